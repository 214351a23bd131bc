package newshound.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Days as digits, `20260314`, and the beginnings of these: any range of days is covered by a few beginnings, however
/// many days an index has, so that a range costs no more terms in a large index than in a small one.
final class DayPrefixes {
    private static final int DIGITS = 8;
    private static final String FIRST = "0".repeat(DIGITS);
    private static final String LAST = "9".repeat(DIGITS);

    private DayPrefixes() {}

    /// All beginnings of a day.
    static List<String> of(LocalDate day) {
        String digits = digits(day);
        return IntStream.rangeClosed(1, DIGITS)
                .mapToObj(length -> digits.substring(0, length))
                .toList();
    }

    /// The fewest beginnings that the days from `first` to `last` have, and no other day; null is open.
    static List<String> covering(@Nullable LocalDate first, @Nullable LocalDate last) {
        List<String> covering = new ArrayList<>();
        cover("", first == null ? FIRST : digits(first), last == null ? LAST : digits(last), covering);
        return covering;
    }

    private static void cover(String beginning, String lowest, String highest, List<String> covering) {
        for (char digit = '0'; digit <= '9'; digit++) {
            String longer = beginning + digit;
            String low = longer + FIRST.substring(longer.length());
            String high = longer + LAST.substring(longer.length());
            if (lowest.compareTo(low) <= 0 && high.compareTo(highest) <= 0) {
                covering.add(longer);
            } else if (low.compareTo(highest) <= 0 && lowest.compareTo(high) <= 0) {
                cover(longer, lowest, highest, covering);
            }
        }
    }

    /// Years from 0 to 9999; days beyond count as the last or the first of these.
    private static String digits(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            return day.getYear() < 0 ? FIRST : LAST;
        }
        return String.format(Locale.ROOT, "%04d%02d%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
