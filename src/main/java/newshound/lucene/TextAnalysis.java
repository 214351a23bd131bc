package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newshound.schema.Field;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/// How text becomes terms. Words are told and folded alike in all languages, in articles and in queries: by
/// Unicode's rules, scripts without spaces by the character; possessive `'s` and Romance `l'` dropped, case and
/// diacritics folded. Then, beside the exact form, comes the stem by the article's language, and where a
/// sentence or a paragraph begins a [term][TextUnits] that says so.
final class TextAnalysis {
    /// Romance articles and pronouns before a vowel.
    private static final CharArraySet ELIDED = new CharArraySet(
            List.of(
                    "l", "d", "qu", "c", "j", "m", "n", "s", "t", "jusqu", "lorsqu", "puisqu", "quoiqu", "un", "dell",
                    "all", "nell", "dall", "sull", "coll", "quell", "quest", "gl"),
            false);

    /// Words without stems: names, addresses.
    private static final Analyzer PLAIN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, folded(words));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream text) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(text));
        }
    };

    /// Article text.
    private static final class Text extends Analyzer {
        private final Stemming stemming;

        private Text(Stemming stemming) {
            super(PER_FIELD_REUSE_STRATEGY);
            this.stemming = stemming;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream terms = stemming.stems(new ExactFormFilter(folded(words)));
            if (field.equals(Field.TITLE.fieldName())) {
                return new TokenStreamComponents(words, terms); // a headline is one sentence
            }
            UnitFilter units = new UnitFilter(terms);
            return new TokenStreamComponents(text -> words.setReader(units.read(text)), units);
        }
    }

    /// A single folded word.
    private static final class Stem extends Analyzer {
        private final Stemming stemming;

        private Stem(Stemming stemming) {
            this.stemming = stemming;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer word = new KeywordTokenizer();
            return new TokenStreamComponents(word, stemming.stems(word));
        }
    }

    private static final Map<Stemming, Analyzer> TEXTS = new EnumMap<>(Stemming.class);
    private static final Map<Stemming, Analyzer> STEMS = new EnumMap<>(Stemming.class);

    static {
        for (Stemming stemming : Stemming.values()) {
            TEXTS.put(stemming, new Text(stemming));
            STEMS.put(stemming, new Stem(stemming));
        }
    }

    /// For the index: by field. The texts of articles bring their own, see [ArticleText].
    static final Analyzer BY_FIELD = new PerFieldAnalyzerWrapper(
            of(Stemming.ENGLISH), Map.of(Field.AUTHOR.fieldName(), PLAIN, Field.URL.fieldName(), PLAIN));

    private TextAnalysis() {}

    static Analyzer of(Stemming stemming) {
        return analyzer(TEXTS, stemming);
    }

    private static Analyzer analyzer(Map<Stemming, Analyzer> analyzers, Stemming stemming) {
        return Objects.requireNonNull(analyzers.get(stemming));
    }

    /// A pattern folded as the words are that it is to match.
    static String foldedPattern(String pattern) {
        return PLAIN.normalize("", pattern).utf8ToString();
    }

    private static TokenStream folded(TokenStream words) {
        TokenStream lower = new LowerCaseFilter(new EnglishPossessiveFilter(new CharacterFilter(words)));
        return new ASCIIFoldingFilter(new ElisionFilter(lower, ELIDED));
    }

    /// The tokens of `text` as written, folded but not stemmed.
    static List<String> words(String text) {
        return tokens(PLAIN, text).stream().map(Token::text).toList();
    }

    /// @param start where it begins in the text, in UTF-16 units
    record Token(String text, int start, int end) {
        /// Whether it is a single character of a script without spaces.
        boolean isCharacter() {
            return UnspacedScripts.isCharacter(text);
        }
    }

    /// The same tokens with their places.
    static List<Token> tokens(String text) {
        return tokens(PLAIN, text);
    }

    /// The term that stands for one folded word in articles that are stemmed so.
    static String stem(Stemming stemming, String word) {
        if (ExactForms.isFunctionWord(word)) {
            return word;
        }
        return UnspacedScripts.isCharacter(word)
                ? ExactForms.of(word)
                : tokens(analyzer(STEMS, stemming), word).getFirst().text;
    }

    private static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a String cannot fail to be read
        }
        return tokens;
    }
}
