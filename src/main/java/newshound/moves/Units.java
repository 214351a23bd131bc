package newshound.moves;

import java.util.List;
import newshound.article.Span;
import newshound.article.TextField;

/// A sentence as units.
///
/// @param text of the whole field; the units' spans count in it
/// @param index of the sentence among those of the article, the title's first
record Units(String text, TextField field, int index, List<Unit> all) {
    Units {
        all = List.copyOf(all);
    }

    int size() {
        return all.size();
    }

    /// The unit at `at`; a unit without text beyond the ends.
    Unit at(int at) {
        return at >= 0 && at < all.size() ? all.get(at) : Unit.NONE;
    }

    boolean isTitle() {
        return field == TextField.TITLE;
    }

    /// From one unit to another, both inclusive.
    Span span(int first, int last) {
        return new Span(all.get(first).span().start(), all.get(last).span().end());
    }

    /// The text from one unit to another, both inclusive.
    String text(int first, int last) {
        return span(first, last).in(text);
    }

    /// Whether one of these words stands from `from` (inclusive) to `to` (exclusive).
    boolean anyIn(WordList words, int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(to, size()); at++) {
            if (all.get(at).isIn(words)) {
                return true;
            }
        }
        return false;
    }
}
