package newshound.story;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A sketch of the word sequences of a text, from which can be told how much of it another text repeats.
///
/// MinHash (Broder 1997): for each of many hash functions, the smallest hash of any shingle. Two texts agree in
/// a slot with the probability that a shingle of either is in both. The first slots are kept whole enough to
/// find copies by; of the rest a byte suffices (Li and König 2010).
final class CopySketch {
    private static final int SLOTS = 64;
    private static final int TRACED = 16;
    private static final int TRACED_MASK = 0xFFFFFF;
    private static final int REST_MASK = 0xFF;

    /// How often two slots of a byte agree by chance.
    private static final double CHANCE = 1.0 / 256;

    private static final long[] SEEDS = new long[SLOTS];

    static {
        Arrays.setAll(SEEDS, slot -> Hashes.mix(slot + 1) | 1);
    }

    private final int[] slots;
    private final int size;

    private CopySketch(int[] slots, int size) {
        this.slots = slots;
        this.size = size;
    }

    static CopySketch of(List<Word> words) {
        Set<Long> shingles = shingles(words);
        int[] slots = new int[shingles.isEmpty() ? 0 : SLOTS];
        for (int slot = 0; slot < slots.length; slot++) {
            long least = Long.MAX_VALUE;
            for (long shingle : shingles) {
                least = Math.min(least, (shingle * SEEDS[slot]) >>> 1);
            }
            slots[slot] = (int) (Hashes.mix(least) & (slot < TRACED ? TRACED_MASK : REST_MASK));
        }
        return new CopySketch(slots, Math.min(shingles.size(), Character.MAX_VALUE));
    }

    private static Set<Long> shingles(List<Word> words) {
        Set<Long> shingles = new HashSet<>();
        long before = 0;
        for (Word word : words) {
            long hash = Hashes.of(word.text());
            if (before != 0) {
                shingles.add(Hashes.combine(before, hash));
            }
            before = hash;
        }
        return shingles;
    }

    /// Found by any of these.
    long[] traces() {
        long[] traces = new long[Math.min(TRACED, slots.length)];
        Arrays.setAll(traces, slot -> Hashes.combine(slot, slots[slot]));
        return traces;
    }

    boolean sharesTrace(CopySketch other) {
        for (int slot = 0; slot < Math.min(TRACED, Math.min(slots.length, other.slots.length)); slot++) {
            if (slots[slot] == other.slots[slot]) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    /// The share of the shingles of either that is in both.
    double resemblance(CopySketch other) {
        if (slots.length == 0 || other.slots.length == 0) {
            return 0;
        }
        int equal = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            equal += slots[slot] == other.slots[slot] ? 1 : 0;
        }
        double share = (double) equal / SLOTS;
        return Math.max(0, (share - CHANCE) / (1 - CHANCE));
    }

    /// The share of the shorter one's shingles that is in the longer one.
    double containment(CopySketch other) {
        double resemblance = resemblance(other);
        double common = resemblance / (1 + resemblance) * (size + other.size);
        return Math.min(1, common / Math.min(size, other.size));
    }

    void encode(ByteBuffer out) {
        out.putChar((char) size);
        for (int slot = 0; slot < slots.length; slot++) {
            if (slot < TRACED) {
                out.putChar((char) (slots[slot] >>> 8));
            }
            out.put((byte) slots[slot]);
        }
    }

    static CopySketch decode(ByteBuffer in) {
        int size = in.getChar();
        int[] slots = new int[size == 0 ? 0 : SLOTS];
        for (int slot = 0; slot < slots.length; slot++) {
            int high = slot < TRACED ? in.getChar() << 8 : 0;
            slots[slot] = high | (in.get() & REST_MASK);
        }
        return new CopySketch(slots, size);
    }

    int encodedLength() {
        return Character.BYTES + (slots.length == 0 ? 0 : SLOTS + TRACED * Character.BYTES);
    }
}
