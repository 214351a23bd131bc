package newshound.server;

/// The server cannot listen where it should.
public final class PortInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortInUse(String host, int port, Throwable cause) {
        super("cannot listen on " + host + ":" + port + ": " + reason(cause) + "; choose another with --port", cause);
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
