package newshound.export;

import org.jspecify.annotations.Nullable;

/// A column of a table.
///
/// @param name in the header, in small letters
public record Column<T>(String name, Cell<T> cell) {

    /// A row → the text of its cell; null where there is none.
    public interface Cell<T> {
        @Nullable
        String of(T row);
    }
}
