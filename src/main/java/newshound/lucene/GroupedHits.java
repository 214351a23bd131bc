package newshound.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

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
        BitSetIterator places = new BitSetIterator(hits, 0);
        for (int place = first(places); place != NO_MORE_DOCS; place = places.nextDoc()) {
            int group = groups.group(groups.doc(place));
            count += group == last ? 0 : 1;
            last = group;
        }
        return count;
    }

    /// Counts each value of a column once for each folded group of which a hit, or a near miss in this column,
    /// has it.
    void count(int index, FacetColumn column, int[] counts) {
        BitSetIterator places = new BitSetIterator(countedIn(index), 0);
        int place = first(places);
        int[] last = new int[place == NO_MORE_DOCS ? 0 : counts.length]; // by value: 1 + the last group counted
        for (; place != NO_MORE_DOCS; place = places.nextDoc()) {
            int doc = groups.doc(place);
            int group = groups.group(doc) + 1;
            LeafReaderContext leaf = leaf(doc);
            int[] starts = column.segment(leaf.ord).starts();
            int[] values = column.segment(leaf.ord).values();
            int[] numbers = column.numbers(leaf.ord);
            int end = starts[doc - leaf.docBase + 1];
            for (int i = starts[doc - leaf.docBase]; i < end; i++) {
                int number = numbers[values[i]];
                counts[number] += last[number] == group ? 0 : 1;
                last[number] = group;
            }
        }
    }

    private FixedBitSet countedIn(int column) {
        FixedBitSet missed = nearMisses[column];
        if (missed == null) {
            return hits;
        }
        FixedBitSet both = hits.clone();
        both.or(missed);
        return both;
    }

    /// Takes the day of an article of a group.
    interface Days {
        /// @param number of the day in its column, or [#UNKNOWN]
        void take(int group, int number);
    }

    static final int UNKNOWN = -1;

    /// Tells the days of all hits of folded groups, one group after the other.
    void forEachDay(FacetColumn column, Days days) {
        BitSetIterator places = new BitSetIterator(hits, 0);
        for (int place = first(places); place != NO_MORE_DOCS; place = places.nextDoc()) {
            int doc = groups.doc(place);
            LeafReaderContext leaf = leaf(doc);
            SegmentColumn segment = column.segment(leaf.ord);
            int start = segment.starts()[doc - leaf.docBase];
            boolean known = start < segment.starts()[doc - leaf.docBase + 1];
            days.take(groups.group(doc), known ? column.numbers(leaf.ord)[segment.values()[start]] : UNKNOWN);
        }
    }

    private int first(BitSetIterator places) {
        return folded ? places.nextDoc() : NO_MORE_DOCS;
    }

    private LeafReaderContext leaf(int doc) {
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }
}
