package newshound.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Who wrote the article on a page: the first place that names somebody.
final class Credits {
    private static final List<String> META = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "dc.creator.name",
            "byl",
            "authors",
            "article:author_name",
            "og:article:author",
            "article.author",
            "cxenseparse:author");

    /// From the marked to the merely named.
    private static final List<String> SHOWN = List.of(
            "[itemprop~=author] [itemprop=name], [itemprop~=creator] [itemprop=name]",
            "[itemprop~=author], [itemprop~=creator]",
            "a[rel~=author]",
            "[class*=byline] [class*=name], [class*=author-name], [class*=author_name], [class*=author__name]",
            "[class*=byline], [class*=by-line], [class=author], .article-author, .post-author, .entry-author, .vcard .fn");

    /// Where the names are those of others.
    private static final String ELSEWHERE =
            "aside, footer, nav, .infobox, [class*=comment], [id*=comment], [class*=related]";

    /// More are those of many articles.
    private static final int MAX_NAMES = 12;

    private static final int MAX_SHOWN = 10;

    private Credits() {}

    static List<String> of(Document page, LinkedData data, MetaTags meta, @Nullable String outlet) {
        Stream<List<String>> places = Stream.concat(
                Stream.of(Bylines.names(data.all("author")), Bylines.names(data.all("creator"))),
                Stream.concat(
                        META.stream().map(name -> Bylines.names(meta.all(List.of(name)))),
                        SHOWN.stream().map(places(page))));
        return places.map(names -> withoutOutlet(names, outlet))
                .filter(names -> !names.isEmpty() && names.size() <= MAX_NAMES)
                .findFirst()
                .orElse(List.of());
    }

    private static Function<String, List<String>> places(Document page) {
        return query -> Bylines.names(page.select(query).stream()
                .limit(MAX_SHOWN)
                .filter(element -> element.closest(ELSEWHERE) == null)
                .map(Credits::text)
                .filter(text -> !text.isEmpty()));
    }

    private static String text(Element element) {
        return PlainValue.of(element.hasAttr("content") ? element.attr("content") : element.text());
    }

    private static List<String> withoutOutlet(List<String> names, @Nullable String outlet) {
        return names.stream().filter(name -> !name.equalsIgnoreCase(outlet)).toList();
    }
}
