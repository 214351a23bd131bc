package newshound.cli;

import picocli.CommandLine.Command;

/// `newshound evaluate`
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures how good the parts are, on data sets that you give.",
        subcommands = {EvaluateStoriesCommand.class, EvaluateCopiesCommand.class})
final class EvaluateCommand {}
