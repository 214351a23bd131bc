package newshound.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days of publication, both ends included; null is open. An article of unknown date is in no range
/// but the one open at both ends.
public record DayRange(@Nullable LocalDate first, @Nullable LocalDate last) {
    public static final DayRange ALL = new DayRange(null, null);

    public DayRange {
        if (first != null && last != null && first.isAfter(last)) {
            throw new InvalidRequest("after", "a day not later than `before`, was " + first + " to " + last);
        }
    }

    public boolean isOpen() {
        return first == null && last == null;
    }
}
