package newshound.moves;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newshound.chinese.WordKind;
import org.jspecify.annotations.Nullable;

/// Reads when a move of a Chinese sentence happened or takes effect. What the sentence does not say stays unknown.
final class ChineseDates {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String WEEKDAYS = "一二三四五六日";
    private static final Pattern DATE =
            Pattern.compile("(?:((?:19|20)\\d\\d)年|(去年|今年|明年|前年))?(?:([^月年底初末]+)月)?(?:([^月日号年底初末中旬]+)[日号])?.*");
    private static final Pattern WEEK = Pattern.compile("(上周|本周|下周|周|星期)([一二三四五六日])?");
    private static final int MONTHS_AHEAD = 6;
    private static final int DAYS_AHEAD = 15;

    private final @Nullable LocalDate published;

    ChineseDates(@Nullable LocalDate published) {
        this.published = published;
    }

    /// The nearest date before the verb, in its clause before that in others; else the first after it.
    @Nullable
    String beside(ChineseSentence sentence, SentenceMove move) {
        int trigger = move.trigger();
        for (int at = trigger - 1; at >= 0; at--) {
            if (sentence.is(at, WordKind.TIME)) {
                return date(sentence.units().at(at).word());
            }
        }
        int after = sentence.index(WordKind.TIME, trigger, sentence.size());
        return after < 0 ? null : date(sentence.units().at(after).word());
    }

    /// A written date as `2026-03-04`, `2026-03` or `2026`; null where it stays unknown.
    @Nullable
    String date(String written) {
        String word = written.replace(" ", "");
        try {
            Matcher week = WEEK.matcher(word);
            if (week.matches()) {
                return published == null ? null : week(week.group(1), week.group(2), published);
            }
            String relative = published == null ? null : relative(word, published);
            return relative == null ? written(word) : relative;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable String week(String which, @Nullable String weekday, LocalDate day) {
        int shift = switch (which) {
            case "上周" -> -1;
            case "下周" -> 1;
            default -> 0;
        };
        if (weekday == null) {
            return YearMonth.from(day.plusWeeks(shift)).toString();
        }
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate named = monday.plusWeeks(shift).plusDays(WEEKDAYS.indexOf(weekday));
        boolean open = shift == 0 && named.isAfter(day);
        return (open && !which.equals("本周") ? named.minusWeeks(1) : named).toString();
    }

    private static @Nullable String relative(String word, LocalDate day) {
        return switch (word) {
            case "今日", "今天", "今晚", "即日起", "即日", "当天", "当日" -> day.toString();
            case "昨日", "昨天", "昨晚" -> day.minusDays(1).toString();
            case "前天" -> day.minusDays(2).toString();
            case "明日", "明天" -> day.plusDays(1).toString();
            case "上个月", "上月" -> YearMonth.from(day).minusMonths(1).toString();
            case "本月", "月底" -> YearMonth.from(day).toString();
            case "下个月", "下月" -> YearMonth.from(day).plusMonths(1).toString();
            case "年底" -> day.getYear() + "-12";
            default -> null;
        };
    }

    private @Nullable String written(String word) {
        Matcher matcher = DATE.matcher(word);
        if (!matcher.matches()) {
            return null;
        }
        int month = number(matcher.group(3));
        int day = number(matcher.group(4));
        String year = matcher.group(1);
        String relative = matcher.group(2);
        if (year == null && published == null) {
            return null;
        }
        if (month == 0) {
            return day > 0 && published != null ? nearest(day, published) : year(year, relative, word);
        }
        int of = year == null ? yearOf(relative, month) : Integer.parseInt(year);
        return day > 0
                ? LocalDate.of(of, month, day).toString()
                : YearMonth.of(of, month).toString();
    }

    /// `11日`: of the month of publication, or of the one before where it is still far ahead.
    private static String nearest(int day, LocalDate published) {
        boolean ahead = day > published.getDayOfMonth() + DAYS_AHEAD;
        YearMonth month = YearMonth.from(published).minusMonths(ahead ? 1 : 0);
        return month.atDay(day).toString();
    }

    private @Nullable String year(@Nullable String year, @Nullable String relative, String word) {
        if (year == null && relative == null) {
            return null;
        }
        int of = year == null ? yearOf(relative, 0) : Integer.parseInt(year);
        return word.endsWith("底") || word.endsWith("末") ? of + "-12" : String.valueOf(of);
    }

    /// The year meant by `去年`, or by a month without a year: the one in which it lies nearest.
    private int yearOf(@Nullable String relative, int month) {
        LocalDate day = published == null ? LocalDate.EPOCH : published;
        return switch (relative) {
            case "去年" -> day.getYear() - 1;
            case "前年" -> day.getYear() - 2;
            case "明年" -> day.getYear() + 1;
            case null, default -> {
                int distance = relative == null ? month - day.getMonthValue() : 0;
                yield distance > MONTHS_AHEAD
                        ? day.getYear() - 1
                        : distance < -MONTHS_AHEAD ? day.getYear() + 1 : day.getYear();
            }
        };
    }

    /// `3`, `三`, `二十八`; 0 where it is no number, as `1二`.
    private static int number(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return 0;
        }
        if (written.chars().anyMatch(Character::isDigit)) {
            boolean plain = written.length() <= 2 && written.chars().allMatch(Character::isDigit);
            return plain ? Integer.parseInt(written) : 0;
        }
        int ten = written.indexOf('十');
        if (ten < 0) {
            return Math.max(0, DIGITS.indexOf(written.charAt(written.length() - 1)));
        }
        int tens = ten == 0 ? 1 : Math.max(0, DIGITS.indexOf(written.charAt(ten - 1)));
        int ones = ten + 1 < written.length() ? Math.max(0, DIGITS.indexOf(written.charAt(ten + 1))) : 0;
        return tens * 10 + ones;
    }
}
