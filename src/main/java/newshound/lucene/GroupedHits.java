package newshound.lucene;

import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// What a search matched of the groups of copies. Most articles are in no group and are counted one by one;
/// the others are noted here, by their places, and a value is then counted once for each group that has it.
final class GroupedHits {
    private final List<LeafReaderContext> leaves;
    private final ArticleGroups groups;
    private final boolean folded;
    private final FixedBitSet hits;
    private final @Nullable FixedBitSet[] nearMisses;

    /// @param folded whether what is noted is no longer counted one by one
    /// @param columns how many there are to count in
    GroupedHits(IndexReader reader, ArticleGroups groups, boolean folded, int columns) {
        this.leaves = reader.leaves();
        this.groups = groups;
        this.folded = folded;
        this.hits = new FixedBitSet(Math.max(1, groups.members()));
        this.nearMisses = new FixedBitSet[columns];
    }

    /// Notes the members of groups among the first `size` documents of a segment's batch.
    ///
    /// @return how many are left to be counted one by one, at the front of the batch
    int note(int docBase, int[] batch, int size) {
        if (groups.isEmpty()) {
            return size;
        }
        int left = 0;
        for (int at = 0; at < size; at++) {
            int place = groups.place(docBase + batch[at]);
            if (place != ArticleGroups.ALONE) {
                hits.set(place);
            }
            if (place == ArticleGroups.ALONE || !folded) {
                batch[left++] = batch[at];
            }
        }
        return left;
    }

    /// Notes a near miss.
    ///
    /// @param column the only one in which it counts
    /// @return false where it is left to be counted by itself
    boolean noteNearMiss(int column, int doc) {
        int place = folded ? groups.place(doc) : ArticleGroups.ALONE;
        if (place == ArticleGroups.ALONE) {
            return false;
        }
        FixedBitSet missed = nearMisses[column];
        if (missed == null) {
            missed = new FixedBitSet(groups.members());
            nearMisses[column] = missed;
        }
        missed.set(place);
        return true;
    }

    ArticleGroups groups() {
        return groups;
    }

    /// The other hits of the document's group.
    int others(int doc) {
        int group = groups.group(doc);
        return group == ArticleGroups.ALONE ? 0 : Math.max(0, matched(group) - 1);
    }

    /// How many members of a group are hits.
    int matched(int group) {
        return hits.cardinality(groups.start(group), groups.end(group));
    }

    /// Whether the document at a place is a hit.
    boolean isMatched(int place) {
        return hits.get(place);
    }

    /// How many hits the folded groups are: one each.
    int count() {
        int count = 0;
        int last = ArticleGroups.ALONE;
        for (int doc : counted(hits)) {
            int group = groups.group(doc);
            count += group == last ? 0 : 1;
            last = group;
        }
        return count;
    }

    /// Counts each value of a column once for each folded group of which a hit, or a near miss in this column,
    /// has it.
    void count(int index, FacetColumn column, int[] counts) {
        int[] docs = counted(index);
        if (docs.length == 0 || counts.length == 0) {
            return;
        }
        int[] last = new int[counts.length]; // by value: 1 + the last group counted
        Segment segment = null;
        for (int doc : docs) {
            segment = segment(segment, column, doc);
            int group = groups.group(doc) + 1;
            int end = segment.starts[doc - segment.base + 1];
            for (int i = segment.starts[doc - segment.base]; i < end; i++) {
                int number = segment.values[i];
                counts[number] += last[number] == group ? 0 : 1;
                last[number] = group;
            }
        }
    }

    /// The days of all hits of folded groups, one group after the other.
    GroupedDays days(FacetColumn column) {
        int[] docs = counted(hits);
        int[] numbers = new int[docs.length];
        Segment segment = null;
        for (int at = 0; at < docs.length; at++) {
            segment = segment(segment, column, docs[at]);
            int start = segment.starts[docs[at] - segment.base];
            boolean known = start < segment.starts[docs[at] - segment.base + 1];
            numbers[at] = known ? segment.values[start] : GroupedDays.UNKNOWN;
            docs[at] = groups.group(docs[at]);
        }
        return new GroupedDays(docs, numbers);
    }

    private int[] counted(int column) {
        FixedBitSet missed = nearMisses[column];
        if (missed == null) {
            return counted(hits);
        }
        FixedBitSet both = hits.clone();
        both.or(missed);
        return counted(both);
    }

    /// The documents at the places, where they are folded, one group after the other.
    private int[] counted(FixedBitSet places) {
        int[] docs = new int[folded ? places.cardinality() : 0];
        BitSetIterator iterator = new BitSetIterator(places, docs.length);
        for (int at = 0; at < docs.length; at++) {
            docs[at] = groups.doc(iterator.nextDoc());
        }
        return docs;
    }

    /// Copies mostly come in close together, so one segment serves many.
    private Segment segment(@Nullable Segment before, FacetColumn column, int doc) {
        return before != null && doc >= before.base && doc < before.end ? before : new Segment(column, doc);
    }

    /// A column of the segment that holds a document.
    private final class Segment {
        private final int base;
        private final int end;
        private final int[] starts;
        private final int[] values;

        private Segment(FacetColumn column, int doc) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
            base = leaf.docBase;
            end = base + leaf.reader().maxDoc();
            starts = column.segment(leaf.ord).starts();
            values = column.segment(leaf.ord).values();
        }
    }
}
