package newshound.ner;

/// Where each of many hashes stands in a list, by open addressing.
///
/// Tables of this size are in no near cache, and most hashes that are asked for were never seen. So a hash and its
/// place stand side by side, and before them a few bits a hash, which are near, say whether anything can be there at
/// all.
final class HashIndex {
    static final int NONE = -1;

    /// No more than half of the slots are taken, so that of the bits no more than an eighth are set.
    private static final int BITS_A_SLOT = 4;

    /// The hash of each slot and its place, counted from 1; 0 where the slot is free.
    private final int[] slots;
    /// One is set for every hash that is there.
    private final long[] bits;

    private final int mask;
    private final int bitMask;

    /// @param hashes each once
    HashIndex(int[] hashes) {
        int size = Integer.highestOneBit(Math.max(hashes.length, 16)) * 4;
        slots = new int[2 * size];
        mask = size - 1;
        bits = new long[BITS_A_SLOT * size / Long.SIZE];
        bitMask = BITS_A_SLOT * size - 1;
        for (int place = 0; place < hashes.length; place++) {
            put(hashes[place], place);
        }
    }

    private void put(int hash, int place) {
        int slot = hash & mask;
        while (slots[2 * slot + 1] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[2 * slot] = hash;
        slots[2 * slot + 1] = place + 1;
        int bit = hash & bitMask;
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    /// The place of a hash, [#NONE] where it was never seen.
    int place(int hash) {
        int bit = hash & bitMask;
        if ((bits[bit / Long.SIZE] >>> bit & 1) == 0) {
            return NONE;
        }
        for (int slot = hash & mask; slots[2 * slot + 1] != 0; slot = (slot + 1) & mask) {
            if (slots[2 * slot] == hash) {
                return slots[2 * slot + 1] - 1;
            }
        }
        return NONE;
    }
}
