package newshound.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import newshound.lucene.IndexCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `newshound verify`
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Reads every byte of the index and reports damage.")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private IndexOption index = new IndexOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        IndexCheck check = IndexCheck.of(index.folder());
        if (check.clean()) {
            out.printf(
                    Locale.ROOT,
                    "%s: %,d articles in %d segments, no damage%n",
                    index.folder(),
                    check.articles(),
                    check.segments());
            out.flush();
            return 0;
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println(index.folder() + ": damaged");
        check.damage().forEach(line -> err.println("  " + line));
        err.println("Move it away and index the articles again.");
        err.flush();
        return Newshound.FAILED;
    }
}
