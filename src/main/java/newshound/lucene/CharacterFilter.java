package newshound.lucene;

import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import newshound.chinese.HanVariants;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/// Takes the characters of [unspaced scripts][UnspacedScripts] out of the tokens that they are in, each a token of
/// its own: `AI기술` is `AI`, `기`, `술`. Half-width kana and decomposed Hangul become their usual forms, traditional
/// Chinese becomes simplified; offsets stay those of the text.
///
/// It follows the tokenizer at once: a token is as long as the text that it stands for.
final class CharacterFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

    private AttributeSource.@Nullable State whole;
    private char[] text = new char[0];
    private int length;
    private int at;
    private int start;

    CharacterFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (whole != null && at < length) {
            restoreState(whole);
            emitNext();
            return true;
        }
        whole = null;
        if (!input.incrementToken()) {
            return false;
        }
        if (hasCharacter()) {
            whole = captureState();
            length = term.length();
            text = term.toString().toCharArray();
            start = offset.startOffset();
            at = 0;
            emitNext();
        }
        return true;
    }

    private boolean hasCharacter() {
        char[] buffer = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            if (buffer[i] >= UnspacedScripts.FIRST) {
                return true; // or of another script beyond: it comes out whole
            }
        }
        return false;
    }

    private void emitNext() {
        int from = at;
        if (isCharacterAt(at)) {
            at = UnspacedScripts.characterEnd(text, at, length);
            term.setEmpty().append(folded(from, at));
        } else {
            while (at < length && !isCharacterAt(at)) {
                at += Character.charCount(Character.codePointAt(text, at, length));
            }
            term.copyBuffer(text, from, at - from);
        }
        offset.setOffset(start + from, start + at);
    }

    private boolean isCharacterAt(int index) {
        return UnspacedScripts.include(Character.codePointAt(text, index, length));
    }

    private String folded(int from, int to) {
        if (to == from + 1 && text[from] < '\uF900') {
            return String.valueOf(HanVariants.simplified(text[from])); // nearly all
        }
        String usual = Normalizer.normalize(new String(text, from, to - from), Form.NFKC);
        return usual.length() == 1 ? String.valueOf(HanVariants.simplified(usual.charAt(0))) : usual;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        whole = null;
    }
}
