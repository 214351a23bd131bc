package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.article.Entity;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// Puts names for pronouns and descriptions, and what the article knows for what the sentence leaves out.
final class TellingReader {
    private final ArticleContext context;
    private final People people;
    private final MoveDates dates;
    private final HistoryReader history;

    TellingReader(ArticleContext context, MoveDates dates, HistoryReader history) {
        this.context = context;
        this.people = new People(context);
        this.dates = dates;
        this.history = history;
    }

    /// All tellings of a sentence.
    List<Telling> all(Reading reading, List<SentenceMove> moves, String extractor) {
        List<Telling> tellings = new ArrayList<>();
        for (SentenceMove move : moves) {
            Telling telling = read(reading, move, extractor);
            Telling before = tellings.isEmpty() ? null : tellings.getLast();
            if (telling != null) {
                tellings.add(before != null && isCompanion(before, telling) ? telling.from(before.from()) : telling);
            }
        }
        return tellings;
    }

    /// Whether a sentence tells of the past.
    boolean isHistory(Reading reading, SentenceMove move) {
        return history.isHistory(reading, move, dates.beside(reading, move));
    }

    /// The telling of a move; null where it stays open who moves, or whence and whither.
    private @Nullable Telling read(Reading reading, SentenceMove move, String extractor) {
        Entity person = people.of(reading, move);
        String group = move.who() instanceof Who.Group described ? described.text() : null;
        if (person == null && group == null) {
            return null;
        }
        Sides sides = Sides.of(context, reading, move, person);
        if (sides.isEmpty()) {
            return null;
        }
        String date = isFormerPost(reading, move) ? null : dates.beside(reading, move);
        boolean background = history.isHistory(reading, move, date);
        return new Telling(
                move.confident(Grounds.confidence(move)),
                reading.units,
                person,
                group,
                sides.from(),
                sides.to(),
                sides.direction(),
                date,
                background,
                extractor);
    }

    /// `former Acme engineer Smith`: the days of the sentence are of what else it says.
    private static boolean isFormerPost(Reading reading, SentenceMove move) {
        return move.history()
                && reading.affiliations.stream()
                        .anyMatch(affiliation -> affiliation.former()
                                && affiliation.first() == move.trigger()
                                && affiliation.last() == move.triggerEnd());
    }

    /// `left the company, along with two others`: the same company.
    private static boolean isCompanion(Telling before, Telling telling) {
        return before.move().trigger() == telling.move().trigger()
                && before.direction() == Direction.OUT
                && telling.direction() == Direction.OUT
                && telling.move().from() instanceof Where.Mentioned;
    }
}
