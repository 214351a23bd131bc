package newshound.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newshound.corpus.text.PlainText;
import newshound.page.PageReader;
import newshound.page.WebPage;
import org.jspecify.annotations.Nullable;

/// A web page with the article on it.
final class SavedPage {
    /// Programs that save pages say in a comment at the top where they were: `saved from url=(0024)https://…`
    /// (browsers), `url: https://…` (SingleFile), `Mirrored from example.com/… by HTTrack`.
    private static final Pattern SAVED_FROM = Pattern.compile(
            "<!--[^>]{0,200}?(?:saved from url=\\(\\d+\\)|\\burl:\\s*)(https?://[^\\s>]+)", Pattern.CASE_INSENSITIVE);

    private static final int COMMENT_BYTES = 4096;

    private SavedPage() {}

    static List<Item> read(Content document) {
        Hints hints = document.hints();
        String address = hints.address() == null ? savedFrom(document.bytes()) : hints.address();
        WebPage page = PageReader.read(document.bytes(), hints.charset(), address);
        return page.body().isBlank()
                ? document.skipped("no article on this page")
                : List.of(article(page, address).toItem(document.place()));
    }

    private static RawArticle article(WebPage page, @Nullable String address) {
        Stream<String> section = Stream.ofNullable(page.section());
        return new RawArticle(
                null,
                PlainText.line(page.title()),
                PlainText.characters(page.body()).strip(),
                page.published(),
                page.modified(),
                page.source(),
                page.url() == null ? address : page.url(),
                page.authors(),
                Stream.concat(page.tags().stream(), section).toList(),
                page.language(),
                null);
    }

    private static @Nullable String savedFrom(byte[] html) {
        String start = new String(html, 0, Math.min(html.length, COMMENT_BYTES), StandardCharsets.UTF_8);
        Matcher comment = SAVED_FROM.matcher(start);
        return comment.find() ? comment.group(1) : null;
    }
}
