package newshound.training;

/// Training text that breaks its rules, with the place.
public final class InvalidAnnotation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidAnnotation(String location, String reason) {
        super(location + ": " + reason);
    }
}
