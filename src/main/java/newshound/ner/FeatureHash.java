package newshound.ner;

/// Features as hashes, for models of other things than words.
public final class FeatureHash {
    private FeatureHash() {}

    /// @param kind a number of its own for each kind of feature
    public static int of(int kind, String value) {
        return Hash.feature(kind, Hash.of(value));
    }

    public static int of(int kind, String first, String second) {
        return Hash.feature(kind, Hash.of(first), Hash.of(second));
    }
}
