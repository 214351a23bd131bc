package newshound.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import newshound.article.Span;
import org.jspecify.annotations.Nullable;

/// Writes tokens as text that the grammar accepts: every clause is joined to the one before it by a
/// written AND or OR, every group is closed, and what stands for nothing is left out with a warning.
final class Repair {
    /// A word for the grammar in the place of a clause that it cannot read.
    private static final String STAND_IN = "near";

    private final Warnings warnings;
    private final List<Repaired.Piece> pieces = new ArrayList<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Prefix prefix;

    /// Whether the group being written has a clause.
    private boolean begun;

    /// What a `~` or `^` now belongs to; null where there is nothing.
    private @Nullable Token suffixable;

    /// @param pieces how many there were before it
    /// @param begun whether the group around it had a clause before it
    private record Group(int pieces, boolean begun, Span open) {}

    private Repair(Warnings warnings) {
        this.warnings = warnings;
        this.prefix = new Prefix(warnings);
    }

    static Repaired of(List<Token> tokens, Warnings warnings) {
        Repair repair = new Repair(warnings);
        tokens.forEach(repair::take);
        repair.closeAll();
        return new Repaired(repair.pieces);
    }

    private void take(Token token) {
        switch (token) {
            case Token.Text text -> clause(text, Escaping.wordForGrammar(text.raw()));
            case Token.Quote quote -> clause(quote, Escaping.quotedForGrammar(quote.content()));
            case Token.Range range -> clause(range, rangeForGrammar(range.bounds()));
            case Token.Chain _, Token.Counted _ -> clause(token, STAND_IN);
            case Token.Proximity operator -> prefix.leaveOut(operator);
            case Token.AtLeast _ -> throw new IllegalStateException("not folded: " + token);
            case Token.Open open -> open(open);
            case Token.Close close -> close(close);
            case Token.And _, Token.Or _ -> prefix.connect(token, begun);
            case Token.Not _, Token.Must _ -> prefix.sign(token);
            case Token.FieldName name -> prefix.field(name);
            case Token.Tilde tilde -> tilde(tilde);
            case Token.Caret caret -> caret(caret);
        }
    }

    private void clause(Token token, String text) {
        pieces.add(prefix.before(token, text, begun));
        begun = true;
        suffixable = token;
    }

    private static String rangeForGrammar(Bounds bounds) {
        return (bounds.lowestIncluded() ? "[" : "{")
                + Escaping.quotedForGrammar(bounds.lowest() == null ? "*" : bounds.lowest())
                + " TO "
                + Escaping.quotedForGrammar(bounds.highest() == null ? "*" : bounds.highest())
                + (bounds.highestIncluded() ? "]" : "}");
    }

    private void open(Token.Open open) {
        groups.push(new Group(pieces.size(), begun, open.span()));
        pieces.add(prefix.before(open, "(", begun));
        begun = false;
        suffixable = null;
    }

    private void close(Token.Close close) {
        if (groups.isEmpty()) {
            warnings.add(close.span(), "This `)` closes nothing and is left out");
            suffixable = null;
            return;
        }
        prefix.dropAll();
        Group group = groups.pop();
        if (begun) {
            pieces.add(new Repaired.Piece(")", close.span()));
            suffixable = close;
        } else {
            pieces.subList(group.pieces(), pieces.size()).clear();
            warnings.add(new Span(group.open().start(), close.span().end()), "Empty parentheses are left out");
            begun = group.begun();
            suffixable = null;
        }
    }

    private void closeAll() {
        prefix.dropAll();
        while (!groups.isEmpty()) {
            Span open = groups.getFirst().open();
            warnings.add(open, "This `(` is left open: it is closed at the end");
            close(new Token.Close(open));
        }
    }

    private void tilde(Token.Tilde tilde) {
        String suffix = "";
        if (suffixable instanceof Token.Text text) {
            suffix = Suffixes.edits(tilde, text.raw(), warnings);
        } else if (suffixable instanceof Token.Quote) {
            suffix = Suffixes.slop(tilde, warnings);
        } else {
            warnings.add(tilde.span(), "`~` belongs to a word or a quotation and is left out");
        }
        pieces.add(new Repaired.Piece(suffix, tilde.span()));
    }

    private void caret(Token.Caret caret) {
        if (suffixable == null) {
            warnings.add(caret.span(), "`^` belongs to a clause and is left out");
        } else {
            pieces.add(new Repaired.Piece(Suffixes.boost(caret, warnings), caret.span()));
        }
    }
}
