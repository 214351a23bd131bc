package newshound.annotate;

/// A gazetteer line that cannot be used: says which line of which origin, and why.
public final class InvalidGazetteer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidGazetteer(String location, String reason) {
        super(location + ": " + reason);
    }
}
