package newshound.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/// Puts the terms of [TextUnits] where sentences and paragraphs begin: behind the first token of each, at its
/// position. It has to see the text itself, so the text goes through [#read] on its way to the tokenizer.
final class UnitFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final SentenceBreaks breaks = new SentenceBreaks();

    private String text = "";
    /// Where the token before this one begins; -1 before the first.
    private int before = -1;
    /// Where the next sentence begins.
    private int next;
    private @Nullable String pending;

    UnitFilter(TokenStream input) {
        super(input);
    }

    Reader read(Reader reader) {
        try (reader) {
            StringWriter whole = new StringWriter();
            reader.transferTo(whole);
            text = whole.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory
        }
        return new StringReader(text);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (pending != null) {
            term.setEmpty().append(pending);
            position.setPositionIncrement(0);
            pending = null;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        int start = offset.startOffset();
        if (position.getPositionIncrement() > 0 && start >= next) {
            pending = before < 0 ? null : isParagraph(start) ? TextUnits.PARAGRAPH : TextUnits.SENTENCE;
            next = breaks.isBoundary(start) ? breaks.following(start) : breaks.current();
            next = next < 0 ? text.length() : next;
        }
        before = start;
        return true;
    }

    /// Whether an empty line ends between the token before and this one.
    private boolean isParagraph(int start) {
        return text.indexOf("\n\n", before, start) >= 0;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        breaks.setText(text);
        before = -1;
        next = 0;
        pending = null;
    }
}
