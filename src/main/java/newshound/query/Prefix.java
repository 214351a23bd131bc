package newshound.query;

import java.util.ArrayList;
import java.util.List;
import newshound.article.Span;
import org.jspecify.annotations.Nullable;

/// What has been typed before a clause that is still to come: an AND or OR, signs, a field.
final class Prefix {
    private final Warnings warnings;
    private final List<Token> signs = new ArrayList<>();
    private @Nullable Token connective;
    private Token.@Nullable FieldName field;

    Prefix(Warnings warnings) {
        this.warnings = warnings;
    }

    /// @param begun whether there is a clause to its left
    void connect(Token operator, boolean begun) {
        dropField();
        if (!begun || connective != null || !signs.isEmpty()) {
            warnings.add(operator.span(), "This operator has nothing to join and is left out");
        } else {
            connective = operator;
        }
    }

    /// An operator that [Chains] found no operands for.
    void leaveOut(Token.Proximity operator) {
        dropField();
        warnings.add(operator.span(), "This operator needs a word or a quotation on either side and is left out");
    }

    void sign(Token sign) {
        dropField();
        signs.add(sign);
    }

    void field(Token.FieldName name) {
        dropField();
        field = name;
    }

    /// The group ends here: there is no clause to come.
    void dropAll() {
        dropField();
        if (connective != null) {
            warnings.add(connective.span(), "This operator has nothing to join and is left out");
        }
        signs.forEach(sign -> warnings.add(sign.span(), "Nothing follows this sign; it is left out"));
        clear();
    }

    /// The clause with all that comes before it, joined to the clause on its left.
    Repaired.Piece before(Token clause, String text, boolean begun) {
        StringBuilder whole = new StringBuilder();
        if (begun) {
            whole.append(connective instanceof Token.Or ? " OR " : " AND ");
        }
        if (isNegated()) {
            whole.append("NOT ");
        } else if (!signs.isEmpty() && signs.getLast() instanceof Token.Must) {
            whole.append('+');
        }
        if (field != null) {
            whole.append(field.name()).append(':');
        }
        int start = start(clause);
        clear();
        return new Repaired.Piece(
                whole.append(text).toString(), new Span(start, clause.span().end()), clause);
    }

    private int start(Token clause) {
        Token first = field == null ? clause : field;
        return signs.isEmpty() ? first.span().start() : signs.getFirst().span().start();
    }

    private boolean isNegated() {
        return signs.stream().filter(Token.Not.class::isInstance).count() % 2 == 1;
    }

    /// Signs before the field were meant for its value and go with it.
    private void dropField() {
        if (field != null) {
            warnings.add(field.span(), "`" + field.name() + ":` has no value and is left out");
            field = null;
            signs.clear();
        }
    }

    private void clear() {
        connective = null;
        signs.clear();
        field = null;
    }
}
