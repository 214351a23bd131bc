package newshound.lucene.spans;

import java.io.IOException;

/// Where a pattern fits in the articles of one segment, asked for in increasing order of their numbers.
interface Spans {
    /// Sorted, each once; valid until the next article is asked for.
    long[] in(int doc) throws IOException;

    /// Marks the words of one of the spans of the article that was asked for last.
    void mark(long span, Marks marks);

    /// Marks the words of every way in which the pattern fits there.
    default void markAll(int doc, Marks marks) throws IOException {
        for (long span : in(doc)) {
            mark(span, marks);
        }
    }
}
