package newshound.lucene;

import java.io.IOException;
import java.util.OptionalLong;
import newshound.article.ArticleId;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/// Looks articles up by their id, without a search.
final class HeldArticles {
    private HeldArticles() {}

    /// Whether a reader has the article just so.
    static boolean holds(IndexReader reader, ArticleId id, long digest) throws IOException {
        OptionalLong held = digest(reader, id);
        return held.isPresent() && held.getAsLong() == digest;
    }

    static boolean has(IndexReader reader, ArticleId id) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            if (living(leaf.reader(), id) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The digest of the article with this id; empty where there is none.
    private static OptionalLong digest(IndexReader reader, ArticleId id) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            int doc = living(leaf.reader(), id);
            if (doc >= 0) {
                NumericDocValues digests = DocValues.getNumeric(leaf.reader(), IndexFields.DIGEST);
                return digests.advanceExact(doc) ? OptionalLong.of(digests.longValue()) : OptionalLong.empty();
            }
        }
        return OptionalLong.empty();
    }

    /// The document with this id that is not deleted; -1 where the segment has none.
    private static int living(LeafReader segment, ArticleId id) throws IOException {
        PostingsEnum docs = segment.postings(new Term(IndexFields.ID, id.value()), PostingsEnum.NONE);
        Bits live = segment.getLiveDocs();
        while (docs != null && docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(docs.docID())) {
                return docs.docID();
            }
        }
        return -1;
    }
}
