package newshound.query;

import java.util.List;

/// How much one query may ask for.
final class Limits {
    private Limits() {}

    /// @throws QueryTooLarge where there are too many clauses, or parentheses within one another
    static void check(List<Token> tokens) {
        int clauses = 0;
        int depth = 0;
        for (Token token : tokens) {
            if (token instanceof Token.Text || token instanceof Token.Quote || token instanceof Token.Range) {
                clauses++;
            } else if (token instanceof Token.Open) {
                depth++;
            } else if (token instanceof Token.Close) {
                depth = Math.max(0, depth - 1);
            }
            refuseOver(QueryParser.MAX_CLAUSES, clauses, "clauses");
            refuseOver(QueryParser.MAX_DEPTH, depth, "levels of parentheses");
        }
    }

    static void refuseOver(int most, int count, String of) {
        if (count > most) {
            throw new QueryTooLarge(count, of, most);
        }
    }
}
