package newshound.moves;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads when a move happened or takes effect. What the sentence does not say stays unknown.
final class MoveDates {
    private static final int REACH_AFTER = 24;
    private static final WordList SINCE = WordList.of("since");
    private static final WordList PLANNED = WordList.of("will 'll would plans intends set");
    private static final WordList AHEAD = WordList.of("will be to would is");
    private static final int REACH_BEFORE = 10;
    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;
    private static final WordList TAKES_EFFECT = WordList.of("effective");
    /// `appointed him, effective April 1`: the appointment lies behind, the day ahead.
    private static final WordList EFFECTIVE =
            WordList.of("effective effect starting start starts beginning begin begins from until");
    private static final Map<String, Month> MONTHS = new TreeMap<>();

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3) + ".", month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("sept.", Month.SEPTEMBER);
    }

    private final @Nullable LocalDate published;

    MoveDates(@Nullable LocalDate published) {
        this.published = published;
    }

    /// The date beside a trigger: the first after it, else the nearest before; null where there is none. A mere year in
    /// a relative clause is of what that tells: `succeeds Smith, who had led it since 2018`.
    @Nullable
    String beside(Reading reading, SentenceMove move) {
        Units units = reading.units;
        boolean past = isPast(units, move);
        boolean ahead = !past && units.anyIn(PLANNED, move.trigger() - 3, move.trigger());
        int end = Math.min(units.size(), move.triggerEnd() + REACH_AFTER);
        boolean aside = false;
        for (int at = move.triggerEnd() + 1; at < end; at++) {
            aside = isAside(units, at, aside);
            boolean next = units.at(at).is("and")
                    && units.at(at - 1).is(",")
                    && (units.at(at + 1).isPeople() || units.at(at + 2).isPeople());
            if (next || units.at(at).isIn(Lexicon.REPORTING) || units.at(at).is(";")) {
                break;
            }
            String date = onwards(at(units, at, false, past), ahead && !MoveDates.isYearSaid(units, at));
            if (date != null && !(aside && date.length() == YEAR)) {
                return date;
            }
        }
        for (int at = move.trigger() - 1; at >= Math.max(0, move.trigger() - REACH_BEFORE); at--) {
            String date = at(units, at, true, past);
            if (date != null && !isOfSaying(units, at) && !reading.appositions.isInside(at)) {
                return date;
            }
        }
        return null;
    }

    /// Whether the unit stands in a relative clause: `who had led it since 2018`, up to a comma.
    ///
    /// @param before whether the unit before does
    static boolean isAside(Units units, int at, boolean before) {
        boolean closes = units.at(at).is(",") && !units.at(at - 1).isIn(Lexicon.RELATIVES);
        return units.at(at).isIn(Lexicon.RELATIVES) || (before && !closes);
    }

    /// What lies ahead of publication is the next month of its name.
    private @Nullable String onwards(@Nullable String date, boolean ahead) {
        boolean behind = ahead
                && date != null
                && published != null
                && date.length() >= YEAR_AND_MONTH
                && YearMonth.parse(date.substring(0, YEAR_AND_MONTH)).isBefore(YearMonth.from(published));
        return behind && date != null ? Integer.parseInt(date.substring(0, 4)) + 1 + date.substring(4) : date;
    }

    /// Whether a year stands with the month at `at`.
    private static boolean isYearSaid(Units units, int at) {
        for (int next = at; next < at + 4; next++) {
            if (isYear(units.at(next))
                    || units.at(next).is("last")
                    || units.at(next - 1).is("last")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(Units units, SentenceMove move) {
        String verb = units.at(move.trigger()).word();
        boolean past = verb.endsWith("ed")
                || verb.equals("left")
                || verb.equals("quit")
                || verb.equals("became")
                || verb.equals("took");
        return past && !units.anyIn(AHEAD, move.trigger() - 4, move.trigger());
    }

    /// `said on Monday that`: that is when it was said.
    private static boolean isOfSaying(Units units, int at) {
        return units.anyIn(Lexicon.REPORTING, at - 3, at);
    }

    private @Nullable String at(Units units, int at, boolean before, boolean past) {
        Unit unit = units.at(at);
        if (!unit.isWord()) {
            return null;
        }
        Month month = MONTHS.get(unit.word());
        boolean isMonth = month != null
                && Character.isUpperCase(unit.text().charAt(0))
                && !(unit.word().equals("may") && before && units.at(at + 1).isWord() && !digits(units.at(at + 1)));
        if (isMonth && month != null) {
            return inMonth(units, at, month, past);
        }
        if (isYear(unit)
                && !isCompared(units, at)
                && (units.at(at - 1).is("in")
                        || units.at(at - 1).is("since")
                        || units.at(at - 1).is("of")
                        || units.at(at - 1).is("early")
                        || units.at(at - 1).is("late")
                        || units.at(at - 1).is("spring"))) {
            return unit.word();
        }
        return published == null ? null : RelativeDates.at(units, at, published);
    }

    private @Nullable String inMonth(Units units, int at, Month month, boolean past) {
        Unit next = units.at(at + 1);
        Unit previous = units.at(at - 1);
        int day = day(next) > 0 ? day(next) : day(previous);
        int after = day(next) > 0 ? at + 2 : at + 1;
        after = units.at(after).is(",") ? after + 1 : after;
        boolean hasYear = isYear(units.at(after));
        if (!hasYear && published == null) {
            return null;
        }
        boolean before = past && !units.anyIn(EFFECTIVE, at - 4, at);
        int year = hasYear
                ? Integer.parseInt(units.at(after).word())
                : units.anyIn(TAKES_EFFECT, at - 3, at)
                        ? comingYear(month)
                        : nearestYear(month, previous.is("last") || before);
        int told = hasYear || published == null ? year : yearBehind(units, after, published.getYear(), year);
        if (day > 0 && day <= YearMonth.of(told, month).lengthOfMonth()) {
            return LocalDate.of(told, month, day).toString();
        }
        return YearMonth.of(told, month).toString();
    }

    /// `July last year`, `July of this year`.
    private static int yearBehind(Units units, int at, int now, int otherwise) {
        int word = units.at(at).is("of") ? at + 1 : at;
        if (!units.at(word + 1).is("year")) {
            return otherwise;
        }
        return switch (units.at(word).word()) {
            case "last" -> now - 1;
            case "this" -> now;
            case "next" -> now + 1;
            default -> otherwise;
        };
    }

    /// The year of the next month of that name, or of the one that has just been.
    private int comingYear(Month month) {
        LocalDate day = published == null ? LocalDate.EPOCH : published;
        return day.getMonthValue() - month.getValue() > 1 ? day.getYear() + 1 : day.getYear();
    }

    /// The year in which the month lies nearest to publication.
    private int nearestYear(Month month, boolean past) {
        LocalDate day = published == null ? LocalDate.EPOCH : published;
        if (past) {
            return month.getValue() > day.getMonthValue() ? day.getYear() - 1 : day.getYear();
        }
        int distance = month.getValue() - day.getMonthValue();
        return distance > 6 ? day.getYear() - 1 : distance < -6 ? day.getYear() + 1 : day.getYear();
    }

    private static int day(Unit unit) {
        String word = unit.word().replaceAll("(st|nd|rd|th)$", "");
        boolean isDay = unit.isWord()
                && word.length() <= 2
                && !word.isEmpty()
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
        int day = isDay ? Integer.parseInt(word) : 0;
        return day <= 31 ? day : 0;
    }

    private static boolean digits(Unit unit) {
        return !unit.word().isEmpty() && Character.isDigit(unit.word().charAt(0));
    }

    static boolean isYear(Unit unit) {
        String word = unit.word();
        return unit.isWord()
                && word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// `the worst loss since the crash in 1987`: the year is of what it is compared with.
    static boolean isCompared(Units units, int year) {
        return units.at(year - 1).is("in") && units.anyIn(SINCE, year - 5, year - 1);
    }

    static boolean isMonth(Unit unit) {
        return MONTHS.containsKey(unit.word());
    }
}
