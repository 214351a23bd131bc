package newshound.corpus;

import java.nio.file.Path;

/// Where in a corpus something stands.
///
/// @param file as it was reached from the paths given
/// @param line counted from 1: the line, or in a JSON file that is not one object a line the number of
///     the object; 0 where the whole file is meant
public record Place(Path file, long line) {
    public Place {
        if (line < 0) {
            throw new IllegalArgumentException("place: line >= 0, was " + line);
        }
    }

    static Place of(Path file) {
        return new Place(file, 0);
    }

    /// As compilers write it: `wire.jsonl:418`.
    @Override
    public String toString() {
        return line == 0 ? file.toString() : file + ":" + line;
    }
}
