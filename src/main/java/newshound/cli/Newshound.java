package newshound.cli;

import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import newshound.annotate.InvalidGazetteer;
import newshound.evaluation.InvalidBenchmark;
import newshound.ner.RecogniserUnavailable;
import newshound.query.QueryTooLarge;
import newshound.search.IndexFailure;
import newshound.search.InvalidRequest;
import newshound.server.PortInUse;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/// `newshound`: full-text news search.
@Command(
        name = "newshound",
        description = "Full-text news search with companies, people, products and places.",
        mixinStandardHelpOptions = true,
        version = "newshound 0.1.0",
        subcommands = {
            ServeCommand.class,
            IndexCommand.class,
            WatchCommand.class,
            SearchCommand.class,
            MovesCommand.class,
            FlowsCommand.class,
            RemoveCommand.class,
            ReindexCommand.class,
            VerifyCommand.class,
            ExtractCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            WarmUpCommand.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed; the reason is on standard error",
            "2:the command line is wrong",
            "130:stopped by Ctrl-C"
        },
        footer = {"", "Start here:  newshound serve"})
public final class Newshound {
    static final int FAILED = 1;

    /// Held here, since a logger that nobody holds forgets its level: Lucene tells of its vector support at
    /// every start, which is no news to the person who started it.
    private static final Logger LUCENE_LOG = Logger.getLogger("org.apache.lucene");

    private Newshound() {}

    public static void main(String[] args) {
        LUCENE_LOG.setLevel(Level.WARNING);
        System.exit(commandLine().setOut(Printed.toStandardOutput()).execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Newshound())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(Newshound::run)
                .setExecutionExceptionHandler((e, line, _) -> {
                    complain(line.getErr(), e);
                    return FAILED;
                });
    }

    /// A command that could not print all of its answer has failed.
    private static int run(ParseResult parsed) {
        int exitCode = new RunLast().execute(parsed);
        CommandLine line = parsed.commandSpec().commandLine();
        try {
            Printed.require(line.getOut());
        } catch (CommandFailure e) {
            complain(line.getErr(), e);
            return FAILED;
        }
        return exitCode;
    }

    /// What a person can mend is one line; anything else is our fault and goes to the log with its trace.
    private static void complain(PrintWriter err, Exception e) {
        boolean explained = e instanceof IndexFailure
                || e instanceof InvalidRequest
                || e instanceof QueryTooLarge
                || e instanceof InvalidGazetteer
                || e instanceof InvalidBenchmark
                || e instanceof PortInUse
                || e instanceof RecogniserUnavailable
                || e instanceof CommandFailure;
        err.println("newshound: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        err.flush();
        if (!explained) {
            LoggerFactory.getLogger(Newshound.class).error("unexpected", e);
        }
    }
}
