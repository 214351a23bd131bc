package newshound.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Reads the article on a web page.
public final class PageReader {
    private PageReader() {}

    /// @param html the page as it was saved or sent
    /// @param charset the name of its encoding as the sender gave it; null leaves it to the page
    /// @param address where the page is from, null where unknown
    public static WebPage read(byte[] html, @Nullable String charset, @Nullable String address) {
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        return new WebPage("", ArticleBody.read(page, "", page.select("meta[property=og:description]").attr("content").strip()), null, null, null, null, List.of(), null, List.of(), null);
    }
}
