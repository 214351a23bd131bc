package newshound.cli;

import newshound.ner.FastRecogniser;
import newshound.ner.Recogniser;
import picocli.CommandLine.Option;

/// `--ner`, the same for all commands that annotate.
final class NerOption {
    /// The recognisers there are.
    enum Ner {
        fast
    }

    @Option(
            names = "--ner",
            paramLabel = "RECOGNISER",
            defaultValue = "fast",
            description = "Which recogniser finds names: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Ner ner = Ner.fast;

    Recogniser recogniser() {
        return switch (ner) {
            case fast -> FastRecogniser.builtIn();
        };
    }
}
