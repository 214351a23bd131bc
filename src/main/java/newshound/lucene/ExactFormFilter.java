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
/// itself at the same position. See [ExactForms]. A character of a script without spaces has no other form.
final class ExactFormFilter extends TokenFilter {
    private static final String MARK = String.valueOf(ExactForms.MARK);
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
        if (!UnspacedScripts.include(Character.codePointAt(term.buffer(), 0, term.length()))) {
            pending = captureState();
        }
        MarkFilter.put(MARK, term);
        keyword.setKeyword(true);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending = null;
    }
}
