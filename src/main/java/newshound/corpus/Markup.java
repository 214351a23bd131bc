package newshound.corpus;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells SGML, XML and HTML apart by the root element.
final class Markup {
    /// What may stand above the root element. A comment may go on where the beginning is cut off.
    private static final Pattern PROLOG = Pattern.compile(
            "(?:\\s+|<\\?[^>]*>|<!--(?:(?!-->).)*+(?:-->|\\z)|<!DOCTYPE\\s+(?<doctype>[\\w:.-]+)[^>\\[]*(?:\\[[^\\]]*\\]\\s*)?>)*+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z_][\\w:.-]*)");
    private static final Set<String> FEED_ROOTS = Set.of("rss", "feed", "rdf", "channel");
    /// Of fragments of pages too, as readers and scripts save them.
    private static final Set<String> HTML_ROOTS = Set.of(
            "html", "head", "body", "meta", "title", "script", "style", "link", "div", "p", "article", "section",
            "main", "header", "h1", "h2", "span", "table", "center", "font");

    private Markup() {}

    /// Null where the root element is none that we know.
    ///
    /// @param start the beginning, from its first `<` on
    static @Nullable Format format(String start) {
        Matcher prolog = PROLOG.matcher(start);
        boolean known = prolog.lookingAt();
        String doctype = known && prolog.group("doctype") != null ? prolog.group("doctype") : "";
        Matcher element = ELEMENT.matcher(start).region(known ? prolog.end() : 0, start.length());
        String root = element.lookingAt() ? element.group(1) : doctype;
        return ofRoot(root.toLowerCase(Locale.ROOT).replaceFirst("^.*:", ""));
    }

    private static @Nullable Format ofRoot(String root) {
        if (FEED_ROOTS.contains(root)) {
            return Format.Document.FEED;
        }
        if (HTML_ROOTS.contains(root)) {
            return Format.Document.HTML;
        }
        return switch (root) {
            case "lewis", "reuters" -> Format.Document.REUTERS_SGML;
            case "opml" -> new Format.Unknown("a list of feeds (OPML): newshound watch reads the feeds on it");
            case "urlset", "sitemapindex" -> new Format.Unknown("a sitemap: the pages on it are not fetched");
            case "svg" -> new Format.Unknown("image");
            default -> null;
        };
    }
}
