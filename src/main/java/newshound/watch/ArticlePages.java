package newshound.watch;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newshound.feed.FeedEntry;
import newshound.fetch.FetchOutcome;
import newshound.fetch.FetchRequest;
import newshound.fetch.Fetcher;
import newshound.page.PageReader;
import org.jspecify.annotations.Nullable;

/// Gets the pages of entries that are only teasers.
final class ArticlePages {
    /// Characters of text; few news stories are shorter, and few teasers longer.
    private static final int TEASER = 600;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML = Pattern.compile("text/html|application/xhtml\\+xml|text/plain");

    private final Fetcher fetcher;

    ArticlePages(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /// What a page did for an entry.
    sealed interface Answer {
        record Whole(FeedEntry entry) implements Answer {}

        /// @param later whether it is worth another try
        record None(String reason, boolean later) implements Answer {}
    }

    static boolean isTeaser(FeedEntry entry) {
        return WholeEntry.textLength(entry.content()) < TEASER && entry.url() != null;
    }

    Answer read(FeedEntry entry, String address) {
        return switch (fetcher.fetch(FetchRequest.of(address))) {
            case FetchOutcome.Fetched page -> read(entry, page);
            case FetchOutcome.NotModified _ -> new Answer.None("not sent", true);
            case FetchOutcome.Refused refused -> new Answer.None(refused.reason(), false);
            case FetchOutcome.Failed failed -> new Answer.None(failed.reason(), mayPass(failed));
        };
    }

    private static boolean mayPass(FetchOutcome.Failed failure) {
        return failure.status() == 0 || failure.status() == TOO_MANY_REQUESTS || failure.status() >= 500;
    }

    private static Answer read(FeedEntry entry, FetchOutcome.Fetched page) {
        String type = page.contentType() == null ? "text/html" : page.contentType();
        String kind = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!HTML.matcher(kind).matches()) {
            return new Answer.None("no page but " + kind, false);
        }
        FeedEntry whole = WholeEntry.of(
                entry,
                PageReader.read(page.content(), charset(type), page.address().toString()));
        return whole.equals(entry) ? new Answer.None("no article on the page", false) : new Answer.Whole(whole);
    }

    private static @Nullable String charset(String contentType) {
        Matcher named = CHARSET.matcher(contentType);
        return named.find() && isKnown(named.group(1)) ? named.group(1) : null;
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
