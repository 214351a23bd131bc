package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import newshound.query.QueryNode;
import newshound.schema.Field;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.jspecify.annotations.Nullable;

/// Words, phrases and patterns in text fields.
///
/// A word without a field is scored by BM25F over title, lead and body as one text in which a word of the
/// title counts several times; the weights stand in the schema.
final class TextQueries {
    /// Longest common start of a fuzzy word and what it matches: a spelling error is rarely in the first letter.
    private static final int FUZZY_PREFIX = 1;
    private static final int FUZZY_EXPANSIONS = 50;

    private final NewsSearcher searcher;
    private final Set<Stemming> stemmings;
    private final Predicate<String> isName;

    /// @param stemmings those of the articles searched in
    /// @param isName whether a text in lower case names an entity of the index
    TextQueries(NewsSearcher searcher, Set<Stemming> stemmings, Predicate<String> isName) {
        this.searcher = searcher;
        this.stemmings = stemmings;
        this.isName = isName;
    }

    /// The word in all its inflected forms; where it is typed in a script without spaces, all the words that it is
    /// made of, best side by side. Null where the text holds no token.
    @Nullable
    Query word(@Nullable Field field, String text) {
        List<List<String>> words = TypedWords.of(text, isName);
        if (words.isEmpty()) {
            return null;
        }
        if (words.size() == 1) {
            return oneWord(field, words.getFirst());
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(oneWord(field, word), Occur.MUST));
        return all.add(sequence(field, TextAnalysis.words(text), 0), Occur.SHOULD)
                .build();
    }

    private Query oneWord(@Nullable Field field, List<String> tokens) {
        return tokens.size() == 1
                ? inflected(field, tokens.getFirst())
                : sequence(field, tokens, 0); // AT&T, 通义千问: its tokens stand side by side
    }

    /// The word's stem in each language that there are articles in: an article has only one of them.
    private Query inflected(@Nullable Field field, String word) {
        if (field != null && !isStemmed(field)) {
            return term(field, word);
        }
        List<InflectedWord.Stem> stems =
                InflectedWord.of(word, stemmings, searcher).stems();
        if (stems.size() == 1) {
            return term(field, stems.getFirst().term());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        stems.forEach(stem -> any.add(new BoostQuery(term(field, stem.term()), stem.weight()), Occur.SHOULD));
        return any.build();
    }

    /// All terms under which one word is found in a field.
    Set<String> inflectedTerms(Field field, String word) {
        if (!isStemmed(field)) {
            return Set.of(word);
        }
        return InflectedWord.of(word, stemmings, searcher).stems().stream()
                .map(InflectedWord.Stem::term)
                .collect(Collectors.toSet());
    }

    /// The terms that a query of terms comes to in this index.
    Set<String> terms(Query query) {
        Set<String> terms = new HashSet<>();
        try {
            searcher.rewrite(query).visit(new QueryVisitor() {
                @Override
                public void consumeTerms(Query from, Term... found) {
                    Arrays.stream(found).map(Term::text).forEach(terms::add);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /// Whether a clause is one of the words that stand in nearly every article.
    static boolean isFunctionWord(QueryNode clause) {
        if (!(clause instanceof QueryNode.Word(Field field, String text)) || field != null) {
            return false;
        }
        List<String> words = TextAnalysis.words(text);
        return words.size() == 1 && ExactForms.isFunctionWord(words.getFirst());
    }

    static @Nullable Query phrase(@Nullable Field field, String text, int slop) {
        List<String> words = TextAnalysis.words(text);
        return switch (words.size()) {
            case 0 -> null;
            case 1 -> term(field, exact(field, words.getFirst()));
            default -> sequence(field, words, slop);
        };
    }

    /// In a script without spaces a star adds nothing: a part of a word is found without it.
    static @Nullable Query wildcard(@Nullable Field field, String pattern) {
        if (pattern.codePoints().anyMatch(UnspacedScripts::include)) {
            return parts(field, pattern);
        }
        return anyField(field, name -> {
            WildcardQuery exact = exactForms(name, pattern);
            BooleanQuery.Builder any = new BooleanQuery.Builder().add(exact, Occur.SHOULD);
            functionWords(name, pattern)
                    .forEach(word -> any.add(new TermQuery(new Term(name.fieldName(), word)), Occur.SHOULD));
            BooleanQuery query = any.build();
            return query.clauses().size() == 1 ? exact : query;
        });
    }

    private static WildcardQuery exactForms(Field field, String pattern) {
        String folded = TextAnalysis.foldedPattern(pattern);
        return new WildcardQuery(new Term(field.fieldName(), isStemmed(field) ? ExactForms.pattern(folded) : folded));
    }

    /// Accepts the terms that fit a pattern, but for function words.
    static Automaton exactPattern(Field field, String pattern) {
        return exactForms(field, pattern).getAutomaton();
    }

    /// Those that fit a pattern: they have no marked form.
    static Set<String> functionWords(Field field, String pattern) {
        if (!isStemmed(field)) {
            return Set.of();
        }
        ByteRunAutomaton accepts =
                new ByteRunAutomaton(exactForms(field, pattern).getAutomaton());
        return ExactForms.FUNCTION_WORDS.stream()
                .filter(word -> accepts(accepts, ExactForms.pattern(word)))
                .collect(Collectors.toSet());
    }

    private static @Nullable Query parts(@Nullable Field field, String pattern) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Arrays.stream(pattern.split("[*?]+"))
                .map(part -> phrase(field, part, 0))
                .filter(Objects::nonNull)
                .forEach(part -> all.add(part, Occur.MUST));
        BooleanQuery parts = all.build();
        return parts.clauses().isEmpty() ? null : parts;
    }

    private static boolean accepts(ByteRunAutomaton automaton, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return automaton.run(bytes, 0, bytes.length);
    }

    @Nullable
    Query fuzzy(@Nullable Field field, String text, int edits) {
        List<String> words = TextAnalysis.words(text);
        if (words.size() != 1 || UnspacedScripts.isCharacter(words.getFirst())) {
            return word(field, text);
        }
        return anyField(field, name -> {
            String term = exact(name, words.getFirst());
            int prefix = isStemmed(name) ? FUZZY_PREFIX + 1 : FUZZY_PREFIX;
            return new FuzzyQuery(new Term(name.fieldName(), term), edits, prefix, FUZZY_EXPANSIONS, true);
        });
    }

    private static Query term(@Nullable Field field, String term) {
        if (field == null || field == Field.LEAD) {
            CombinedFieldQuery.Builder combined = new CombinedFieldQuery.Builder(term);
            fields(field).forEach(name -> combined.addField(name.fieldName(), name.weight()));
            return combined.build();
        }
        return new TermQuery(new Term(field.fieldName(), term));
    }

    private static Query sequence(@Nullable Field field, List<String> words, int slop) {
        return anyField(field, name -> {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
            words.forEach(word -> phrase.add(new Term(name.fieldName(), exact(name, word))));
            return phrase.build();
        });
    }

    private interface PerField {
        Query of(Field field);
    }

    /// The field, or those that a query without one looks in. The lead is part of the body and the body is searched
    /// anyway: it counts only for single words.
    static List<Field> separateFields(@Nullable Field field) {
        if (field == null) {
            return List.of(Field.TITLE, Field.BODY);
        }
        return field == Field.LEAD ? fields(field) : List.of(field);
    }

    /// The query in the field, or in each of those that a query without a field looks in.
    private static Query anyField(@Nullable Field field, PerField query) {
        if (field != null && field != Field.LEAD) {
            return query.of(field);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Field name : separateFields(field)) {
            any.add(new BoostQuery(query.of(name), name.weight()), Occur.SHOULD);
        }
        return any.build();
    }

    private static List<Field> fields(@Nullable Field field) {
        return field == Field.LEAD ? List.of(Field.TITLE, Field.LEAD) : Field.searchedByDefault();
    }

    /// The term of a word as written.
    static String exact(@Nullable Field field, String word) {
        return field == null || isStemmed(field) ? ExactForms.of(word) : word;
    }

    private static boolean isStemmed(Field field) {
        return field != Field.AUTHOR && field != Field.URL;
    }
}
