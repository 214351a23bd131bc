package newshound.story;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// A sketch of a set, from which can be told how much of it is in another set.
///
/// For each of many hash functions, the smallest hash of any member (Broder 1997). Two sets agree in a slot with
/// the probability that a member of either is in both. The first slots are kept whole enough to find sets by; of
/// the rest a byte suffices (Li and König 2010).
final class MinHash {
    private static final int FINDING_MASK = 0xFFFFFF;
    private static final int REST_MASK = 0xFF;

    /// How often two slots of a byte agree by chance.
    private static final double CHANCE = 1.0 / 256;

    private final Layout layout;
    private final int[] slots;
    private final int size;

    /// @param slots how many hash functions
    /// @param finding how many of them are kept to find sets by
    record Layout(int slots, int finding) {
        int bytes() {
            return slots + 2 * finding;
        }
    }

    private MinHash(Layout layout, int[] slots, int size) {
        this.layout = layout;
        this.slots = slots;
        this.size = size;
    }

    /// @param members hashes that are well mixed, without repetition
    static MinHash of(long[] members, Layout layout) {
        int[] slots = new int[members.length == 0 ? 0 : layout.slots()];
        for (int slot = 0; slot < slots.length; slot++) {
            long factor = Hashes.mix(slot + 1) | 1;
            long least = Long.MAX_VALUE;
            for (long member : members) {
                least = Math.min(least, (member * factor) >>> 1);
            }
            slots[slot] = (int) Hashes.mix(least) & (slot < layout.finding() ? FINDING_MASK : REST_MASK);
        }
        return new MinHash(layout, slots, Math.min(members.length, Character.MAX_VALUE));
    }

    /// What sets that have much in common likely share one of.
    long[] traces() {
        long[] traces = new long[Math.min(layout.finding(), slots.length)];
        Arrays.setAll(traces, slot -> Hashes.combine(slot, slots[slot]));
        return traces;
    }

    /// Whether any of the traces is the same.
    boolean meets(MinHash other) {
        for (int slot = 0; slot < layout.finding() && size > 0 && other.size > 0; slot++) {
            if (slots[slot] == other.slots[slot]) {
                return true;
            }
        }
        return false;
    }

    /// How many members the set has.
    int size() {
        return size;
    }

    /// The share of the smaller set that is in the larger one, as far as the sketches tell.
    double containment(MinHash other) {
        if (size == 0 || other.size == 0) {
            return 0;
        }
        int equal = 0;
        for (int slot = 0; slot < slots.length; slot++) {
            equal += slots[slot] == other.slots[slot] ? 1 : 0;
        }
        double resemblance = Math.max(0, ((double) equal / slots.length - CHANCE) / (1 - CHANCE));
        double common = resemblance / (1 + resemblance) * (size + other.size);
        return Math.min(1, common / Math.min(size, other.size));
    }

    void encode(ByteBuffer out) {
        out.putChar((char) size);
        for (int slot = 0; slot < slots.length; slot++) {
            if (slot < layout.finding()) {
                out.putChar((char) (slots[slot] >>> 8));
            }
            out.put((byte) slots[slot]);
        }
    }

    static MinHash decode(ByteBuffer in, Layout layout) {
        int size = in.getChar();
        int[] slots = new int[size == 0 ? 0 : layout.slots()];
        for (int slot = 0; slot < slots.length; slot++) {
            int high = slot < layout.finding() ? in.getChar() << 8 : 0;
            slots[slot] = high | (in.get() & REST_MASK);
        }
        return new MinHash(layout, slots, size);
    }

    int encodedLength() {
        return Character.BYTES + (size == 0 ? 0 : layout.bytes());
    }
}
