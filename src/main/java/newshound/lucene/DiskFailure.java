package newshound.lucene;

import java.nio.file.FileSystemException;
import newshound.search.IndexFailure;

/// What the disk or Lucene says, as a failure of an index that people can act on.
final class DiskFailure {
    private DiskFailure() {}

    /// @param name what the message calls the index
    static IndexFailure of(String name, String what, Throwable cause) {
        return new IndexFailure(name + ": " + what + ": " + reason(cause), cause);
    }

    /// A file system's failures say by their kind what happened, and only by their message to which file.
    private static String reason(Throwable cause) {
        String kind = cause.getClass().getSimpleName();
        String message = cause.getMessage();
        if (message == null) {
            return kind;
        }
        return cause instanceof FileSystemException ? kind + ": " + message : message;
    }
}
