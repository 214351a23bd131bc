package newshound.ner;

/// Features as hashes, for models of other things than words. Values are hashes themselves.
public final class FeatureHash {
    private FeatureHash() {}

    public static int of(String value) {
        return Hash.of(value);
    }

    /// @param kind a number of its own for each kind of feature
    public static int of(int kind, int value) {
        return Hash.feature(kind, value);
    }

    public static int of(int kind, int first, int second) {
        return Hash.feature(kind, first, second);
    }

    public static int of(int kind, int first, int second, int third) {
        return Hash.feature(kind, first, Hash.feature(kind, second, third));
    }
}
