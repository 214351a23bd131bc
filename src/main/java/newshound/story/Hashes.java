package newshound.story;

/// Hashes that are the same on every machine and in every release.
final class Hashes {
    private static final long PRIME = 0x100000001B3L;
    private static final long OFFSET = 0xCBF29CE484222325L;

    private Hashes() {}

    /// FNV-1a over the text's UTF-16 units, then mixed.
    static long of(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return mix(hash);
    }

    static long combine(long first, long second) {
        return mix(first * PRIME + second);
    }

    /// The finalizer of SplitMix64: every bit of the input moves half of those of the output.
    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
