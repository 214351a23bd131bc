package newshound.server;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whether a failure comes of a disk without room. Java has no exception of its own for that, only the words
/// of the operating system.
final class FullDisk {
    private static final List<String> WORDS =
            List.of("no space left", "disk quota exceeded", "not enough space", "disk is full", "disk full");

    private FullDisk() {}

    static boolean causes(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof IOException && WORDS.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        return false;
    }
}
