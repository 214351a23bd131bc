package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newshound.query.Leaves;
import newshound.query.MoveTest;
import newshound.query.MoveTest.Slot;
import newshound.query.QueryNode;
import newshound.query.QueryNode.Leaf;
import newshound.query.QueryNode.Move;
import newshound.query.QueryNode.Phrase;
import newshound.query.QueryNode.Value;
import newshound.query.QueryNode.Word;
import newshound.schema.Field;
import newshound.schema.FieldType;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.jspecify.annotations.Nullable;

/// A query with its misspelled words as the index has them: a word that hardly any article has, for one of like
/// spelling that many have; a name that nothing is called, for one that something is.
final class Corrections {
    /// A shorter word is as likely another word as a slip.
    private static final int SHORTEST = 4;
    /// A word in more articles than this share, and these few, is no slip.
    private static final double RARE_SHARE = 1e-4;

    private static final int FEW = 3;
    /// How many times as many articles have the right spelling.
    private static final int TIMES = 10;

    private static final int LOOKED_AT = 5;
    private static final List<Field> FIELDS = List.of(Field.BODY, Field.TITLE);

    private final NewsSearcher searcher;
    private final IndexReader reader;
    private final EntityNames names;
    private final Set<Stemming> stemmings;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Corrections(NewsSearcher searcher, EntityNames names, Set<Stemming> stemmings) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
        this.names = names;
        this.stemmings = stemmings;
        checker.setMinPrefix(2); // the mark of an exact form and the first letter
        checker.setMinQueryLength(1 + SHORTEST);
    }

    /// The same tree where nothing is misspelled.
    QueryNode of(QueryNode root) {
        return Leaves.changed(root, leaf -> switch (leaf) {
            case Word(Field field, String text)
            when isText(field) -> new Word(field, word(text).orElse(text));
            case Phrase(Field field, String text, int slop) when isText(field) -> new Phrase(field, words(text), slop);
            case Value(Field field, String text, boolean prefix)
            when field.type() == FieldType.ENTITY && !prefix ->
                new Value(field, name(Set.of(field), text).orElse(text), false);
            case Move(MoveTest test) -> new Move(Leaves.changed(test, this::slot));
            case Leaf other -> other;
        });
    }

    private Slot slot(Slot slot) {
        Set<Field> fields = MoveQueries.named(slot.field());
        return fields.isEmpty() || slot.prefix()
                ? slot
                : new Slot(slot.field(), name(fields, slot.text()).orElse(slot.text()), false);
    }

    private static boolean isText(@Nullable Field field) {
        return field == null || field.weight() > 0;
    }

    private String words(String text) {
        return Stream.of(text.split(" ")).map(word -> word(word).orElse(word)).collect(Collectors.joining(" "));
    }

    private Optional<String> word(String typed) {
        List<String> tokens = TextAnalysis.words(typed);
        if (tokens.size() != 1 || tokens.getFirst().length() < SHORTEST || !isWord(tokens.getFirst())) {
            return Optional.empty();
        }
        String word = tokens.getFirst();
        long articles = articles(word);
        boolean isRare = articles <= FEW + reader.numDocs() * RARE_SHARE;
        if (!isRare || (articles > 0 && !names.named(typed).isEmpty())) {
            return Optional.empty();
        }
        return FIELDS.stream()
                .flatMap(field -> spellings(field, word))
                .filter(other -> other.freq >= Math.max(1, articles * TIMES))
                .max(Comparator.<SuggestWord>comparingDouble(other -> other.score)
                        .thenComparingInt(other -> other.freq))
                .map(other -> inCaseOf(typed, other.string.substring(1)));
    }

    private static boolean isWord(String token) {
        return token.chars().allMatch(Character::isLetter) && !UnspacedScripts.isCharacter(token);
    }

    /// How many articles have the word in any of its forms.
    private long articles(String word) {
        return InflectedWord.of(word, stemmings, searcher).stems().stream()
                .mapToLong(stem -> InflectedWord.articles(searcher, stem.term()))
                .sum();
    }

    private Stream<SuggestWord> spellings(Field field, String word) {
        Term term = new Term(field.fieldName(), ExactForms.of(word));
        try {
            return Stream.of(checker.suggestSimilar(term, LOOKED_AT, reader, SuggestMode.SUGGEST_MORE_POPULAR));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inCaseOf(String typed, String word) {
        return Character.isUpperCase(typed.charAt(0))
                ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                : word;
    }

    /// @param fields in which the name may be one
    private Optional<String> name(Set<Field> fields, String typed) {
        boolean isKnown = EntityNames.DIMENSIONS.stream()
                .filter(dimension -> fields.contains(dimension.field()))
                .anyMatch(dimension -> !names.column(dimension).meant(typed).isEmpty());
        if (isKnown) {
            return Optional.empty();
        }
        return names.typed(typed, LOOKED_AT).stream()
                .filter(found -> fields.contains(found.dimension().field()))
                .findFirst()
                .map(found -> found.value().label());
    }
}
