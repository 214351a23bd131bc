package newshound.moves;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.moves.Employments.Employment;
import newshound.moves.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// What the whole article says that its single sentences leave open: whom pronouns mean, and which organisation.
final class ArticleContext {
    private static final int FARTHEST_ANTECEDENT = 4;

    private final List<Reading> readings;
    private final Map<String, Entity> arrivals = new HashMap<>();
    private final Map<String, Entity> arrivalsNow = new HashMap<>();
    private final Map<String, Entity> arrivalsIn = new HashMap<>();
    private final Map<String, Entity> departures = new HashMap<>();
    final ArticleTopics topics;
    final Employments employments = new Employments();

    ArticleContext(List<Reading> readings) {
        this.readings = readings;
        this.topics = new ArticleTopics(readings);
        readings.forEach(this::collect);
    }

    private void collect(Reading reading) {
        for (Affiliation affiliation : reading.affiliations) {
            Entity person = reading.units.at(affiliation.person()).entity();
            if (person != null && reading.units.at(affiliation.person()).is(Kind.PERSON)) {
                Entity organisation = organisation(affiliation.where(), reading, affiliation.first());
                employments.add(person, new Employment(organisation, affiliation.role(), affiliation.former()));
            }
        }
    }

    /// Learns where people came to and what they leave, for when they leave `the company`.
    ///
    /// @param isNews whether a move is none of the past
    void learn(Reading reading, List<SentenceMove> moves, Predicate<SentenceMove> isNews) {
        for (SentenceMove move : moves) {
            Entity to = organisation(move.to() instanceof Where.Named named ? named : null, reading, 0);
            boolean arrives = switch (move.direction()) {
                case IN, POST, WITHIN, BACK -> true;
                case OUT, LAST_AT, STAYS, FOUND, ASKED -> false;
            };
            Entity from = organisation(move.from() instanceof Where.Named named ? named : null, reading, 0);
            if (move.direction() == SentenceMove.Direction.OUT
                    && !move.history()
                    && from != null
                    && move.who() instanceof Who.Named who) {
                departures.putIfAbsent(who.person().id(), from);
            }
            if (arrives && to != null && !move.history() && move.who() instanceof Who.Named who) {
                arrivals.putIfAbsent(who.person().id(), to);
                if (isNews.test(move)) {
                    arrivalsNow.putIfAbsent(who.person().id(), to);
                }
                if (move.direction() == SentenceMove.Direction.IN) {
                    arrivalsIn.put(reading.units.index() + " " + who.person().id(), to);
                }
            }
        }
    }

    /// Where the person came to, as far as the article says.
    @Nullable
    Entity arrivedAt(Entity person) {
        return arrivals.get(person.id());
    }

    /// Likewise, where that is no history.
    @Nullable
    Entity arrivesNow(Entity person) {
        return arrivalsNow.get(person.id());
    }

    /// Where a sentence itself says that the person comes to.
    @Nullable
    Entity arrivedIn(Reading reading, Entity person) {
        return arrivalsIn.get(reading.units.index() + " " + person.id());
    }

    /// What the person leaves, where some sentence names it.
    @Nullable
    Entity leftFrom(Entity person) {
        return departures.get(person.id());
    }

    /// The entity that is meant at this unit of a sentence; null where that stays open.
    @Nullable
    Entity organisation(@Nullable Where where, Reading reading, int at) {
        return switch (where) {
            case null -> null;
            case Where.Named named -> named.organisation();
            case Where.Mentioned mentioned -> topics.mentioned(reading, at, mentioned.word());
            case Where.Workplace workplace -> workplace(workplace.person());
            case Where.Predecessor predecessor -> employments.employer(predecessor.person());
            case Where.Described _ -> null;
        };
    }

    /// Where somebody works who gives posts to others. Of whom an article says nothing, not even a title, is rather an
    /// organisation that has the name of a person.
    private @Nullable Entity workplace(Entity person) {
        Entity employer = employments.employer(person);
        boolean bare = employer == null
                && !employments.isDescribed(person)
                && person.name().indexOf(' ') > 0;
        return bare && person.aliases().isEmpty()
                ? new Entity(person.id(), EntityType.ORGANISATION, person.name(), List.of(), null)
                : employer;
    }

    /// Whom `he` means in a sentence that names nobody before: who acts in the sentences before.
    @Nullable
    Entity antecedent(int sentence, String pronoun) {
        for (int before = sentence - 1; before >= Math.max(0, sentence - FARTHEST_ANTECEDENT); before--) {
            Entity person = startsWithPronoun(readings.get(before)) ? null : topic(readings.get(before), pronoun);
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    /// `He founded it with Smith`: who is meant stands farther back.
    private static boolean startsWithPronoun(Reading reading) {
        Unit first = reading.units.at(0);
        return first.is("he") || first.is("she");
    }

    private static @Nullable Entity topic(Reading reading, String pronoun) {
        Entity governed = null;
        for (int at = 0; at < reading.units.size(); at++) {
            Entity entity = reading.units.at(at).entity();
            if (reading.units.at(at).is(Kind.PERSON) && entity != null && GivenNames.mayBe(entity, pronoun)) {
                if (!reading.phrases.isGoverned(at)) {
                    return entity;
                }
                governed = governed == null ? entity : governed;
            }
        }
        return governed;
    }
}
