package newshound.watch;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newshound.feed.FeedEntry;
import newshound.page.WebPage;
import org.jspecify.annotations.Nullable;

/// An entry with what its page says: the page goes first, the feed fills what the page leaves open.
final class WholeEntry {
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern PARAGRAPHS = Pattern.compile("\n\n+");

    private WholeEntry() {}

    /// The entry itself where its page holds no article, or less of it than the feed. Its id and address stay
    /// in any case: by them the article is told again.
    static FeedEntry of(FeedEntry entry, WebPage page) {
        int known = Math.max(textLength(entry.content()), textLength(entry.summary()));
        if (page.body().isBlank() || page.body().length() < known) {
            return entry;
        }
        return new FeedEntry(
                entry.id(),
                page.title().isBlank() ? entry.title() : escaped(page.title()),
                entry.url(),
                html(page.body()),
                entry.summary(),
                first(page.published(), entry.published()),
                first(page.modified(), entry.updated()),
                page.authors().isEmpty() ? entry.authors() : page.authors(),
                tags(entry, page),
                first(page.source(), entry.source()),
                first(page.language(), entry.language()));
    }

    /// Characters outside of tags.
    static int textLength(String html) {
        return TAG.matcher(html).replaceAll("").strip().length();
    }

    private static @Nullable String first(@Nullable String ofPage, @Nullable String ofFeed) {
        return ofPage != null ? ofPage : ofFeed;
    }

    private static List<String> tags(FeedEntry entry, WebPage page) {
        List<String> ofPage = Stream.concat(Stream.ofNullable(page.section()), page.tags().stream())
                .toList();
        return ofPage.isEmpty() ? entry.tags() : ofPage;
    }

    private static String html(String body) {
        return PARAGRAPHS
                .splitAsStream(body)
                .map(paragraph -> "<p>" + escaped(paragraph).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
