package newshound.query;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import newshound.article.Span;

/// Text that the grammar accepts, and where each part of it was typed.
final class Repaired {
    private final StringBuilder text = new StringBuilder();
    private final NavigableMap<Integer, Span> typed = new TreeMap<>();

    record Piece(String text, Span typed) {}

    Repaired(List<Piece> pieces) {
        for (Piece piece : pieces) {
            typed.put(text.length(), piece.typed());
            text.append(piece.text());
        }
    }

    String text() {
        return text.toString();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// Where the part was typed that holds `position` of this text.
    Span typedAt(int position) {
        return typed.floorEntry(position).getValue();
    }
}
