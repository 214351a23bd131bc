package newshound.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came of a request.
public sealed interface FetchOutcome {

    /// The content, decompressed; nobody compares two of them.
    ///
    /// @param address where it was found in the end, after redirects
    /// @param moved whether it is there for good: redirects led there, and every one of them said so
    /// @param contentType as sent, null where the sender did not say
    /// @param maxAge how long the sender calls it fresh, null where it did not say
    @SuppressWarnings("ArrayRecordComponent")
    record Fetched(
            URI address,
            boolean moved,
            @Nullable String contentType,
            byte[] content,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable Duration maxAge)
            implements FetchOutcome {}

    /// The copy at hand is still good.
    ///
    /// @param maxAge how long the sender calls it fresh, null where it did not say
    record NotModified(@Nullable Duration maxAge) implements FetchOutcome {}

    /// Never asked for, and asking again will not help: a private address, a scheme that is not the web's,
    /// robots.txt.
    ///
    /// @param reason names an address only where it is another one than was asked for, such as a redirect's
    record Refused(String reason) implements FetchOutcome {}

    /// Asked for and not got.
    ///
    /// @param status of the reply, 0 where there was none
    /// @param gone whether asking again is in vain
    /// @param retryAfter how long the sender asked to wait, null where it did not
    record Failed(
            int status,
            String reason,
            boolean gone,
            @Nullable Duration retryAfter) implements FetchOutcome {

        static Failed withoutReply(String reason, @Nullable Duration retryAfter) {
            return new Failed(0, reason, false, retryAfter);
        }
    }
}
