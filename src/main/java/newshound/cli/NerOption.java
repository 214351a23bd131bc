package newshound.cli;

import newshound.ner.AccurateRecogniser;
import newshound.ner.FastRecogniser;
import newshound.ner.Recogniser;
import picocli.CommandLine.Option;

/// `--ner`, the same for all commands that annotate.
final class NerOption {
    /// The recognisers there are.
    enum Ner {
        fast,
        accurate
    }

    @Option(
            names = "--ner",
            paramLabel = "RECOGNISER",
            defaultValue = "fast",
            description = "Which recogniser finds names: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Ner ner = Ner.fast;

    /// @throws RecogniserUnavailable where the one that was chosen lacks something
    Recogniser recogniser() {
        return switch (ner) {
            case fast -> FastRecogniser.builtIn();
            case accurate -> AccurateRecogniser.builtIn();
        };
    }
}
