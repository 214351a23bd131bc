package newshound.moves;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newshound.article.Entity;
import newshound.moves.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// Which organisation an article is about as a whole, and which each of its sentences.
final class ArticleTopics {
    /// In sentences.
    private static final int NEAR = 2;

    private static final int LONGEST_THREAD = 8;
    /// Nouns for organisations that stand in their names too.
    private static final WordList IN_NAMES =
            WordList.of("lab bank university fund institute agency foundation studio council exchange hospital");
    private static final int IN_TITLE = 4;
    private static final int IN_LEAD = 2;
    private static final int LEAD_SENTENCES = 3;

    private final List<Reading> readings;
    private final @Nullable Entity main;
    /// Where people are named first.
    final FirstMentions firstMentions;
    /// Whether the title, or the lead under a title that names none, is about it.
    private final boolean isTopic;

    ArticleTopics(List<Reading> readings) {
        this.readings = readings;
        this.main = mostNamed();
        this.firstMentions = new FirstMentions(readings, main);
        this.isTopic = main != null && (isFirstNamed(main) || FirstMentions.names(readings.getFirst(), main));
    }

    /// The organisation that most is about; null where none is named.
    private @Nullable Entity mostNamed() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Entity> entities = new HashMap<>();
        Set<String> inBody = new HashSet<>();
        for (Reading reading : readings) {
            int weight = reading.units.isTitle() ? IN_TITLE : reading.units.index() <= LEAD_SENTENCES ? IN_LEAD : 1;
            for (int at = 0; at < reading.units.size(); at++) {
                Unit unit = reading.units.at(at);
                Entity entity = unit.entity();
                if (unit.isFirm() && entity != null && !Sources.has(reading.units, at)) {
                    boolean first = weight > 1 && reading.units.index() <= 1 && firstOf(reading, at);
                    counts.merge(entity.id(), first ? weight + IN_TITLE : weight, Integer::sum);
                    entities.putIfAbsent(entity.id(), entity);
                    if (!reading.units.isTitle()) {
                        inBody.add(entity.id());
                    }
                }
            }
        }
        return counts.entrySet().stream()
                .filter(count -> inBody.isEmpty() || inBody.contains(count.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(most -> Objects.requireNonNull(entities.get(most.getKey())))
                .orElse(null);
    }

    /// A title with two organisations is about what is between them.
    private boolean isAloneInTitle(Entity organisation) {
        return readings.stream()
                .filter(reading -> reading.units.isTitle())
                .flatMap(reading -> reading.units.all().stream())
                .filter(unit -> unit.isFirm() || (unit.is(Kind.GROUP) && unit.entity() != null))
                .allMatch(unit -> SameOrganisation.is(unit.entity(), organisation));
    }

    private boolean isFirstNamed(Entity organisation) {
        for (int sentence = 0; sentence < Math.min(readings.size(), LEAD_SENTENCES); sentence++) {
            Units units = readings.get(sentence).units;
            for (int at = 0; at < units.size(); at++) {
                if (units.at(at).isFirm() && !Sources.has(units, at)) {
                    return SameOrganisation.is(units.at(at).entity(), organisation);
                }
            }
        }
        return false;
    }

    private static boolean firstOf(Reading reading, int at) {
        for (int left = 0; left < at; left++) {
            if (reading.units.at(left).isFirm()) {
                return false;
            }
        }
        return true;
    }

    /// The organisation that a sentence without one speaks of: named beside it, or in the title.
    @Nullable
    Entity near(Reading reading) {
        return isTopic && !isOvershadowed(reading) ? mainNear(reading) : null;
    }

    /// Whether the sentence, or else the one before, is about another organisation.
    private boolean isOvershadowed(Reading reading) {
        Entity own = spokenOf(reading.units.index());
        Entity topic = own == null ? spokenOf(reading.units.index() - 1) : own;
        return topic != null && !SameOrganisation.is(topic, main);
    }

    private @Nullable Entity mainNear(Reading reading) {
        if (main == null) {
            return null;
        }
        int index = reading.units.index();
        for (int at = Math.max(0, index - NEAR); at <= index; at++) {
            if (FirstMentions.names(readings.get(at), main)) {
                return main;
            }
        }
        if (isStillSpokenOf(index)) {
            return main;
        }
        boolean inTitle = FirstMentions.names(readings.getFirst(), main) && isAloneInTitle(main);
        boolean alone = reading.units.all().stream().noneMatch(unit -> unit.isFirm());
        return inTitle && (alone || index <= LEAD_SENTENCES) ? main : null;
    }

    /// Whether no sentence since one that names it is about another organisation.
    private boolean isStillSpokenOf(int sentence) {
        for (int at = sentence; at >= Math.max(1, sentence - LONGEST_THREAD); at--) {
            if (main != null && FirstMentions.names(readings.get(at), main)) {
                return true;
            }
            if (spokenOf(at) != null || isOnProductOfOther(at)) {
                return false;
            }
        }
        return false;
    }

    /// `changes in Kestrel's leadership`: of those who make that.
    private boolean isOnProductOfOther(int sentence) {
        Reading reading = readings.get(sentence);
        for (int at = 0; at < reading.units.size(); at++) {
            Unit unit = reading.units.at(at);
            Entity maker =
                    unit.is(Kind.PRODUCT) && reading.phrases.isPossessive(at) ? FirstMentions.workplace(unit) : null;
            if (maker != null && !SameOrganisation.is(maker, main)) {
                return true;
            }
        }
        return false;
    }

    /// `the company`: one named before in the sentence, that does not only say where news comes from; else the
    /// one that the sentence before is about; else the one the article is about.
    @Nullable
    Entity mentioned(Reading reading, int at, String noun) {
        Entity called = IN_NAMES.has(noun) ? calledBy(noun, reading.units.index(), at) : null;
        Entity before = called == null ? namedBefore(reading, at) : called;
        Entity spokenOf = before == null ? spokenOf(reading.units.index() - 1) : before;
        return spokenOf == null ? mainNear(reading) : spokenOf;
    }

    /// `the lab`, after `Brenwick Lab`: the nearest before whose name has the noun.
    private @Nullable Entity calledBy(String noun, int sentence, int before) {
        for (int index = sentence; index >= Math.max(0, sentence - NEAR); index--) {
            Units units = readings.get(index).units;
            for (int at = index == sentence ? before - 1 : units.size() - 1; at >= 0; at--) {
                boolean organisation = units.at(at).is(Kind.ORGANISATION)
                        || (units.at(at).is(Kind.GROUP) && units.at(at).entity() != null);
                boolean called = organisation
                        && (units.at(at).word().endsWith(noun)
                                || units.at(at).word().endsWith(noun + "s"));
                if (called && !Sources.has(units, at)) {
                    return units.at(at).entity();
                }
            }
        }
        return null;
    }

    /// The nearest organisation to the left in the sentence that is no source; null where there is none.
    @Nullable
    static Entity namedBefore(Reading reading, int at) {
        for (int left = Math.min(at, reading.units.size()) - 1; left >= 0; left--) {
            Entity entity = reading.units.at(left).entity();
            if (reading.units.at(left).isFirm() && entity != null && !Sources.has(reading.units, left)) {
                return entity;
            }
        }
        return null;
    }

    /// What a sentence of the body is about: the organisation that it begins with; null where it begins otherwise.
    private @Nullable Entity spokenOf(int sentence) {
        if (sentence < 0 || readings.get(sentence).units.isTitle()) {
            return null;
        }
        Reading reading = readings.get(sentence);
        for (int at = 0; at < reading.units.size(); at++) {
            Unit unit = reading.units.at(at);
            boolean describes = reading.phrases.isModifierOfNext(at) && !reading.phrases.isPossessive(at);
            if (unit.isFirm() && !describes && !Sources.has(reading.units, at)) {
                boolean acts = !reading.phrases.isGoverned(at) && !reading.phrases.isPossessive(at);
                return acts ? unit.entity() : null;
            }
            if (unit.is(Kind.PERSON) || TriggerLexicon.isVerb(unit)) {
                return null;
            }
        }
        return null;
    }
}
