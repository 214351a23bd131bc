package newshound.corpus;

import java.nio.file.Path;

/// What the walk through the given paths came upon.
sealed interface FoundPath {
    /// Size on disk.
    long bytes();

    record File(Path path, long bytes) implements FoundPath {}

    record Unreachable(Item.Skipped skipped) implements FoundPath {
        @Override
        public long bytes() {
            return 0;
        }
    }
}
