package newshound.query;

import java.util.List;
import java.util.Locale;

/// Warns where `and`, `or` or `not` stands between words: a word, though perhaps meant as an operator.
final class LowercaseOperators {
    private LowercaseOperators() {}

    static void warn(List<Token> tokens, Warnings warnings) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean afterClause = i > 0 && mayEndClause(tokens.get(i - 1));
            if (tokens.get(i) instanceof Token.Text word && mayBeginClause(tokens.get(i + 1))) {
                warnIfOperator(word, afterClause, warnings);
                warnIfUnfinished(word, afterClause, warnings);
            }
        }
    }

    private static void warnIfOperator(Token.Text word, boolean afterClause, Warnings warnings) {
        String raw = word.raw();
        String purpose = switch (raw.toLowerCase(Locale.ROOT)) {
            case "and" -> afterClause ? "require both sides (a space does too)" : "";
            case "or" -> afterClause ? "choose between words" : "";
            case "not" -> "exclude what follows";
            default -> "";
        };
        if (!purpose.isEmpty()) {
            String operator = raw.toUpperCase(Locale.ROOT);
            warnings.add(word.span(), "`" + raw + "` is searched as a word; write " + operator + " to " + purpose);
        }
    }

    private static void warnIfUnfinished(Token.Text word, boolean afterClause, Warnings warnings) {
        if (afterClause && ProximityWords.isUnfinished(word.raw())) {
            warnings.add(
                    word.span(),
                    "`" + word.raw() + "` is searched as text; write `" + word.raw() + "5` for words near each other");
        }
    }

    private static boolean mayEndClause(Token token) {
        return switch (token) {
            case Token.Text _, Token.Quote _, Token.Range _, Token.Close _, Token.Tilde _, Token.Caret _ -> true;
            case Token.Chain _, Token.Counted _ -> true;
            case Token.Proximity _, Token.AtLeast _ -> false;
            case Token.FieldName _, Token.Open _, Token.And _, Token.Or _, Token.Not _, Token.Must _ -> false;
        };
    }

    private static boolean mayBeginClause(Token token) {
        return switch (token) {
            case Token.Text _, Token.Quote _, Token.Range _, Token.FieldName _, Token.Open _ -> true;
            case Token.Not _, Token.Must _, Token.AtLeast _, Token.Chain _, Token.Counted _ -> true;
            case Token.Proximity _ -> false;
            case Token.Close _, Token.And _, Token.Or _, Token.Tilde _, Token.Caret _ -> false;
        };
    }
}
