package newshound.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A page's `<meta>` elements by name, whichever attribute says the name: OpenGraph, Dublin Core and the rest.
final class MetaTags {
    private final Map<String, List<String>> values = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.select("meta[content]")) {
            String content = PlainValue.of(meta.attr("content"));
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    tags.values.computeIfAbsent(name, _ -> new ArrayList<>()).add(content);
                }
            }
        }
        return tags;
    }

    /// Of the first of the names that the page has.
    @Nullable
    String first(List<String> names) {
        return all(names).findFirst().orElse(null);
    }

    /// All values of the first of the names that the page has.
    Stream<String> all(List<String> names) {
        return names.stream().map(values::get).filter(found -> found != null).findFirst().stream()
                .flatMap(List::stream);
    }
}
