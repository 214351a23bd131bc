package newshound.moves;

import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Span;
import org.jspecify.annotations.Nullable;

/// A word, a sign or a whole name of a sentence.
///
/// @param text as written
/// @param word in small letters with plain apostrophes; for comparing with word lists
/// @param span where it stands in the article's field
/// @param entity what it names; for a group the organisation that it belongs to, where its words name one
record Unit(
        Kind kind,
        String text,
        String word,
        Span span,
        @Nullable Entity entity) {
    /// Beyond the ends of a sentence.
    static final Unit NONE = new Unit(Kind.WORD, "", "", new Span(0, 0), null);

    enum Kind {
        WORD,
        PERSON,
        ORGANISATION,
        PRODUCT,
        PLACE,
        /// Described people: `four Apple researchers`.
        GROUP
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /// Whether it is no unit at all, beyond the ends of a sentence.
    boolean isNone() {
        return text.isEmpty();
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /// Whether it is this word, and no name.
    boolean is(String wanted) {
        return kind == Kind.WORD && word.equals(wanted);
    }

    boolean isIn(WordList words) {
        return kind == Kind.WORD && words.has(word);
    }

    /// Whether it is an organisation that an article can be about, and no state that only employs.
    boolean isFirm() {
        return kind == Kind.ORGANISATION && (entity == null || entity.type() != EntityType.PLACE);
    }

    /// Whether persons can be meant.
    boolean isPeople() {
        return kind == Kind.PERSON || kind == Kind.GROUP;
    }

    boolean isPossessiveSign() {
        return kind == Kind.WORD && (word.equals("'s") || word.equals("'"));
    }
}
