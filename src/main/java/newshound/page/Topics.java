package newshound.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Section and tags of a page's article.
///
/// @param tags the section not among them
record Topics(@Nullable String section, List<String> tags) {
    private static final List<String> SECTION = List.of(
            "article:section",
            "parsely-section",
            "og:article:section",
            "articlesection",
            "section",
            "article.section",
            "cxenseparse:category",
            "dc.subject");
    private static final List<List<String>> TAGS = List.of(
            List.of("article:tag", "og:article:tag"),
            List.of("news_keywords"),
            List.of("parsely-tags"),
            List.of("sailthru.tags"),
            List.of("keywords"),
            List.of("dc.subject", "dcterms.subject"));

    private static final Pattern BETWEEN = Pattern.compile("[,;|，；、]");
    /// What a content system tells itself.
    private static final Pattern SETTING = Pattern.compile("\\w+:\\S+");

    private static final int MAX_TAGS = 50;
    private static final int MAX_LENGTH = 80;

    static Topics of(Document page, LinkedData data, MetaTags meta) {
        String section = Stream.concat(
                        data.all("articleSection"), SECTION.stream().flatMap(name -> meta.all(List.of(name))))
                .filter(name -> name.length() <= MAX_LENGTH && !name.startsWith("/") && name.indexOf("://") < 0)
                .findFirst()
                .orElse(null);
        Stream<Stream<String>> places = Stream.concat(
                Stream.of(data.all("keywords")),
                Stream.concat(
                        TAGS.stream().map(meta::all),
                        Stream.of(page.select("a[rel~=tag]").stream().map(Element::text))));
        List<String> tags = places.map(place -> distinct(apart(place.toList()), section))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new Topics(section, tags);
    }

    /// One value lists all tags. Of several each is a tag, and a comma part of it (`Byron, Ada`), unless most have one.
    private static Stream<String> apart(List<String> values) {
        long lists = values.stream().filter(BETWEEN.asPredicate()).count();
        return 2 * lists > values.size() ? values.stream().flatMap(BETWEEN::splitAsStream) : values.stream();
    }

    private static List<String> distinct(Stream<String> values, @Nullable String section) {
        Map<String, String> tags = new LinkedHashMap<>();
        values.map(String::strip)
                .filter(tag -> !tag.isEmpty()
                        && tag.length() <= MAX_LENGTH
                        && !SETTING.matcher(tag).matches()
                        && !tag.equalsIgnoreCase(section))
                .limit(MAX_TAGS)
                .forEach(tag -> tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag));
        return List.copyOf(tags.values());
    }
}
