package newshound.cli;

/// Whether a person is watching.
final class Terminal {
    private Terminal() {}

    static boolean isAttached() {
        return System.console() != null && System.console().isTerminal();
    }
}
