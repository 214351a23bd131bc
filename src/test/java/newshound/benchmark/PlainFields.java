package newshound.benchmark;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.EnglishStemmer;

/// The fields of the plain side and how their text becomes terms.
final class PlainFields {
    static final String ID = "id";
    static final String TITLE = "title";
    static final String BODY = "body";
    static final String URL = "url";
    static final String SOURCE = "source";
    static final String PUBLISHED = "published";
    /// Months since year 0.
    static final String MONTH = "month";

    /// Stems alone, and function words too: what the product finds by a word.
    static final Analyzer ENGLISH = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
            return new TokenStreamComponents(words, new SnowballFilter(folded, new EnglishStemmer()));
        }
    };

    private PlainFields() {}
}
