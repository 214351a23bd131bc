package newshound.fetch;

import org.jspecify.annotations.Nullable;

/// What we tell sites about ourselves.
///
/// @param contact where the owner of a site can reach whoever runs this: a web or mail address; null where
///     that is nobody's business
public record UserAgent(@Nullable String contact) {
    /// The name that robots.txt may speak to.
    static final String PRODUCT = "newshound";

    private static final String VERSION = "0.1.0";

    public UserAgent {
        if (contact != null && !contact.matches("[\\x21-\\x7e&&[^()<>\\\\]]+")) {
            throw new IllegalArgumentException("contact: a web or mail address in ASCII, was " + contact);
        }
    }

    public static UserAgent anonymous() {
        return new UserAgent(null);
    }

    String header() {
        return PRODUCT + "/" + VERSION + (contact == null ? "" : " (+" + contact + ")");
    }
}
