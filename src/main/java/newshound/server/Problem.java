package newshound.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// An error as RFC 9457 describes it.
///
/// @param title what kind of error: the status in words
/// @param detail what was wrong with this request, for people
/// @param parameter the parameter that was wrong; null where none was
/// @param requestId to find the request in the log
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String parameter,
        String requestId) {
    static final String CONTENT_TYPE = "application/problem+json";

    static Problem of(int status, String title, String detail, @Nullable String parameter, String requestId) {
        return new Problem("about:blank", title, status, detail, parameter, requestId);
    }
}
