package newshound.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newshound.lucene.spans.SpanPattern;
import newshound.lucene.spans.SpanPattern.AnyTerm;
import newshound.lucene.spans.SpanPattern.Either;
import newshound.lucene.spans.SpanPattern.Matching;
import newshound.lucene.spans.SpanPattern.Reach;
import newshound.lucene.spans.SpanPattern.Sequence;
import newshound.lucene.spans.SpansQuery;
import newshound.query.Closeness;
import newshound.query.QueryNode;
import newshound.schema.Field;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// Words near each other, and words that stand in an article several times.
///
/// A word is found by the terms that it is found by elsewhere: in all its inflected forms, quoted in the exact one.
final class ProximityQueries {
    /// Positions between two parts of one pattern in a script without spaces.
    private static final int STAR_CHARACTERS = 10;

    private final TextQueries texts;

    ProximityQueries(TextQueries texts) {
        this.texts = texts;
    }

    /// Null where a part of the pair holds no token.
    @Nullable
    Query near(QueryNode.Near near) {
        return inFields(near, 1);
    }

    /// Headline and body are counted together. Null where nothing in it is a token.
    @Nullable
    Query atLeast(QueryNode.AtLeast atLeast) {
        return inFields(atLeast.clause(), atLeast.times());
    }

    private @Nullable Query inFields(QueryNode node, int times) {
        Field field = words(node).findFirst().flatMap(ProximityQueries::field).orElse(null);
        Map<String, SpanPattern> patterns = new LinkedHashMap<>();
        for (Field name : TextQueries.separateFields(field)) {
            SpanPattern pattern = pattern(node, name);
            if (pattern != null) {
                patterns.put(name.fieldName(), pattern);
            }
        }
        return patterns.isEmpty() ? null : new SpansQuery(patterns, times);
    }

    /// The words, quotations and patterns in a node, by which its articles are scored.
    static Stream<QueryNode> words(QueryNode node) {
        return switch (node) {
            case QueryNode.Near near -> Stream.of(near.left(), near.right()).flatMap(ProximityQueries::words);
            case QueryNode.AtLeast atLeast -> words(atLeast.clause());
            case QueryNode.Or or -> or.clauses().stream().flatMap(ProximityQueries::words);
            default -> Stream.of(node);
        };
    }

    private static Optional<Field> field(QueryNode word) {
        return Optional.ofNullable(
                switch (word) {
                    case QueryNode.Word(Field field, String _) -> field;
                    case QueryNode.Phrase(Field field, String _, int _) -> field;
                    case QueryNode.Wildcard(Field field, String _) -> field;
                    case QueryNode.Fuzzy(Field field, String _, int _) -> field;
                    default -> throw new IllegalArgumentException("no place in a text: " + word);
                });
    }

    private @Nullable SpanPattern pattern(QueryNode node, Field field) {
        return switch (node) {
            case QueryNode.Word(Field _, String text) -> word(text, field);
            case QueryNode.Phrase(Field _, String text, int _) -> exact(TextAnalysis.words(text), field);
            case QueryNode.Wildcard(Field _, String pattern) -> wildcard(pattern, field);
            case QueryNode.Fuzzy(Field _, String text, int edits) -> fuzzy(text, edits, field);
            case QueryNode.Near(QueryNode left, QueryNode right, Closeness closeness) ->
                near(pattern(left, field), pattern(right, field), reach(closeness));
            case QueryNode.Or(List<QueryNode> clauses) ->
                either(clauses.stream()
                        .map(clause -> pattern(clause, field))
                        .filter(Objects::nonNull)
                        .toList());
            default -> throw new IllegalArgumentException("no place in a text: " + node);
        };
    }

    private static @Nullable SpanPattern near(@Nullable SpanPattern left, @Nullable SpanPattern right, Reach reach) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return new SpanPattern.Near(left, right, reach);
    }

    private static @Nullable SpanPattern either(List<SpanPattern> patterns) {
        return patterns.size() < 2 ? patterns.stream().findFirst().orElse(null) : new Either(patterns);
    }

    private static Reach reach(Closeness closeness) {
        return switch (closeness) {
            case Closeness.Within(int words, boolean ordered) -> new Reach.Words(words, ordered);
            case Closeness.SameSentence _ -> new Reach.SameUnit(TextUnits.SENTENCES);
            case Closeness.SameParagraph _ -> new Reach.SameUnit(TextUnits.PARAGRAPHS);
        };
    }

    private @Nullable SpanPattern word(String text, Field field) {
        List<String> words = TextAnalysis.words(text);
        return words.size() == 1
                ? new AnyTerm(texts.inflectedTerms(field, words.getFirst()))
                : exact(words, field); // AT&T, 通义千问: its tokens stand side by side
    }

    private static @Nullable SpanPattern exact(List<String> words, Field field) {
        List<String> terms =
                words.stream().map(word -> TextQueries.exact(field, word)).toList();
        return switch (terms.size()) {
            case 0 -> null;
            case 1 -> new AnyTerm(Set.copyOf(terms));
            default -> new Sequence(terms);
        };
    }

    private @Nullable SpanPattern wildcard(String pattern, Field field) {
        if (pattern.codePoints().anyMatch(UnspacedScripts::include)) {
            return parts(pattern, field);
        }
        List<SpanPattern> alternatives = new ArrayList<>();
        alternatives.add(new Matching(pattern, TextQueries.exactPattern(field, pattern)));
        Set<String> functionWords = TextQueries.functionWords(field, pattern);
        if (!functionWords.isEmpty()) {
            alternatives.add(new AnyTerm(functionWords));
        }
        return either(alternatives);
    }

    private static @Nullable SpanPattern parts(String pattern, Field field) {
        return Arrays.stream(pattern.split("[*?]+"))
                .map(part -> exact(TextAnalysis.words(part), field))
                .filter(Objects::nonNull)
                .reduce((left, right) -> new SpanPattern.Near(left, right, new Reach.Words(STAR_CHARACTERS, true)))
                .orElse(null);
    }

    private @Nullable SpanPattern fuzzy(String text, int edits, Field field) {
        Query near = texts.fuzzy(field, text, edits);
        if (near == null) {
            return null;
        }
        Set<String> terms = new LinkedHashSet<>(texts.terms(near));
        return terms.isEmpty() ? word(text, field) : new AnyTerm(terms);
    }
}
