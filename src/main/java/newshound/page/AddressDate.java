package newshound.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The day that outlets write into the addresses of articles: `/2026/03/05/`, `/2026-03-05-`, `/2026/mar/05/`,
/// `-20260305/`.
final class AddressDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DAY =
            Pattern.compile("(?<=[/=_.-])(?<year>19[89]\\d|20\\d\\d)(?<between>[/_.-]?)(?<month>\\d{1,2}|(?i:"
                    + String.join("|", MONTHS) + "))\\k<between>(?<day>\\d{1,2})(?=[/?&#_.-]|$)");
    /// Without anything between them they have two digits each.
    private static final int DIGITS = 8;

    private AddressDate() {}

    /// As `2026-03-05`; null where the address tells no day.
    static @Nullable String of(String address) {
        for (Matcher found = DAY.matcher(address); found.find(); ) {
            boolean whole = !found.group("between").isEmpty() || found.group().length() == DIGITS;
            LocalDate day = whole ? day(found) : null;
            if (day != null) {
                return day.toString();
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(Matcher found) {
        int named = MONTHS.indexOf(found.group("month").toLowerCase(Locale.ROOT));
        int month = named < 0 ? Integer.parseInt(found.group("month")) : named + 1;
        try {
            return LocalDate.of(Integer.parseInt(found.group("year")), month, Integer.parseInt(found.group("day")));
        } catch (DateTimeException _) {
            return null; // a number of another kind
        }
    }
}
