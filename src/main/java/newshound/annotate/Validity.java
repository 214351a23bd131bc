package newshound.annotate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which something held, both ends included.
///
/// @param from the first day, null where there is no first
/// @param until the last day, null where it goes on
record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {
    static final Validity ALWAYS = new Validity(null, null);

    /// @param day null where unknown: what held at any time may be meant
    boolean covers(@Nullable LocalDate day) {
        return day == null || (!firstDay().isAfter(day) && !lastDay().isBefore(day));
    }

    boolean overlaps(Validity other) {
        return !firstDay().isAfter(other.lastDay()) && !lastDay().isBefore(other.firstDay());
    }

    boolean isEmpty() {
        return firstDay().isAfter(lastDay());
    }

    /// [LocalDate#MIN] where there is no first.
    LocalDate firstDay() {
        return from == null ? LocalDate.MIN : from;
    }

    /// [LocalDate#MAX] where it goes on.
    LocalDate lastDay() {
        return until == null ? LocalDate.MAX : until;
    }
}
