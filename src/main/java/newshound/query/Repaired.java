package newshound.query;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import newshound.article.Span;
import org.jspecify.annotations.Nullable;

/// Text that the grammar accepts, and where each part of it was typed.
final class Repaired {
    private final StringBuilder text = new StringBuilder();
    private final NavigableMap<Integer, Piece> byStart = new TreeMap<>();

    /// @param clause what the text stands for; null where it stands for itself
    record Piece(String text, Span typed, @Nullable Token clause) {
        Piece(String text, Span typed) {
            this(text, typed, null);
        }
    }

    Repaired(List<Piece> pieces) {
        for (Piece piece : pieces) {
            byStart.put(text.length(), piece);
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
        return byStart.floorEntry(position).getValue().typed();
    }

    /// What the clause at `position` of this text was typed as; null for a closing parenthesis or a suffix.
    @Nullable
    Token clauseAt(int position) {
        return byStart.floorEntry(position).getValue().clause();
    }
}
