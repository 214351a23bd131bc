package newshound.search;

/// The index cannot be opened, read or written: says which index and why, in a line for people.
public final class IndexFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IndexFailure(String message, Throwable cause) {
        super(message, cause);
    }

    public IndexFailure(String message) {
        super(message);
    }
}
