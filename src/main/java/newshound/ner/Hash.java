package newshound.ner;

/// Hashes of features: 32 bits, the same on every machine and in every version of a model.
final class Hash {
    private static final int SPREAD = 0x9E3779B1;

    private Hash() {}

    static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static int of(CharSequence text, int start, int end) {
        int hash = 17;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
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
