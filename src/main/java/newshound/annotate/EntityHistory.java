package newshound.annotate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import newshound.article.Entity;
import org.jspecify.annotations.Nullable;

/// One entity as it was at different times, alike in all but what it was part of. Immutable.
final class EntityHistory {
    private final NavigableMap<LocalDate, Entity> byFirstDay;

    /// @param byFirstDay what the entity was from each day on; has one from [LocalDate#MIN] on
    EntityHistory(NavigableMap<LocalDate, Entity> byFirstDay) {
        this.byFirstDay = Collections.unmodifiableNavigableMap(new TreeMap<>(byFirstDay));
    }

    /// The entity as it is now.
    Entity latest() {
        return byFirstDay.lastEntry().getValue();
    }

    /// The entity as it was on a day; as it is now where the day is unknown.
    Entity on(@Nullable LocalDate day) {
        return day == null ? latest() : byFirstDay.floorEntry(day).getValue();
    }

    /// The days on which it became part of something else, the first of all days among them.
    Set<LocalDate> firstDays() {
        return byFirstDay.keySet();
    }
}
