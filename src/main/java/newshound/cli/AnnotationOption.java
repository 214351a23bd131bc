package newshound.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newshound.annotate.Gazetteer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How articles are annotated, the same for all commands that take articles in.
final class AnnotationOption {
    @Mixin
    private NerOption ner = new NerOption();

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = {
                "More entities, one JSON object a line, as in the gazetteer that comes with Newshound; they may "
                        + "refer to those there and replace those of the same id. May be given several times."
            })
    private List<Path> gazetteers = List.of();

    Annotation annotation() {
        return Annotation.of(gazetteer(), ner.recogniser());
    }

    /// @throws CommandFailure where a file cannot be read
    private Gazetteer gazetteer() {
        Gazetteer gazetteer = Gazetteer.builtIn();
        for (Path file : gazetteers) {
            try (Stream<String> lines = Files.lines(file)) {
                gazetteer = gazetteer.with(lines, file.toString());
            } catch (IOException e) {
                throw new CommandFailure("--gazetteer: " + file + " cannot be read: " + e, e);
            }
        }
        return gazetteer;
    }
}
