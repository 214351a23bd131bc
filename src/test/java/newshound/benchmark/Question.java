package newshound.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import newshound.schema.Dimension;
import org.jspecify.annotations.Nullable;

/// One search, put to both sides.
///
/// @param words lower case, letters only, none of them a function word; all must occur
/// @param phrase whether they must stand side by side
/// @param filter the facet in which `value` is chosen; null where nothing is
record Question(
        Kind kind,
        List<String> words,
        boolean phrase,
        @Nullable Dimension filter,
        @Nullable String value) {

    enum Kind {
        TITLE_WORDS,
        FREQUENT_WORD,
        RARE_WORD,
        PHRASE,
        SOURCE_FILTER,
        COMPANY_FILTER,
        ENTITY_NAME
    }

    static Question of(Kind kind, List<String> words) {
        return new Question(kind, words, kind == Kind.PHRASE, null, null);
    }

    /// The path and query of the product's API.
    String address() {
        String text = String.join(" ", words);
        String address = "/api/search?q=" + encoded(phrase ? '"' + text + '"' : text);
        return filter == null || value == null ? address : address + "&" + filter.key() + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
