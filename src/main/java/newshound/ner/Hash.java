package newshound.ner;

/// Hashes of features: 32 bits, the same on every machine and in every version of a model.
final class Hash {
    static final int BEGUN = 17;

    private static final int SPREAD = 0x9E3779B1;

    private Hash() {}

    static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static int of(CharSequence text, int start, int end) {
        return ended(read(BEGUN, text, start, end));
    }

    /// A hash that is worked out piece by piece: what was read so far, and now a further stretch. Begins with [#BEGUN]
    /// and becomes the hash of all that was read by [#ended].
    static int read(int begun, CharSequence text, int start, int end) {
        int hash = begun;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return hash;
    }

    static int ended(int hash) {
        return mix(hash);
    }

    /// A feature of a kind: the same value of another kind is another feature.
    static int feature(int kind, int value) {
        return mix(31 * value + kind * SPREAD);
    }

    static int feature(int kind, int first, int second) {
        return feature(kind, 31 * first + mix(second));
    }

    private static int mix(int value) {
        int mixed = (value ^ value >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
