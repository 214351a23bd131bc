package newshound.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The article that a page describes in schema.org's terms, as JSON-LD.
final class LinkedData {
    private static final Pattern ARTICLE_TYPE = Pattern.compile(
            "(?:.*[/:])?(?:\\w*Article|\\w*Posting|Report|Review|CriticReview|AnalysisNewsArticle|OpinionNewsArticle)");
    /// Where an object says which one the page is about; other nested articles are other articles.
    private static final List<String> LEADS_TO_ARTICLE =
            List.of("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "itemReviewed");

    /// Objects of one page that are looked at.
    private static final int MAX_OBJECTS = 20_000;

    private final Map<String, Map<?, ?>> byId = new HashMap<>();
    private final Map<?, ?> article;

    private LinkedData(List<Object> roots, Set<String> addresses) {
        register(roots);
        List<Map<?, ?>> articles = articles(roots);
        article = articles.stream()
                .filter(found -> addressesOf(found).anyMatch(addresses::contains))
                .findFirst()
                .orElseGet(() -> articles.isEmpty() ? Map.of() : articles.getFirst());
    }

    /// @param addresses of the page, to tell its article from others
    static LinkedData of(Document page, Set<String> addresses) {
        List<Object> roots = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            roots.addAll(JsonTree.read(script.data()));
        }
        return new LinkedData(roots, addresses);
    }

    private void register(List<Object> roots) {
        Deque<Object> open = new ArrayDeque<>(roots);
        for (int i = 0; i < MAX_OBJECTS && !open.isEmpty(); i++) {
            switch (open.poll()) {
                case Map<?, ?> map -> {
                    if (map.get("@id") instanceof String id && map.size() > 1) {
                        byId.putIfAbsent(id, map);
                    }
                    open.addAll(map.values());
                }
                case List<?> list -> open.addAll(list);
                default -> {
                    // a plain value has no id
                }
            }
        }
    }

    private static List<Map<?, ?>> articles(List<Object> roots) {
        List<Map<?, ?>> articles = new ArrayList<>();
        Deque<Object> open = new ArrayDeque<>(roots);
        for (int i = 0; i < MAX_OBJECTS && !open.isEmpty(); i++) {
            switch (open.poll()) {
                case Map<?, ?> map when isArticle(map) -> articles.add(map);
                case Map<?, ?> map ->
                    LEADS_TO_ARTICLE.stream()
                            .map(map::get)
                            .filter(next -> next != null)
                            .forEach(open::add);
                case List<?> list -> open.addAll(list);
                default -> {
                    // a plain value is no article
                }
            }
        }
        return articles;
    }

    private static boolean isArticle(Map<?, ?> object) {
        return strings(object.get("@type"))
                .anyMatch(type -> ARTICLE_TYPE.matcher(type).matches());
    }

    private static Stream<String> addressesOf(Map<?, ?> article) {
        return Stream.of("url", "@id", "mainEntityOfPage").flatMap(key -> switch (article.get(key)) {
            case Map<?, ?> map -> strings(map.get("@id"));
            case null -> Stream.empty();
            case Object value -> strings(value);
        });
    }

    @Nullable
    String first(String property) {
        return all(property).findFirst().orElse(null);
    }

    /// The values of a property of the article as text; of an object its name.
    Stream<String> all(String property) {
        return values(article.get(property))
                .flatMap(value -> value instanceof Map<?, ?> map ? name(map) : strings(value))
                .map(PlainValue::of)
                .filter(text -> !text.isEmpty());
    }

    /// A property that may be long, line breaks and mark-up as they are.
    String text(String property) {
        return article.get(property) instanceof String text ? text : "";
    }

    Stream<String> addresses() {
        return addressesOf(article);
    }

    private Stream<String> name(Map<?, ?> object) {
        Map<?, ?> known = object.get("@id") instanceof String id ? byId.getOrDefault(id, object) : object;
        Object name = object.containsKey("name") ? object.get("name") : known.get("name");
        return name instanceof Map<?, ?> map ? strings(map.get("@value")) : strings(name);
    }

    private static Stream<?> values(@Nullable Object value) {
        return value instanceof List<?> list ? new LinkedHashSet<>(list).stream() : Stream.ofNullable(value);
    }

    private static Stream<String> strings(@Nullable Object value) {
        return values(value).filter(String.class::isInstance).map(String.class::cast);
    }
}
