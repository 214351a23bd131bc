package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// Puts names for pronouns and descriptions, and what the article knows for what the sentence leaves out.
final class TellingReader {
    private final ArticleContext context;
    private final MoveDates dates;
    private final HistoryReader history;

    TellingReader(ArticleContext context, MoveDates dates, HistoryReader history) {
        this.context = context;
        this.dates = dates;
        this.history = history;
    }

    /// The telling of a move; null where it stays open who moves, or whence and whither.
    @Nullable
    Telling read(Reading reading, SentenceMove move, String extractor) {
        Entity person = person(reading, move);
        String group = move.who() instanceof Who.Group described ? described.text() : null;
        if (person == null && group == null) {
            return null;
        }
        Entity from = from(reading, move, person);
        Entity to = to(reading, move, person, from);
        Direction direction = move.direction();
        if (direction == Direction.OUT) {
            to = SameOrganisation.is(from, to) ? null : to;
        }
        if (direction == Direction.IN && SameOrganisation.is(from, to)) {
            direction = Direction.WITHIN;
        }
        if (direction == Direction.WITHIN) {
            from = to;
        }
        if (isEmpty(direction, from, to)) {
            return null;
        }
        String date = dates.beside(reading.units, move);
        boolean background = history.isHistory(reading, move, date);
        return new Telling(move, reading.units, person, group, from, to, direction, date, background, extractor);
    }

    private static boolean isEmpty(Direction direction, @Nullable Entity from, @Nullable Entity to) {
        return switch (direction) {
            case OUT, LAST_AT -> from == null;
            case IN, WITHIN, FOUND, BACK, ASKED -> to == null;
        };
    }

    private @Nullable Entity person(Reading reading, SentenceMove move) {
        return switch (move.who()) {
            case Who.Named named -> named.person();
            case Who.Pronoun pronoun ->
                pronoun.word().equals("they") || pronoun.word().equals("i")
                        ? null
                        : context.antecedent(reading.units.index());
            case Who.Described described -> isNewPost(reading, move, described) ? null : holder(described, reading);
            case Who.Group _ -> null;
        };
    }

    private @Nullable Entity holder(Who.Described described, Reading reading) {
        return context.employments.withPost(
                described.text(), context.organisation(described.employer(), reading, reading.units.size()));
    }

    /// `Acme names a finance chief`: not the one who has that post so far.
    private static boolean isNewPost(Reading reading, SentenceMove move, Who.Described described) {
        String role = move.roleTo();
        boolean known = described.employer() != null || described.text().endsWith("founder");
        boolean hires = hasFrame(reading, move, Frame.HIRE);
        if ((known && hires) || (!hires && !hasFrame(reading, move, Frame.APPOINT))) {
            return false;
        }
        return move.direction() == Direction.IN
                && (role == null || described.text().contains(role));
    }

    private @Nullable Entity from(Reading reading, SentenceMove move, @Nullable Entity person) {
        Entity employer = person == null ? null : context.employments.employer(person);
        Where said = move.from();
        boolean leaves = move.direction() == Direction.OUT;
        if (employer == null && leaves && person != null) {
            employer = context.arrivedAt(person);
        }
        Entity left = person == null || !leaves ? null : context.leftFrom(person);
        employer = left == null ? employer : left;
        if (said instanceof Where.Mentioned && leaves && person != null && employer != null) {
            Entity before = ArticleTopics.namedBefore(reading, move.trigger());
            return before != null && context.employments.isEmployed(person, before) ? before : employer;
        }
        Entity from = context.organisation(said, reading, move.trigger());
        if (from == null && move.who() instanceof Who.Group group) {
            from = group.team();
        }
        if (from != null || !leaves) {
            return from;
        }
        return employer == null ? context.topics.near(reading) : employer;
    }

    private @Nullable Entity to(Reading reading, SentenceMove move, @Nullable Entity person, @Nullable Entity from) {
        Entity to = context.organisation(move.to(), reading, move.trigger());
        if (to == null && move.to() instanceof Where.Described own && person != null) {
            return own(own, person);
        }
        if (move.to() instanceof Where.Mentioned && SameOrganisation.is(to, from) && from != null) {
            Entity near = context.topics.near(reading);
            to = SameOrganisation.is(near, from) ? to : near;
        }
        if (to == null
                && move.to() instanceof Where.Workplace
                && !hasFrame(reading, move, Frame.REPLACE)
                && !hasFrame(reading, move, Frame.HAND_OVER)) {
            return null;
        }
        boolean arrives = move.direction() == Direction.IN
                || move.direction() == Direction.WITHIN
                || move.direction() == Direction.BACK;
        if (to != null || !arrives) {
            return to;
        }
        Entity arrivedAt = person == null || move.roleTo() != null ? null : context.arrivedAt(person);
        if (arrivedAt != null) {
            return arrivedAt;
        }
        Entity employer = person == null ? null : context.employments.employer(person);
        if (employer != null && from != null && move.roleTo() != null && SameOrganisation.is(employer, from)) {
            Entity main = context.topics.near(reading);
            return !isOutside(reading, move) ? employer : SameOrganisation.is(main, from) ? null : main;
        }
        if (from != null) {
            employer = null;
        }
        Entity main = employer == null ? context.topics.near(reading) : employer;
        return SameOrganisation.is(from, main) && move.direction() == Direction.IN && from != null ? from : main;
    }

    /// Who `becomes` something stays where he is; who is hired or named, `to become` it too, may come from outside.
    private static boolean isOutside(Reading reading, SentenceMove move) {
        return !hasFrame(reading, move, Frame.BECOME)
                || reading.units.at(move.trigger() - 1).is("to");
    }

    private static boolean hasFrame(Reading reading, SentenceMove move, Frame frame) {
        return TriggerLexicon.at(reading.units, move.trigger())
                .filter(trigger -> trigger.frame() == frame)
                .isPresent();
    }

    private static Entity own(Where.Described own, Entity person) {
        String id = "firm-of-" + person.id();
        return new Entity(id.toLowerCase(Locale.ROOT), EntityType.ORGANISATION, own.text(), List.of(), null);
    }

    /// `left the company, along with two others`: the same company.
    private static boolean isCompanion(Telling before, Telling telling) {
        return before.move().trigger() == telling.move().trigger()
                && telling.direction() == Direction.OUT
                && telling.move().from() instanceof Where.Mentioned;
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
}
