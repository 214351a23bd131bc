package newshound.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import newshound.story.Relation;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/// Which articles of a reader belong together by one relation.
///
/// An article keeps the key of the one before it that it is most like; the chain ends at the article that
/// told first. The groups follow from these links alone, so they are never stored and cannot disagree.
final class StoryColumn {
    /// The group of a document that stands alone.
    static final int ALONE = -1;

    private static final StoryColumn EMPTY = new StoryColumn(new int[0], new int[0], new long[0]);

    private final int[] groups;
    private final int[] sizes;
    private final long[] keys;

    private StoryColumn(int[] groups, int[] sizes, long[] keys) {
        this.groups = groups;
        this.sizes = sizes;
        this.keys = keys;
    }

    static StoryColumn load(IndexReader reader, Relation relation) throws IOException {
        Links links = Links.read(reader, IndexFields.link(relation));
        return links.isEmpty() ? EMPTY : links.column();
    }

    /// The number of the document's group, or [#ALONE].
    int group(int doc) {
        return doc < groups.length ? groups[doc] : ALONE;
    }

    /// How many groups of two or more there are; they are numbered from 0.
    int groups() {
        return sizes.length;
    }

    /// How many articles a group holds.
    int size(int group) {
        return sizes[group];
    }

    /// The key of the article that told first.
    long key(int group) {
        return keys[group];
    }

    /// The links of a reader: from each linked document to the one before it.
    private static final class Links {
        private static final int NONE = -1;

        private final long[] keys;
        private final int[] before;
        private boolean empty = true;

        private Links(int documents) {
            keys = new long[documents];
            before = new int[documents];
            Arrays.fill(before, NONE);
        }

        static Links read(IndexReader reader, String field) throws IOException {
            Links links = new Links(reader.maxDoc());
            Map<Long, Integer> linked = new HashMap<>();
            long[] targets = new long[reader.maxDoc()];
            for (LeafReaderContext leaf : reader.leaves()) {
                NumericDocValues target = DocValues.getNumeric(leaf.reader(), field);
                Bits live = leaf.reader().getLiveDocs();
                for (int doc = target.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = target.nextDoc()) {
                    long key = target.longValue();
                    if (key != 0 && (live == null || live.get(doc))) {
                        targets[leaf.docBase + doc] = key;
                        linked.put(key, NONE);
                    }
                }
            }
            if (!linked.isEmpty()) {
                links.resolve(reader, targets, linked);
            }
            return links;
        }

        /// A link to an article that is no longer there leads nowhere.
        private void resolve(IndexReader reader, long[] targets, Map<Long, Integer> linked) throws IOException {
            for (LeafReaderContext leaf : reader.leaves()) {
                NumericDocValues key = DocValues.getNumeric(leaf.reader(), IndexFields.KEY);
                Bits live = leaf.reader().getLiveDocs();
                for (int doc = key.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = key.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        keys[leaf.docBase + doc] = key.longValue();
                        linked.replace(key.longValue(), leaf.docBase + doc);
                    }
                }
            }
            for (int doc = 0; doc < targets.length; doc++) {
                if (targets[doc] != 0) {
                    before[doc] = linked.getOrDefault(targets[doc], NONE);
                    empty &= before[doc] == NONE;
                }
            }
        }

        boolean isEmpty() {
            return empty;
        }

        StoryColumn column() {
            int[] first = new int[before.length];
            int[] size = new int[before.length];
            for (int doc = 0; doc < before.length; doc++) {
                first[doc] = first(doc);
                size[first[doc]]++;
            }
            int[] number = new int[before.length];
            int groups = 0;
            for (int doc = 0; doc < before.length; doc++) {
                number[doc] = size[doc] > 1 ? groups++ : ALONE;
            }
            int[] sizes = new int[groups];
            long[] firstKeys = new long[groups];
            int[] group = new int[before.length];
            for (int doc = 0; doc < before.length; doc++) {
                group[doc] = number[first[doc]];
                if (number[doc] != ALONE) {
                    sizes[number[doc]] = size[doc];
                    firstKeys[number[doc]] = keys[doc];
                }
            }
            return new StoryColumn(group, sizes, firstKeys);
        }

        /// The article that told first; chains are short, and shortened as they are walked. While links are being
        /// written, a reader of what is not committed may see them run in a circle: that is cut.
        private int first(int doc) {
            int first = doc;
            for (int steps = 0; before[first] != NONE; steps++) {
                if (steps > before.length) {
                    before[first] = NONE;
                } else {
                    first = before[first];
                }
            }
            for (int at = doc; before[at] != NONE; ) {
                int next = before[at];
                if (next != first) {
                    before[at] = first;
                }
                at = next;
            }
            return first;
        }
    }
}
