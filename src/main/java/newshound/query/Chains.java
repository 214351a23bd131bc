package newshound.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newshound.article.Span;

/// Folds `a w/5 "b c" pre/3 (d OR e)` and `atleast3(f)` into one token each: Lucene's grammar, which reads the
/// result, has no such operators. What stands within is read later, as a query of its own. An operator without
/// operands stays as it is, for [Repair] to leave out.
final class Chains {
    private final List<Token> tokens;
    private final Warnings warnings;
    private final int[] closings;
    private final List<Token> folded = new ArrayList<>();

    private Chains(List<Token> tokens, Warnings warnings) {
        this.tokens = tokens;
        this.warnings = warnings;
        this.closings = closings(tokens);
    }

    static List<Token> folded(List<Token> tokens, Warnings warnings) {
        boolean plain = tokens.stream().noneMatch(t -> t instanceof Token.Proximity || t instanceof Token.AtLeast);
        return plain ? tokens : new Chains(tokens, warnings).fold();
    }

    /// Where each parenthesis is closed, -1 where it is not.
    private static int[] closings(List<Token> tokens) {
        int[] closings = new int[tokens.size()];
        Arrays.fill(closings, -1);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Open) {
                open.add(i);
            } else if (tokens.get(i) instanceof Token.Close && !open.isEmpty()) {
                closings[open.removeLast()] = i;
            }
        }
        return closings;
    }

    private List<Token> fold() {
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            int end = operandEnd(at);
            if (isOperator(end)) {
                at = chain(at, end);
            } else if (token instanceof Token.AtLeast atLeast) {
                at = counted(atLeast, at + 1);
            } else {
                folded.add(token);
                at++;
            }
        }
        return folded;
    }

    /// Where the operand ends that begins at `at`: a word, a quotation, a range or a group, with its field before
    /// it and its suffixes behind. -1 where none begins.
    private int operandEnd(int at) {
        int start = at < tokens.size() && tokens.get(at) instanceof Token.FieldName ? at + 1 : at;
        start = start < tokens.size() && tokens.get(start) instanceof Token.AtLeast ? start + 1 : start;
        if (start >= tokens.size()) {
            return -1;
        }
        int end = switch (tokens.get(start)) {
            case Token.Text _, Token.Quote _, Token.Range _, Token.Chain _, Token.Counted _ -> start + 1;
            case Token.Open _ -> closings[start] + 1;
            case Token.Close _, Token.FieldName _, Token.AtLeast _, Token.Proximity _ -> 0;
            case Token.And _, Token.Or _, Token.Not _, Token.Must _, Token.Tilde _, Token.Caret _ -> 0;
        };
        while (end > 0 && end < tokens.size() && isSuffix(tokens.get(end))) {
            end++;
        }
        return end > 0 ? end : -1;
    }

    private static boolean isSuffix(Token token) {
        return token instanceof Token.Tilde || token instanceof Token.Caret;
    }

    private boolean isOperator(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at) instanceof Token.Proximity;
    }

    /// Returns where to go on.
    private int chain(int first, int firstEnd) {
        List<List<Token>> operands = new ArrayList<>();
        List<Token.Proximity> operators = new ArrayList<>();
        List<Token.Proximity> leftOut = new ArrayList<>();
        operands.add(tokens.subList(first, firstEnd));
        int at = firstEnd;
        while (at < tokens.size() && tokens.get(at) instanceof Token.Proximity operator) {
            int end = operandEnd(at + 1);
            if (end < 0) {
                leftOut.add(operator); // of several side by side the last counts
                at++;
            } else {
                operators.add(operator);
                operands.add(tokens.subList(at + 1, end));
                at = end;
            }
        }
        if (operators.isEmpty()) {
            folded.addAll(folded(operands.getFirst(), warnings));
        } else {
            folded.add(new Token.Chain(span(first, at), operands, operators));
        }
        folded.addAll(leftOut);
        return at;
    }

    private int counted(Token.AtLeast atLeast, int open) {
        int close = closings[open] < 0 ? tokens.size() : closings[open];
        if (closings[open] < 0) {
            warnings.add(tokens.get(open).span(), "This `(` is left open: it is closed at the end");
        }
        int end = Math.min(close + 1, tokens.size());
        Span span = new Span(atLeast.span().start(), tokens.get(end - 1).span().end());
        folded.add(new Token.Counted(span, atLeast.times(), tokens.subList(open + 1, close)));
        return end;
    }

    private Span span(int first, int end) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(end - 1).span().end());
    }
}
