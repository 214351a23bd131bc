package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.moves.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// Where an article first names its people, and which organisations it names there: where no sentence says for whom
/// somebody works, it is rather one of those.
final class FirstMentions {
    /// In sentences.
    private static final int NEAR = 2;

    private static final int LONGEST_OPENING = 5;

    private final List<Reading> readings;
    private final @Nullable Entity main;

    /// @param main what the article is about; null where that is not clear
    FirstMentions(List<Reading> readings, @Nullable Entity main) {
        this.readings = readings;
        this.main = main;
    }

    /// The organisations of the sentence of the body that first names a person, or where that has none, of the one
    /// before; none where what the article is about is named shortly before.
    List<Entity> beside(Entity person) {
        for (int sentence = 0; sentence < readings.size(); sentence++) {
            Reading reading = readings.get(sentence);
            if (!reading.units.isTitle() && names(reading, person)) {
                return isNamedNear(sentence) ? List.of() : organisationsUpTo(sentence);
            }
        }
        return List.of();
    }

    /// Whether a person is first named in a sentence without an organisation, behind one that names several.
    boolean isAmbiguousAt(Entity person) {
        for (int sentence = 1; sentence < readings.size(); sentence++) {
            if (names(readings.get(sentence), person)) {
                return !readings.get(sentence).units.isTitle()
                        && organisations(readings.get(sentence)).isEmpty()
                        && organisations(readings.get(sentence - 1)).size() > 1;
            }
        }
        return false;
    }

    /// Who is named at the beginning of the sentence behind this one, and never before: `Its finance chief has left.
    /// The executive, Ada Quill, …`; null where nobody is.
    @Nullable
    Entity introducedAfter(int sentence) {
        if (sentence + 1 >= readings.size() || readings.get(sentence).units.isTitle()) {
            return null;
        }
        Reading next = readings.get(sentence + 1);
        for (int at = 0; at < LONGEST_OPENING; at++) {
            Entity person = next.units.at(at).entity();
            if (next.units.at(at).is(Kind.PERSON) && person != null) {
                boolean apposed =
                        next.units.at(at + 1).is(",") && !next.units.at(at + 2).isIn(Lexicon.REPORTING);
                boolean known = readings.subList(0, sentence + 1).stream()
                        .anyMatch(reading -> !reading.units.isTitle() && names(reading, person));
                return apposed && !known && !next.phrases.isGoverned(at) ? person : null;
            }
        }
        return null;
    }

    /// Of the sentence, or of the one before where it names none.
    private List<Entity> organisationsUpTo(int sentence) {
        List<Entity> own = organisations(readings.get(sentence));
        return own.isEmpty() && sentence > 0 ? organisations(readings.get(sentence - 1)) : own;
    }

    private boolean isNamedNear(int sentence) {
        return main != null
                && readings.subList(Math.max(0, sentence - NEAR), sentence + 1).stream()
                        .anyMatch(reading -> !reading.units.isTitle() && names(reading, main));
    }

    /// Each once, of an organisation and its parts the first.
    private static List<Entity> organisations(Reading reading) {
        List<Entity> distinct = new ArrayList<>();
        for (int at = 0; at < reading.units.size(); at++) {
            Entity entity = workplace(reading.units.at(at));
            Unit governor = reading.units.at(reading.phrases.governor(at));
            boolean aim = governor.is("to") || governor.is("by"); // `backed by Acme`
            boolean counts = entity != null && !aim && !Sources.has(reading.units, at);
            if (counts && distinct.stream().noneMatch(other -> SameOrganisation.is(other, entity))) {
                distinct.add(entity);
            }
        }
        return distinct;
    }

    /// The organisation itself; for a product, at which nobody works, the one that makes it.
    static @Nullable Entity workplace(Unit unit) {
        Entity entity = unit.entity();
        if (unit.is(Kind.ORGANISATION) || entity == null || entity.type() != EntityType.PRODUCT) {
            return unit.is(Kind.ORGANISATION) ? entity : null;
        }
        Entity maker = entity.parent();
        return maker != null && maker.type() == EntityType.ORGANISATION ? maker : null;
    }

    static boolean names(Reading reading, Entity organisation) {
        return reading.units.all().stream()
                .map(Unit::entity)
                .anyMatch(entity -> entity != null && entity.id().equals(organisation.id()));
    }
}
