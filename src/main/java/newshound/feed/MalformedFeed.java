package newshound.feed;

/// The bytes are no feed, or one too broken to read: the message says where and why.
public final class MalformedFeed extends Exception {
    private static final long serialVersionUID = 1L;

    public MalformedFeed(String message) {
        super(message);
    }
}
