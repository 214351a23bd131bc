package newshound.query;

import java.util.Optional;
import java.util.regex.Pattern;
import newshound.article.Span;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// Clauses on analysed text: words, quotations, patterns.
final class TextClauses {
    /// Shorter beginnings fit so many words that a pattern would be slow and say little.
    private static final int LETTERS_BEFORE_WILDCARD = 2;

    private static final int LETTERS_OF_FUZZY = 3;
    private static final Pattern WILDCARD_IN_QUOTES = Pattern.compile("[\\p{L}\\p{N}]\\*|\\*\\p{L}|\\p{L}\\?\\p{L}");

    private final Warnings warnings;

    TextClauses(Warnings warnings) {
        this.warnings = warnings;
    }

    Optional<QueryNode> read(@Nullable Field field, Clause clause) {
        return switch (clause.form()) {
            case Clause.Plain(Term term) -> plain(field, term, clause.typed());
            case Clause.Quoted(String text, int slop) -> quoted(field, text, slop, clause.typed());
            case Clause.Fuzzy(Term term, int edits) -> fuzzy(field, term, edits, clause.typed());
            case Clause.Range _ -> {
                warnings.add(clause.typed(), "Ranges are for dates and numbers: left out");
                yield Optional.empty();
            }
        };
    }

    private Optional<QueryNode> plain(@Nullable Field field, Term term, Span typed) {
        if (term.isStar()) {
            return Optional.of(field == null ? new QueryNode.Everything() : new QueryNode.Present(field));
        }
        if (!term.hasWildcards() || Escaping.isAddress(term.text())) {
            return word(field, term.text(), typed);
        }
        if (term.lettersBeforeWildcard() < LETTERS_BEFORE_WILDCARD) {
            warnings.add(typed, "A pattern needs 2 letters before its first `*` or `?`: read without them");
            return word(field, term.withoutWildcards(), typed);
        }
        if (term.text().endsWith("?")) {
            warnings.add(typed, "`?` stands for one letter; leave it out to search the word itself");
        }
        return Optional.of(new QueryNode.Wildcard(field, term.pattern()));
    }

    private Optional<QueryNode> word(@Nullable Field field, String text, Span typed) {
        return isFindable(text, typed) ? Optional.of(new QueryNode.Word(field, text)) : Optional.empty();
    }

    private Optional<QueryNode> quoted(@Nullable Field field, String text, int slop, Span typed) {
        if (!isFindable(text, typed)) {
            return Optional.empty();
        }
        if (WILDCARD_IN_QUOTES.matcher(text).find()) {
            warnings.add(typed, "Inside quotation marks `*` and `?` are no wildcards");
        }
        return Optional.of(new QueryNode.Phrase(field, text, slop));
    }

    private Optional<QueryNode> fuzzy(@Nullable Field field, Term term, int edits, Span typed) {
        if (term.hasWildcards() && !Escaping.isAddress(term.text())) {
            warnings.add(typed, "A pattern cannot be fuzzy: `~` is left out");
            return plain(field, term, typed);
        }
        if (Term.letters(term.text()) < LETTERS_OF_FUZZY) {
            warnings.add(typed, "A fuzzy word needs 3 letters: `~` is left out");
            return word(field, term.text(), typed);
        }
        return Optional.of(new QueryNode.Fuzzy(field, term.text(), edits));
    }

    private boolean isFindable(String text, Span typed) {
        boolean findable = Term.isFindable(text);
        if (!findable) {
            warnings.add(typed, "There is nothing to search for in this: left out");
        }
        return findable;
    }
}
