package newshound.lucene.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/// The positions of any of some terms.
final class TermSpans implements Spans {
    private final PriorityQueue<PostingsEnum> postings =
            new PriorityQueue<>(Comparator.comparingInt(PostingsEnum::docID));
    private final boolean withOffsets;
    private final Map<Integer, Offsets> offsets = new HashMap<>();

    private int doc = -1;
    private long[] spans = Span.NONE;
    private int size;

    private record Offsets(int start, int end) {}

    /// @param withOffsets whether they are to be marked
    TermSpans(Iterable<PostingsEnum> postings, boolean withOffsets) {
        postings.forEach(this.postings::add);
        this.withOffsets = withOffsets;
    }

    @Override
    public long[] in(int wanted) throws IOException {
        if (doc != wanted) {
            doc = wanted;
            offsets.clear();
            spans = new long[8];
            size = 0;
            gather();
            spans = Span.distinct(Arrays.copyOf(spans, size));
        }
        return spans;
    }

    private void gather() throws IOException {
        while (!postings.isEmpty() && postings.element().docID() < doc) {
            PostingsEnum behind = postings.remove();
            if (behind.advance(doc) != DocIdSetIterator.NO_MORE_DOCS) {
                postings.add(behind);
            }
        }
        List<PostingsEnum> here = new ArrayList<>();
        while (!postings.isEmpty() && postings.element().docID() == doc) {
            here.add(postings.remove());
            read(here.getLast());
        }
        postings.addAll(here);
    }

    private void read(PostingsEnum found) throws IOException {
        for (int i = found.freq(); i > 0; i--) {
            int position = found.nextPosition();
            if (size == spans.length) {
                spans = Arrays.copyOf(spans, 2 * size);
            }
            spans[size++] = Span.of(position, position);
            if (withOffsets) {
                offsets.put(position, new Offsets(found.startOffset(), found.endOffset()));
            }
        }
    }

    int startOffset(int position) {
        Offsets place = offsets.get(position);
        return place == null ? -1 : place.start;
    }

    int endOffset(int position) {
        Offsets place = offsets.get(position);
        return place == null ? -1 : place.end;
    }

    @Override
    public void mark(long span, Marks marks) {
        marks.add(span, startOffset(Span.start(span)), endOffset(Span.end(span)));
    }
}
