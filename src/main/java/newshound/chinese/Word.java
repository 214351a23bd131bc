package newshound.chinese;

import newshound.article.Span;

/// A word of a Chinese text.
///
/// @param text in simplified characters
/// @param span where it stands in the text
public record Word(WordKind kind, String text, Span span) {
    public boolean is(WordKind wanted) {
        return kind == wanted;
    }
}
