package newshound.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/// The values of headers.
final class Headers {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final Pattern MAX_AGE =
            Pattern.compile("(?:^|[\\s,])max-age=\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_KEPT =
            Pattern.compile("(?:^|[\\s,])no-(?:cache|store)\\b", Pattern.CASE_INSENSITIVE);

    private Headers() {}

    /// Header bytes arrive as one character each; addresses in them are mostly in UTF-8.
    static String utf8(String value) {
        return value.chars().allMatch(c -> c <= 0xff)
                ? new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                : value;
    }

    /// Whether a value may be sent: what was stored may have been tampered with.
    static boolean isSendable(@Nullable String value) {
        return value != null && !value.isBlank() && value.chars().noneMatch(Character::isISOControl);
    }

    /// `Retry-After`, in seconds or as a date; null where it says nothing sensible.
    static @Nullable Duration retryAfter(@Nullable String value, InstantSource clock, Duration most) {
        String text = value == null ? "" : value.strip();
        Duration wait;
        if (SECONDS.matcher(text).matches()) {
            wait = Duration.ofSeconds(Long.parseLong(text));
        } else {
            Instant date = text.isEmpty() ? null : DateUtils.parseStandardDate(text);
            if (date == null) {
                return null;
            }
            wait = Duration.between(clock.instant(), date);
        }
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(most) > 0 ? most : wait;
    }

    /// How long a copy stays good by `Cache-Control`; null where it does not say.
    static @Nullable Duration maxAge(@Nullable String cacheControl) {
        if (cacheControl == null || NOT_KEPT.matcher(cacheControl).find()) {
            return null;
        }
        Matcher age = MAX_AGE.matcher(cacheControl);
        return age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : null;
    }
}
