package newshound.ner;

import java.util.Arrays;

/// Numbers the features that training examples have. A feature that stands in one example only says nothing of
/// others and has no number.
public final class FeatureDictionary {
    private static final int LEAST = 2;
    private static final int NO_ROW = -1;

    private int[] hashes = new int[1 << 16];
    private int[] counts = new int[1 << 16];
    private int[] rows = new int[0];
    private int seen;
    private int size;

    /// Counts the features of one example; to be called for all before [#number()].
    public void count(int[] features) {
        for (int feature : features) {
            if (2 * seen > hashes.length) {
                grow();
            }
            int slot = slot(feature);
            seen += counts[slot] == 0 ? 1 : 0;
            hashes[slot] = feature;
            counts[slot]++;
        }
    }

    /// Ends the counting.
    public void number() {
        rows = new int[hashes.length];
        for (int slot = 0; slot < rows.length; slot++) {
            rows[slot] = counts[slot] >= LEAST ? size++ : NO_ROW;
        }
    }

    /// The numbers of those features that have one.
    public int[] rows(int[] features) {
        int[] known = new int[features.length];
        int count = 0;
        for (int feature : features) {
            int row = rows[slot(feature)];
            if (row != NO_ROW) {
                known[count++] = row;
            }
        }
        return Arrays.copyOf(known, count);
    }

    /// The numbers of the features of each member of an example.
    public int[][] rows(int[][] features) {
        return Arrays.stream(features).map(this::rows).toArray(int[][]::new);
    }

    int size() {
        return size;
    }

    /// The features by number.
    int[] features() {
        int[] features = new int[size];
        for (int slot = 0; slot < rows.length; slot++) {
            if (rows[slot] != NO_ROW) {
                features[rows[slot]] = hashes[slot];
            }
        }
        return features;
    }

    /// Where a feature stands or would stand.
    private int slot(int feature) {
        int mask = hashes.length - 1;
        int slot = feature & mask;
        while (counts[slot] > 0 && hashes[slot] != feature) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldCounts = counts;
        hashes = new int[2 * oldHashes.length];
        counts = new int[hashes.length];
        for (int old = 0; old < oldHashes.length; old++) {
            if (oldCounts[old] > 0) {
                int slot = slot(oldHashes[old]);
                hashes[slot] = oldHashes[old];
                counts[slot] = oldCounts[old];
            }
        }
    }
}
