package newshound.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import newshound.watch.WatchEvent;

/// Prints what happens to watched feeds, a line an event.
final class WatchDisplay implements Consumer<WatchEvent> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final PrintWriter out;

    WatchDisplay(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void accept(WatchEvent event) {
        out.println(line(event));
        out.flush();
    }

    private static String line(WatchEvent event) {
        return switch (event) {
            case WatchEvent.News news ->
                String.format(Locale.ROOT, "%s: %,d new, %,d changed", news.feed(), news.added(), news.changed());
            case WatchEvent.Skipped skipped -> "skipped " + skipped.item();
            case WatchEvent.NoPage none -> "only the teaser of " + none.page() + ": " + none.reason();
            case WatchEvent.Damaged damaged -> damaged.feed() + ": read only in part: " + damaged.damage();
            case WatchEvent.Failed failed ->
                failed.feed() + ": " + failed.reason() + "; asked again at " + TIME.format(failed.next());
            case WatchEvent.Moved moved -> moved.feed() + ": moved for good to " + moved.address();
            case WatchEvent.Gone gone -> gone.feed() + ": gone for good; take it off your list";
            case WatchEvent.StateLost lost ->
                lost.aside() + ": this record of what was seen is damaged (" + lost.reason()
                        + "); every entry counts as new once more";
        };
    }
}
