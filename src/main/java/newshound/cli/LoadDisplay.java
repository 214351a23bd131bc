package newshound.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import newshound.corpus.Item;
import newshound.indexing.LoadListener;
import org.jspecify.annotations.Nullable;

/// Shows a load: a bar on a terminal, a line from time to time elsewhere, and the first skipped items.
final class LoadDisplay implements LoadListener, AutoCloseable {
    private static final int SKIPPED_SHOWN = 20;
    private static final Duration LINE_EVERY = Duration.ofSeconds(5);
    private static final long KIB = 1024;

    private final PrintWriter out;
    private final @Nullable ProgressBar bar;
    private final @Nullable SkippedFile skippedFile;
    private final long started = System.nanoTime();
    private long lastLine = started;
    private int skipped;

    /// @param skippedFile where every skipped item is written, null for nowhere
    LoadDisplay(PrintWriter out, boolean terminal, @Nullable SkippedFile skippedFile) {
        this.out = out;
        this.skippedFile = skippedFile;
        this.bar = terminal ? bar() : null;
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("indexing")
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUnit(" KiB", 1)
                .setSpeedUnit(ChronoUnit.SECONDS)
                .build();
    }

    @Override
    public void progress(long bytesRead, long totalBytes, long articles) {
        if (bar != null) {
            bar.maxHint(Math.max(1, totalBytes / KIB));
            bar.stepTo(bytesRead / KIB);
            bar.setExtraMessage(String.format(Locale.ROOT, " %,d articles", articles));
        } else if (System.nanoTime() - lastLine > LINE_EVERY.toNanos()) {
            lastLine = System.nanoTime();
            out.println(line(articles, bytesRead, totalBytes, Duration.ofNanos(lastLine - started)));
            out.flush();
        }
    }

    /// How far a load is, how fast, and how long it will take if it goes on like that; without the share read and the
    /// time left where the whole is not known.
    static String line(long articles, long bytesRead, long totalBytes, Duration since) {
        double seconds = Math.max(1e-3, since.toNanos() / 1e9);
        String done = String.format(Locale.ROOT, "%,d articles, %,.0f articles/s", articles, articles / seconds);
        if (bytesRead == 0 || totalBytes < bytesRead) {
            return done;
        }
        Duration left = Duration.ofSeconds(Math.round(seconds * (totalBytes - bytesRead) / bytesRead));
        return String.format(
                Locale.ROOT,
                "%s, %d %% read, %d:%02d:%02d left",
                done,
                100 * bytesRead / totalBytes,
                left.toHours(),
                left.toMinutesPart(),
                left.toSecondsPart());
    }

    @Override
    public void skipped(Item.Skipped item) {
        skipped++;
        if (skippedFile != null) {
            skippedFile.add(item);
        }
        if (skipped <= SKIPPED_SHOWN) {
            out.println("skipped " + item);
        } else if (skipped == SKIPPED_SHOWN + 1) {
            out.println("skipped more; --report FILE writes all of them down");
        }
        out.flush();
    }

    @Override
    public void committed(long articles) {
        // the report says it
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
