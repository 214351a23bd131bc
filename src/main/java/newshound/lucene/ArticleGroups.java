package newshound.lucene;

import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;

/// The groups of a reader by one relation, with the members of each side by side: each has a place, so that
/// what a search found of them is a few bits in a row.
final class ArticleGroups {
    static final int ALONE = StoryColumn.ALONE;

    private static final int[] NONE = {};
    private static final HexFormat HEX = HexFormat.of();

    private final StoryColumn column;
    private final int[] places;
    private final int[] docs;
    private final int[] starts;

    private ArticleGroups(StoryColumn column, int[] places, int[] docs, int[] starts) {
        this.column = column;
        this.places = places;
        this.docs = docs;
        this.starts = starts;
    }

    static ArticleGroups of(StoryColumn column, int maxDoc) {
        int[] starts = new int[column.groups() + 1];
        for (int group = 0; group < column.groups(); group++) {
            starts[group + 1] = starts[group] + column.size(group);
        }
        if (column.groups() == 0) {
            return new ArticleGroups(column, NONE, NONE, starts);
        }
        int[] next = starts.clone();
        int[] docs = new int[starts[column.groups()]];
        int[] places = new int[maxDoc];
        Arrays.fill(places, ALONE);
        for (int doc = 0; doc < maxDoc; doc++) {
            int group = column.group(doc);
            if (group != ALONE) {
                places[doc] = next[group]++;
                docs[places[doc]] = doc;
            }
        }
        return new ArticleGroups(column, places, docs, starts);
    }

    boolean isEmpty() {
        return docs.length == 0;
    }

    /// How many articles are in groups.
    int members() {
        return docs.length;
    }

    /// The document's group, or [#ALONE].
    int group(int doc) {
        return column.group(doc);
    }

    /// The document's place among the members of all groups, or [#ALONE].
    int place(int doc) {
        return places.length == 0 ? ALONE : places[doc];
    }

    /// The document at a place.
    int doc(int place) {
        return docs[place];
    }

    /// The first place of a group; its members follow in the order of their numbers.
    int start(int group) {
        return starts[group];
    }

    /// The place after the last of a group.
    int end(int group) {
        return starts[group + 1];
    }

    int size(int group) {
        return column.size(group);
    }

    /// What a query calls the group.
    String id(int group) {
        return HEX.toHexDigits(column.key(group));
    }

    /// The documents of a group, as bits of the whole reader.
    FixedBitSet documents(int group) {
        FixedBitSet members = new FixedBitSet(places.length);
        for (int place = start(group); place < end(group); place++) {
            members.set(docs[place]);
        }
        return members;
    }

    /// The documents of all groups.
    FixedBitSet documents() {
        FixedBitSet members = new FixedBitSet(Math.max(1, places.length));
        for (int doc : docs) {
            members.set(doc);
        }
        return members;
    }

    /// How many articles a group holds where those that stand together in `copies` count as one.
    long distinct(int group, ArticleGroups copies) {
        Set<Integer> seen = new HashSet<>();
        long distinct = 0;
        for (int place = start(group); place < end(group); place++) {
            int text = copies.group(docs[place]);
            distinct += text == ALONE || seen.add(text) ? 1 : 0;
        }
        return distinct;
    }
}
