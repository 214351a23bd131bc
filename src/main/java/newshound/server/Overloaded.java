package newshound.server;

/// More searches are under way than this machine can answer in good time.
final class Overloaded extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
