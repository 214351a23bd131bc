package newshound.query;

import java.util.Locale;

/// The typed text is over one of the limits of [QueryParser]: longer, deeper or of more clauses.
public final class QueryTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QueryTooLarge(int count, String unit, int most) {
        super(String.format(Locale.ROOT, "query: %,d %s, at most %,d", count, unit, most));
    }
}
