package newshound.lucene.spans;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Words side by side; they are marked as one.
final class SequenceSpans implements Spans {
    private final List<TermSpans> words;

    SequenceSpans(List<TermSpans> words) {
        this.words = words;
    }

    @Override
    public long[] in(int doc) throws IOException {
        long[] firsts = words.getFirst().in(doc);
        long[] spans = new long[firsts.length];
        int size = 0;
        for (long first : firsts) {
            int start = Span.start(first);
            if (restFollows(doc, start)) {
                spans[size++] = Span.of(start, start + words.size() - 1);
            }
        }
        return Arrays.copyOf(spans, size);
    }

    private boolean restFollows(int doc, int start) throws IOException {
        for (int i = 1; i < words.size(); i++) {
            if (!Span.contains(words.get(i).in(doc), Span.of(start + i, start + i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void mark(long span, Marks marks) {
        int start = words.getFirst().startOffset(Span.start(span));
        marks.add(span, start, words.getLast().endOffset(Span.end(span)));
    }
}
