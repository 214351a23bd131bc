package newshound.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/// Emits each token's marked exact form, shielded from the stemmer that follows, and then the token
/// itself at the same position. See [ExactForms].
final class ExactFormFilter extends TokenFilter {
    private static final CharArraySet FUNCTION_WORDS = new CharArraySet(ExactForms.FUNCTION_WORDS, false);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private AttributeSource.@Nullable State pending;

    ExactFormFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (pending != null) {
            restoreState(pending);
            pending = null;
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (FUNCTION_WORDS.contains(term.buffer(), 0, term.length())) {
            keyword.setKeyword(true);
            return true;
        }
        pending = captureState();
        mark();
        keyword.setKeyword(true);
        return true;
    }

    private void mark() {
        int length = term.length();
        char[] buffer = term.resizeBuffer(length + 1);
        System.arraycopy(buffer, 0, buffer, 1, length);
        buffer[0] = ExactForms.MARK;
        term.setLength(length + 1);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending = null;
    }
}
