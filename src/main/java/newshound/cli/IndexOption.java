package newshound.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Where the index is, the same for all commands.
final class IndexOption {
    @Option(
            names = "--index",
            paramLabel = "DIR",
            defaultValue = "index",
            description = "Folder of the index (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("index");

    Path folder() {
        return folder;
    }
}
