package newshound.lucene.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All that any of the alternatives finds.
final class EitherSpans implements Spans {
    private final List<Spans> alternatives;
    private final List<long[]> found = new ArrayList<>();

    EitherSpans(List<Spans> alternatives) {
        this.alternatives = alternatives;
    }

    @Override
    public long[] in(int doc) throws IOException {
        found.clear();
        for (Spans alternative : alternatives) {
            found.add(alternative.in(doc));
        }
        return Span.distinct(found.stream().flatMapToLong(Arrays::stream).toArray());
    }

    @Override
    public void mark(long span, Marks marks) {
        for (int i = 0; i < found.size(); i++) {
            if (Span.contains(found.get(i), span)) {
                alternatives.get(i).mark(span, marks);
            }
        }
    }

    @Override
    public void markAll(int doc, Marks marks) throws IOException {
        for (Spans alternative : alternatives) {
            alternative.markAll(doc, marks);
        }
    }
}
