package newshound.moves;

import java.util.Locale;
import java.util.regex.Pattern;

/// Posts that are held beside other work, so that who takes one does not leave what he has: a seat on a board, advice,
/// a post for the time being.
final class BoardSeats {
    private static final Pattern SEAT = Pattern.compile(
            "\\bboard\\b|^(a |an |the |new |independent |outside |non-?executive )*directors?$|trustee|advis|\\bacting\\b"
                    + "|\\binterim\\b");

    private static final Pattern FOR_NOW = Pattern.compile("\\bacting\\b|\\binterim\\b");

    private BoardSeats() {}

    /// Whether it is no post for the time being, which mostly somebody from inside fills.
    static boolean isOnBoard(String role) {
        return !FOR_NOW.matcher(role.toLowerCase(Locale.ROOT)).find();
    }

    /// @param role as written
    static boolean is(String role) {
        return SEAT.matcher(role.toLowerCase(Locale.ROOT)).find();
    }
}
