package newshound.fetch;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A reply, whatever its status; nobody compares two of them.
///
/// @param headers by name, which has no case; of several with one name the first
/// @param content decompressed; empty where the status is no success
@SuppressWarnings("ArrayRecordComponent")
record Reply(int status, Map<String, String> headers, byte[] content) {
    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    boolean isSuccess() {
        return status == 200 || status == 203;
    }

    boolean isRedirect() {
        return isPermanentRedirect() || status == 302 || status == 303 || status == 307;
    }

    boolean isPermanentRedirect() {
        return status == 301 || status == 308;
    }
}
