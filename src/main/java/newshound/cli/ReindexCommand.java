package newshound.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import newshound.lucene.Reindexing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `newshound reindex`
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = {
            "Annotates and indexes anew all articles that the index keeps, as after an update of the gazetteer.",
            "The new index is built beside the old one, verified, and takes its place at once: searches go on "
                    + "meanwhile, and whatever stops it leaves the old one. Needs room for both."
        })
final class ReindexCommand implements Callable<Integer> {
    private static final long TELL_EVERY = 25_000;

    @Mixin
    private AnnotationOption annotation = new AnnotationOption();

    @Mixin
    private IndexOption index = new IndexOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Annotation made = annotation.annotation();
        long started = System.nanoTime();
        AtomicLong told = new AtomicLong();
        Reindexing reindexing =
                new Reindexing(index.folder(), made.version(), made.preparation()::prepare, Clock.systemUTC());
        long articles = reindexing.run(done -> {
            long next = told.get() + TELL_EVERY;
            if (done >= next && told.compareAndSet(next - TELL_EVERY, next)) {
                out.printf(Locale.ROOT, "%,d articles%n", done);
                out.flush();
            }
        });
        double seconds = (System.nanoTime() - started) / 1e9;
        out.printf(
                Locale.ROOT, "done: %s holds %,d articles, made anew in %.1f s%n", index.folder(), articles, seconds);
        out.flush();
        return 0;
    }
}
