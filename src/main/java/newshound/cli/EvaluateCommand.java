package newshound.cli;

import picocli.CommandLine.Command;

/// `newshound evaluate`: its subcommands measure, each on its own kind of data.
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures how good Newshound is on data whose right answers are known.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = {
            EvaluateHtmlCommand.class,
            EvaluateCopiesCommand.class,
            EvaluateStoriesCommand.class,
            EvaluateSimilarCommand.class,
            EvaluateNamesCommand.class,
            EvaluateMovesCommand.class
        })
final class EvaluateCommand {}
