package newshound.search;

import org.jspecify.annotations.Nullable;

/// A completion of what is being typed.
///
/// @param kind `company`, `person`, `product`, `place`, `title` or `operator`
/// @param value an entity's facet value, an article's id, or what to write in the place of the last word: `title:`
/// @param matched the name that is like what was typed, where it is not the label: `DeepMind` for Google DeepMind
/// @param count articles that have it; 1 for a title, 0 for an operator
/// @param parent what an entity is part of, else null
/// @param meaning what a field or operator of the query language does, else null
public record Suggestion(
        String kind,
        String value,
        String label,
        @Nullable String matched,
        long count,
        @Nullable String parent,
        @Nullable String meaning) {
    private static final String TITLE = "title";
    private static final String OPERATOR = "operator";

    public static Suggestion entity(
            String dimension,
            String value,
            String label,
            @Nullable String matched,
            long count,
            @Nullable String parent) {
        return new Suggestion(dimension, value, label, matched, count, parent, null);
    }

    public static Suggestion title(String id, String title) {
        return new Suggestion(TITLE, id, title, null, 1, null, null);
    }

    public static Suggestion operator(String text, String meaning) {
        return new Suggestion(OPERATOR, text, text, null, 0, null, meaning);
    }
}
