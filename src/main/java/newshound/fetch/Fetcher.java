package newshound.fetch;

/// Gets what is at web addresses. Safe for use by many threads at once.
public final class Fetcher implements AutoCloseable {

    /// With the limits for the open web.
    public static Fetcher open() {
        return new Fetcher();
    }

    /// Waits its turn where the host was asked a moment ago.
    public FetchOutcome fetch(FetchRequest request) {
        return new FetchOutcome.Refused(request.address());
    }

    @Override
    public void close() {}
}
