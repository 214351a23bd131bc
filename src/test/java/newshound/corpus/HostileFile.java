package newshound.corpus;

import java.util.List;

/// A file built to do harm, and what its reading must tell.
///
/// @param told in order: `= title` for an article, for a skipped item its place and reason, of which the
///     beginning suffices
@SuppressWarnings("ArrayRecordComponent") // nobody compares two
record HostileFile(String name, byte[] content, List<String> told) {
    static HostileFile of(String name, byte[] content, String... told) {
        return new HostileFile(name, content, List.of(told));
    }

    static HostileFile of(String name, String content, String... told) {
        return of(name, ArchiveBytes.bytes(content), told);
    }

    @Override
    public String toString() {
        return name;
    }
}
