package newshound.moves;

import java.time.LocalDate;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// Tells history from news: what an article says in passing of the past.
final class HistoryReader {
    private static final int CAREER_REACH = 8;
    private static final int LEAD_SENTENCES = 4;
    /// A longer time ago is no news.
    private static final int MONTHS_OF_NEWS = 4;
    private static final int DAYS_OF_NEWS = 7;
    /// Length of a date that says the day.
    private static final int DAY = 10;
    private static final int LONGEST_WHEN = 5;
    private static final int NAME_REACH = 7;
    private static final WordList CAREER = WordList.of(
            "previously formerly earlier prior began career once originally initially graduated until since ago decades stint");
    private static final WordList CLAUSES = WordList.of("when after before since until while time once");
    private static final WordList AHEAD = WordList.of("will would to is are said");
    private static final WordList IRREGULAR = WordList.of("left quit went came stood stepped brought took became lost");
    private static final WordList RELATIVE_AHEAD = WordList.of("will is has");
    private static final WordList TAKE = WordList.of("take takes took taking taken");
    private static final WordList HAD = WordList.of("had 'd");
    private static final WordList PAST = WordList.of("was were had");
    private static final WordList SUBORDINATE = WordList.of("before after since");
    private static final WordList JOINED = WordList.of("joined hired came recruited went moved");
    private static final WordList AUXILIARIES = WordList.of("has have is are been 's 've will was were");
    private static final WordList STAYS = WordList.of("worked spent served been");
    private static final WordList YEARS = WordList.of("years decades months");
    private static final WordList BIOGRAPHY = WordList.of("career stint tenure graduated degree worked prior");

    private final @Nullable LocalDate published;

    HistoryReader(@Nullable LocalDate published) {
        this.published = published;
    }

    boolean isHistory(Reading reading, SentenceMove move, @Nullable String date) {
        if (move.history()) {
            return true;
        }
        if (isLongAgo(date, published)) {
            return true;
        }
        if (isOfTheseDays(date)) {
            return false;
        }
        if (isSubordinate(reading, move) || isRelative(reading, move)) {
            return true;
        }
        if (date != null && published != null && date.length() > 4) {
            return false;
        }
        return isNewly(reading, move)
                || isBeforeMain(reading, move)
                || isLongJoined(reading, move)
                || isCareer(reading, move)
                || isPastYear(reading, move);
    }

    /// Whether a date of any precision lies so far before publication that it is no news.
    static boolean isLongAgo(@Nullable String date, @Nullable LocalDate published) {
        if (date == null || published == null) {
            return false;
        }
        if (date.length() == 4) {
            return Integer.parseInt(date) < published.getYear();
        }
        LocalDate day = LocalDate.parse(date.length() == 7 ? date + "-28" : date);
        return day.isBefore(published.minusMonths(MONTHS_OF_NEWS));
    }

    /// Whether the day is one of the last before publication: what has just happened is news in any clause.
    private boolean isOfTheseDays(@Nullable String date) {
        if (date == null || published == null || date.length() != DAY) {
            return false;
        }
        LocalDate day = LocalDate.parse(date);
        return !day.isAfter(published) && day.isAfter(published.minusDays(DAYS_OF_NEWS));
    }

    /// `before joining Acme`, `after leaving Bolt`: not what the sentence is about.
    private static boolean isBeforeMain(Reading reading, SentenceMove move) {
        Units units = reading.units;
        boolean participle = units.at(move.trigger()).word().endsWith("ing");
        boolean subordinate = units.anyIn(SUBORDINATE, move.trigger() - 2, move.trigger());
        return participle && subordinate;
    }

    /// `when Smith left`, `after the board ousted Smith`, beyond the lead.
    private static boolean isSubordinate(Reading reading, SentenceMove move) {
        Units units = reading.units;
        if (units.index() <= 1 || units.isTitle()) {
            return !units.isTitle() && isOnlyWhen(units, move);
        }
        for (int at = move.trigger() - 1; at >= Math.max(0, move.trigger() - 10); at--) {
            if (units.at(at).is(",") || units.at(at).isIn(AHEAD)) {
                return false;
            }
            if (units.at(at).isIn(CLAUSES)) {
                return true;
            }
        }
        return false;
    }

    /// `When Smith joined Acme, she was …`: the sentence goes on about something else.
    private static boolean isOnlyWhen(Units units, SentenceMove move) {
        boolean past = units.at(move.trigger()).word().endsWith("ed")
                || units.at(move.trigger()).isIn(IRREGULAR);
        return units.at(0).is("when") && move.trigger() < LONGEST_WHEN && past;
    }

    /// `the newly named chief executive`.
    private static boolean isNewly(Reading reading, SentenceMove move) {
        return reading.units.at(move.trigger() - 1).is("newly");
    }

    /// `He joined the company as an engineer`, far below the news.
    private static boolean isLongJoined(Reading reading, SentenceMove move) {
        Units units = reading.units;
        boolean joined =
                units.at(move.trigger()).isIn(JOINED) && !units.anyIn(AUXILIARIES, move.trigger() - 3, move.trigger());
        return joined && !units.isTitle() && units.index() > LEAD_SENTENCES;
    }

    /// `Smith, who joined Acme,`; but how the one left who is replaced now is news: `succeeds Smith, who resigned`.
    private static boolean isRelative(Reading reading, SentenceMove move) {
        Units units = reading.units;
        int relative = -1;
        for (int at = Math.max(0, move.trigger() - 5); at < move.trigger(); at++) {
            boolean opens = units.at(at).is("who") || units.at(at).is("whom");
            boolean closes = units.at(at).is(",") && relative != at - 1; // `Smith, who ran sales, left`
            relative = opens ? at : closes ? -1 : relative;
        }
        boolean past = units.at(move.trigger()).word().endsWith("ed")
                || units.at(move.trigger()).isIn(IRREGULAR)
                || units.anyIn(PAST, move.trigger() - 4, move.trigger());
        boolean future = units.anyIn(RELATIVE_AHEAD, move.trigger() - 3, move.trigger());
        boolean replaced = move.direction() == Direction.OUT && isReplaced(units, relative);
        return relative >= 0 && past && !future && !replaced;
    }

    /// Whether somebody else takes the place of the one whom a relative clause is about: `replaces Smith, who …`.
    private static boolean isReplaced(Units units, int relative) {
        for (int at = Math.max(0, relative - NAME_REACH); at < relative; at++) {
            boolean replaces = TriggerLexicon.at(units, at)
                    .filter(trigger -> trigger.frame() == Frame.REPLACE)
                    .isPresent();
            if (replaces || (units.at(at).isIn(TAKE) && units.at(at + 1).is("over"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCareer(Reading reading, SentenceMove move) {
        Units units = reading.units;
        if (units.isTitle()) {
            return false;
        }
        boolean had = units.anyIn(HAD, move.trigger() - 3, move.trigger())
                && !units.anyIn(Lexicon.REPORTING, 0, units.size());
        boolean career = tellsCareer(reading, move);
        return had
                || career
                || isPartOfStay(reading, move)
                || (units.index() > LEAD_SENTENCES && units.anyIn(BIOGRAPHY, 0, units.size()));
    }

    /// `worked there for ten years, joining as an engineer`.
    private static boolean isPartOfStay(Reading reading, SentenceMove move) {
        return reading.units.at(move.trigger()).is("joining")
                && reading.units.anyIn(STAYS, 0, move.trigger())
                && reading.units.anyIn(YEARS, 0, move.trigger());
    }

    /// Not what only says more of a name: `Smith, its chief since May, and Jones will leave`.
    private static boolean tellsCareer(Reading reading, SentenceMove move) {
        for (int at = Math.max(0, move.trigger() - CAREER_REACH); at < move.trigger(); at++) {
            if (reading.units.at(at).isIn(CAREER) && !reading.appositions.isInside(at)) {
                return true;
            }
        }
        return false;
    }

    /// `in the 1990s`.
    private static boolean isDecadeBefore(Unit unit, LocalDate published) {
        String word = unit.word();
        return unit.isWord()
                && word.length() == 5
                && word.endsWith("0s")
                && word.chars().limit(4).allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(word.substring(0, 4)) + 9 < published.getYear();
    }

    /// The clause names a year before publication.
    private boolean isPastYear(Reading reading, SentenceMove move) {
        Units units = reading.units;
        boolean aside = false;
        for (int at = Math.max(0, move.first() - 3); at < Math.min(units.size(), move.last() + 8); at++) {
            Unit unit = units.at(at);
            aside = at > move.triggerEnd() && MoveDates.isAside(units, at, aside);
            if (aside) {
                continue; // `succeeds Smith, who had led it since 2018`
            }
            if (published != null && isDecadeBefore(unit, published)) {
                return true;
            }
            if (published != null
                    && !reading.appositions.isInside(at)
                    && MoveDates.isYear(unit)
                    && !MoveDates.isCompared(units, at)
                    && Integer.parseInt(unit.word()) < published.getYear()
                    && (units.at(at - 1).is("in") || units.at(at - 1).is("since"))) {
                return true;
            }
        }
        return false;
    }
}
