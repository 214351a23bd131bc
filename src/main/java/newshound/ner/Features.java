package newshound.ner;

import java.util.Arrays;

/// A growing list of feature hashes, used again and again.
public final class Features {
    private int[] hashes = new int[64];
    private int size;

    public void clear() {
        size = 0;
    }

    public void add(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    public int size() {
        return size;
    }

    public int get(int index) {
        return hashes[index];
    }

    public int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }
}
