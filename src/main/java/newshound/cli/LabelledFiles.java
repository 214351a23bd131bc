package newshound.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Articles that say what they are about, the same for all commands that measure by that.
final class LabelledFiles {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles, one JSON object a line.")
    private List<Path> files = List.of();

    @Option(
            names = "--label",
            paramLabel = "FIELD",
            defaultValue = "cluster",
            description = "The field that names what an article is about (default: ${DEFAULT-VALUE}).")
    private String label = "cluster";

    List<Path> files() {
        return files;
    }

    String label() {
        return label;
    }
}
