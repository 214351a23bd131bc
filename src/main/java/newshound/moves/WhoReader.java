package newshound.moves;

import newshound.article.Entity;
import newshound.moves.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// Says whom the units of a sentence mean, as far as the sentence tells.
final class WhoReader {
    private static final WordList PRONOUNS = WordList.of("he she they i him her them his their");
    private static final WordList PERSON_NOUNS = WordList.of(
            "executive banker coach scientist researcher engineer veteran chief boss player midfielder striker");

    /// Whoever is told is another than who tells: `Smith informed Jones of her resignation`.
    private static final WordList TELLING = WordList.of(
            "told tell tells telling informed inform informs informing notified notify notifies advised advises thanked");

    private final Units units;
    private final NounPhrases phrases;
    private final RoleReader roles;

    WhoReader(Units units, NounPhrases phrases, RoleReader roles) {
        this.units = units;
        this.phrases = phrases;
        this.roles = roles;
    }

    /// Who is meant by the unit at `at`; null where it is nobody.
    @Nullable
    Who at(int at) {
        Unit unit = units.at(at);
        Entity entity = unit.entity();
        return switch (unit.kind()) {
            case PERSON -> entity == null ? null : new Who.Named(entity);
            case GROUP -> new Who.Group(unit.text(), entity);
            case WORD -> described(at);
            case ORGANISATION, PRODUCT, PLACE -> null;
        };
    }

    private @Nullable Who described(int at) {
        Unit unit = units.at(at);
        if (unit.isIn(PRONOUNS)) {
            if (unit.is("i")) {
                return speaker();
            }
            boolean object =
                    unit.is("him") || unit.is("them") || (unit.is("her") && TriggerLexicon.isVerb(units.at(at - 1)));
            Entity before = object ? other(at, unit.word()) : before(at, unit.word());
            return before != null && !unit.is("i") && !unit.is("they") && !unit.is("their")
                    ? new Who.Named(before)
                    : new Who.Pronoun(unit.word());
        }
        if (!phrases.isRoleHead(at)) {
            return null;
        }
        if (unit.isIn(PERSON_NOUNS) && units.at(at - 1).is("the")) {
            return new Who.Pronoun(unit.word());
        }
        int first = phrases.start(at);
        if (units.at(first).is("a") || units.at(first).is("an")) {
            return null;
        }
        while (first < at
                && units.at(first).isIn(Lexicon.DETERMINERS)
                && !units.at(first).is("its")) {
            first++;
        }
        Role role = roles.at(first);
        return new Who.Described(
                units.text(first, Math.max(at, role == null ? at : role.last())), role == null ? null : role.owner());
    }

    /// Who says what stands in quotation marks: the person beside the verb of saying.
    private @Nullable Who speaker() {
        for (int at = 0; at < units.size(); at++) {
            Entity after = units.at(at + 1).entity();
            Entity before = units.at(at - 1).entity();
            if (units.at(at).isIn(Lexicon.REPORTING) && units.at(at + 1).is(Kind.PERSON) && after != null) {
                return new Who.Named(after);
            }
            if (units.at(at).isIn(Lexicon.REPORTING) && units.at(at - 1).is(Kind.PERSON) && before != null) {
                return new Who.Named(before);
            }
        }
        return null;
    }

    /// Whom `him` means in its own sentence: not the nearest person, who acts, but the one before.
    private @Nullable Entity other(int at, String pronoun) {
        Entity subject = null;
        for (int left = at - 1; left >= 0; left--) {
            Entity entity = units.at(left).entity();
            if (units.at(left).is(Kind.PERSON) && entity != null) {
                if (subject != null && !subject.id().equals(entity.id()) && GivenNames.mayBe(entity, pronoun)) {
                    return entity;
                }
                subject = entity;
            }
        }
        return null;
    }

    /// `Smith's Acme`: said of an organisation, and of nobody who acts.
    private boolean isOwner(int at) {
        return phrases.isPossessive(at) && units.at(at + 2).is(Kind.ORGANISATION);
    }

    /// Whom a pronoun at `at` means in its own sentence: the nearest person before it, of those who act.
    private @Nullable Entity before(int at, String pronoun) {
        Entity governed = null;
        for (int left = at - 1; left >= 0; left--) {
            Entity entity = units.at(left).entity();
            boolean person = units.at(left).is(Kind.PERSON) && entity != null && GivenNames.mayBe(entity, pronoun);
            if (person && !isOwner(left)) {
                if (!phrases.isGoverned(left) && !units.anyIn(TELLING, phrases.governor(left), left)) {
                    return entity;
                }
                governed = governed == null ? entity : governed;
            }
        }
        return governed;
    }
}
