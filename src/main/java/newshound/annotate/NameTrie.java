package newshound.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Names as paths of words and the gaps between them.
///
/// Edges lie in one hash table with open addressing, keyed by node, gap and word.
final class NameTrie {
    static final int ROOT = 0;
    static final int NONE = -1;

    private static final long EMPTY = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = emptyKeys(4096);
    private int[] children = new int[4096];
    private final List<List<Sense>> senses = new ArrayList<>(List.of(List.of()));

    /// The node after one more word, added where it is new.
    int extend(int node, Gap gap, int word) {
        int known = step(node, gap, word);
        if (known != NONE) {
            return known;
        }
        if (2 * senses.size() > keys.length) {
            rehash();
        }
        int child = senses.size();
        senses.add(List.of());
        place(key(node, gap, word), child);
        return child;
    }

    int step(int node, Gap gap, int word) {
        long key = key(node, gap, word);
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); keys[slot] != EMPTY; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return children[slot];
            }
        }
        return NONE;
    }

    /// What the name that ends at this node can stand for, empty where none ends.
    List<Sense> senses(int node) {
        return senses.get(node);
    }

    void addSense(int node, Sense sense) {
        List<Sense> all = new ArrayList<>(senses.get(node));
        all.add(sense);
        senses.set(node, List.copyOf(all));
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldChildren = children;
        keys = emptyKeys(2 * oldKeys.length);
        children = new int[keys.length];
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldKeys[slot] != EMPTY) {
                place(oldKeys[slot], oldChildren[slot]);
            }
        }
    }

    private void place(long key, int child) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != EMPTY) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        children[slot] = child;
    }

    private static long key(int node, Gap gap, int word) {
        return ((long) node << 32) | ((long) gap.spelling() << 28) | word;
    }

    private static int slot(long key, int mask) {
        return (int) ((key * SPREAD) >>> 32) & mask;
    }

    private static long[] emptyKeys(int length) {
        long[] keys = new long[length];
        Arrays.fill(keys, EMPTY);
        return keys;
    }
}
