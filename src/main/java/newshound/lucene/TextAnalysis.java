package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newshound.schema.Field;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/// How text becomes terms, the same for articles and for queries: words by Unicode's rules, possessive
/// `'s` dropped, case and diacritics folded; then Porter's second stemmer beside the exact form.
final class TextAnalysis {
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

    private static final Analyzer ENGLISH = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream exact = new ExactFormFilter(folded(words));
            return new TokenStreamComponents(words, new SnowballFilter(exact, new EnglishStemmer()));
        }
    };

    /// For the index: by field.
    static final Analyzer BY_FIELD =
            new PerFieldAnalyzerWrapper(ENGLISH, Map.of(Field.AUTHOR.fieldName(), PLAIN, Field.URL.fieldName(), PLAIN));

    private TextAnalysis() {}

    /// A pattern folded as the words are that it is to match.
    static String foldedPattern(String pattern) {
        return PLAIN.normalize("", pattern).utf8ToString();
    }

    private static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
    }

    /// The tokens of `text` as written, folded but not stemmed.
    static List<String> words(String text) {
        return tokens(PLAIN, text);
    }

    /// The stem of one folded word.
    static String stem(String word) {
        if (ExactForms.isFunctionWord(word)) {
            return word;
        }
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a String cannot fail to be read
        }
        return tokens;
    }
}
