package newshound.corpus;

import java.nio.file.Path;

/// What the places given led to.
sealed interface Origin {
    /// Size on disk, 0 where it is not on a disk.
    default long bytes() {
        return 0;
    }

    record File(Path path, long bytes) implements Origin {}

    /// Something on the web.
    record Address(String address) implements Origin {}

    record StandardInput() implements Origin {}

    record Unreachable(Item.Skipped skipped) implements Origin {}
}
