package newshound.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Puts a mark before every token that is not a keyword.
final class MarkFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final String mark;

    MarkFilter(TokenStream input, String mark) {
        super(input);
        this.mark = mark;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!keyword.isKeyword()) {
            put(mark, term);
        }
        return true;
    }

    static void put(String mark, CharTermAttribute term) {
        int length = term.length();
        char[] buffer = term.resizeBuffer(length + mark.length());
        System.arraycopy(buffer, 0, buffer, mark.length(), length);
        mark.getChars(0, mark.length(), buffer, 0);
        term.setLength(length + mark.length());
    }
}
