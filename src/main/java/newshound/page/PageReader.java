package newshound.page;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads the article on a web page.
public final class PageReader {
    /// Levels of elements that are told apart; what is nested deeper is read at this one. Browsers stop at 512.
    private static final int MAX_DEPTH = 512;

    private static final List<String> OUTLET = List.of(
            "og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "cre", "application-name", "copyright");
    private static final List<String> DESCRIPTION = List.of("og:description", "description", "twitter:description");
    private static final List<String> LANGUAGE =
            List.of("content-language", "inlanguage", "dc.language", "dcterms.language", "og:locale", "language");
    /// Behind the name of the outlet.
    private static final Pattern SLOGAN = Pattern.compile("(?<=.{3})\\s+[-–—|»]\\s.*");

    private static final int MAX_NAME = 60;

    private PageReader() {}

    /// Reads the first 16 MB of a page, and of its text the first million elements and runs. A page that holds no
    /// article gives an empty body; none makes this fail.
    ///
    /// @param html the page as it was saved or sent
    /// @param charset the name of its encoding as the sender gave it; null leaves it to the page
    /// @param address where the page is from, null where unknown
    public static WebPage read(byte[] html, @Nullable String charset, @Nullable String address) {
        Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(PageText.decode(html, charset), "");
        MetaTags meta = MetaTags.of(page);
        Set<String> stated = PageAddress.stated(page, meta, address);
        LinkedData data = LinkedData.of(page, addresses(stated, address));
        String url = PageAddress.canonical(page, stated, data, address);
        String outlet = outlet(page, data, meta);
        String title = Headline.of(page, data, meta, outlet, host(address == null ? url : address));
        String description = Objects.requireNonNullElse(meta.first(DESCRIPTION), "");
        List<String> authors = Credits.of(page, data, meta, outlet);
        PageDates dates = PageDates.of(page, data, meta, url == null ? address : url);
        Topics topics = Topics.of(page, data, meta);
        return new WebPage(
                title,
                ArticleBody.read(page, new ArticleFacts(title, description, authors), data.text("articleBody")),
                dates.published(),
                dates.modified(),
                outlet,
                url,
                authors,
                topics.section(),
                topics.tags(),
                language(page, data, meta));
    }

    private static Set<String> addresses(Set<String> stated, @Nullable String address) {
        return address == null
                ? stated
                : Stream.concat(stated.stream(), Stream.of(address)).collect(Collectors.toSet());
    }

    private static @Nullable String host(@Nullable String address) {
        return address == null ? null : PageAddress.host(address);
    }

    private static @Nullable String outlet(Document page, LinkedData data, MetaTags meta) {
        return Stream.of(
                        meta.all(OUTLET.subList(0, 1)),
                        data.all("publisher"),
                        page.select("[itemprop~=publisher] [itemprop=name]").stream()
                                .limit(1)
                                .map(name ->
                                        PlainValue.of(name.hasAttr("content") ? name.attr("content") : name.text())),
                        meta.all(OUTLET))
                .flatMap(names -> names)
                .map(name -> SLOGAN.matcher(name).replaceFirst(""))
                .filter(PageReader::isName)
                .findFirst()
                .orElse(null);
    }

    /// Not an address and not a handle.
    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= MAX_NAME && !text.startsWith("@") && !text.contains("://");
    }

    private static @Nullable String language(Document page, LinkedData data, MetaTags meta) {
        Element root = page.selectFirst("html");
        Stream<String> attributes = root == null ? Stream.empty() : Stream.of(root.attr("lang"), root.attr("xml:lang"));
        return Stream.of(attributes, data.all("inLanguage"), LANGUAGE.stream().flatMap(name -> meta.all(List.of(name))))
                .flatMap(languages -> languages)
                .map(String::strip)
                .filter(code -> code.matches("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*"))
                .findFirst()
                .orElse(null);
    }
}
