package newshound.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import newshound.indexing.WriteOutcome;
import org.jspecify.annotations.Nullable;

/// What callers are told of a write.
///
/// @param line of a stream, counted from 1; null for a single article
/// @param id null where the line could not be understood
/// @param status `created`, `replaced`, `unchanged`, `removed`, `absent`, `exists` or `failed`
/// @param detail why it failed, for people; null where it did not
@JsonInclude(JsonInclude.Include.NON_NULL)
record WriteResult(
        @Nullable Long line,
        @Nullable String id,
        String status,
        @Nullable String detail) {
    static final String FAILED = "failed";

    /// @param volume where the index lies
    static WriteResult of(WriteOutcome outcome, @Nullable Long line, String volume) {
        return switch (outcome) {
            case WriteOutcome.Created done -> done(line, done, "created");
            case WriteOutcome.Replaced done -> done(line, done, "replaced");
            case WriteOutcome.Unchanged done -> done(line, done, "unchanged");
            case WriteOutcome.Removed done -> done(line, done, "removed");
            case WriteOutcome.Absent done -> done(line, done, "absent");
            case WriteOutcome.Taken done -> done(line, done, "exists");
            case WriteOutcome.Refused refused ->
                new WriteResult(line, refused.id().value(), FAILED, refused.reason());
            case WriteOutcome.Failed failed ->
                new WriteResult(line, failed.id().value(), FAILED, reason(failed.cause(), volume));
        };
    }

    static WriteResult refused(long line, String reason) {
        return new WriteResult(line, null, FAILED, reason);
    }

    private static WriteResult done(@Nullable Long line, WriteOutcome outcome, String status) {
        return new WriteResult(line, outcome.id().value(), status, null);
    }

    /// Tells of our insides only what the caller can act upon.
    static String reason(Throwable cause, String volume) {
        return FullDisk.causes(cause)
                ? "no space left on the volume that holds the index: " + volume
                : "the index cannot be written now; the server's log says why";
    }
}
