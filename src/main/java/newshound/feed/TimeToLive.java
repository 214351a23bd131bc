package newshound.feed;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How long a feed says that nobody need ask for it again.
final class TimeToLive {
    /// More digits would be centuries.
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,8}");

    private static final String DEFAULT_PERIOD = "daily";

    /// See <https://web.resource.org/rss/1.0/modules/syndication/>.
    private static final Map<String, Duration> PERIODS = Map.ofEntries(
            Map.entry("hourly", Duration.ofHours(1)),
            Map.entry(DEFAULT_PERIOD, Duration.ofDays(1)),
            Map.entry("weekly", Duration.ofDays(7)),
            Map.entry("monthly", Duration.ofDays(30)),
            Map.entry("yearly", Duration.ofDays(365)));

    private TimeToLive() {}

    /// RSS's own element goes before those that other dialects share; null where neither says anything that
    /// makes sense.
    static @Nullable Duration of(Fields head) {
        int minutes = count(head.text("ttl"));
        return minutes > 0 ? Duration.ofMinutes(minutes) : betweenUpdates(head);
    }

    /// So many updates in a period; both have a default, where the other is there.
    private static @Nullable Duration betweenUpdates(Fields head) {
        String named = head.text("sy:updateperiod").toLowerCase(Locale.ROOT);
        int updates = count(head.text("sy:updatefrequency"));
        Duration period = PERIODS.get(named.isEmpty() && updates > 0 ? DEFAULT_PERIOD : named);
        return period == null ? null : period.dividedBy(Math.max(1, updates));
    }

    /// 0 where it is none.
    private static int count(String written) {
        return COUNT.matcher(written).matches() ? Integer.parseInt(written) : 0;
    }
}
