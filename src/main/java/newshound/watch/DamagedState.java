package newshound.watch;

/// The state file cannot be read: says why.
final class DamagedState extends Exception {
    private static final long serialVersionUID = 1L;

    DamagedState(String message, Throwable cause) {
        super(message, cause);
    }
}
