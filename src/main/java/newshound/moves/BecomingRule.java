package newshound.moves;

import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// `Smith becomes chief executive`, `Smith takes over as head of sales`: a post must follow.
final class BecomingRule implements MoveRule {
    private static final WordList AFTER_TAKING_OVER = WordList.of(
            ". , ; on in at from next this after when immediately later effective and for until temporarily with upon while )");
    private static final WordList CHARGES = WordList.of("responsibility responsibilities");
    private static final WordList DUTIES = WordList.of("responsibilities duties work");
    private static final WordList SEATS = WordList.of("place seat charge");
    private static final WordList POSSESSIVES = WordList.of("his her their");
    private static final int LONGEST_SMALL_WORD = 4;
    private static final WordList MEETING = WordList.of("meeting meetings panel session");
    private static final WordList INTERIM = WordList.of("interim acting temporary");
    private static final WordList ONLY_AHEAD = WordList.of(
            "serve serves served serving act acts acted acting start starts started starting begin begins began beginning");

    @Override
    public void read(Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        Complements complements = reading.complements.after(trigger.last());
        boolean ahead = group.future() && !group.past();
        if (group.passive() || (reading.units.at(trigger.first()).isIn(ONLY_AHEAD) && !ahead)) {
            return;
        }
        if (!startsWithRole(reading, trigger, complements) && !isHelm(reading, trigger)) {
            return;
        }
        for (int person : reading.people(reading.subjects.of(trigger, group))) {
            new Draft(reading, trigger, Direction.POST, person)
                    .from(Where.firstOf(complements.first(Relation.FROM), reading.origin(person, false)))
                    .to(place(reading, trigger, complements))
                    .roleFrom(reading.post(person))
                    .roleTo(complements.roleText())
                    .certainty(certainty)
                    .history(reading.units.at(trigger.last()).is("now"))
                    .confidence(0.85)
                    .upTo(complements.last())
                    .addTo(moves);
        }
    }

    private static boolean startsWithRole(Reading reading, Trigger trigger, Complements complements) {
        Role role = complements.role();
        return role != null
                && role.first() <= trigger.last() + 6
                && !reading.units.anyIn(MEETING, role.last() + 1, role.last() + 5)
                && !isOfSome(reading.units, trigger, role)
                && !isThing(reading.units, role)
                && !reading.units.at(trigger.last() + 1).isPeople();
    }

    /// `will assume the dealer agreements`: the post only says of what kind things are.
    private static boolean isThing(Units units, Role role) {
        Unit next = units.at(role.last() + 1);
        return units.at(role.last()).isIn(Lexicon.ROLE_HEADS)
                && next.isWord()
                && next.word().endsWith("s")
                && next.word().length() > LONGEST_SMALL_WORD
                && Character.isLowerCase(next.text().charAt(0))
                && !next.isIn(Lexicon.POST_NOUNS)
                && !next.isIn(DUTIES)
                && !next.isIn(Lexicon.PREPOSITIONS)
                && !next.isIn(TimeWords.ALL)
                && !TriggerLexicon.isVerb(next);
    }

    /// `wants to become a chief executive of a major company`: of none that is meant.
    private static boolean isOfSome(Units units, Trigger trigger, Role role) {
        boolean some = units.at(trigger.last() + 1).is("a")
                || units.at(trigger.last() + 1).is("an");
        int of = role.last() + 1;
        return some
                && (units.at(of).is("of") || units.at(of).is("at"))
                && (units.at(of + 1).is("a") || units.at(of + 1).is("an"));
    }

    private static boolean isHelm(Reading reading, Trigger trigger) {
        boolean alone = reading.units.at(trigger.last()).is("over")
                && reading.units.at(trigger.last() + 1).isIn(AFTER_TAKING_OVER);
        boolean charge = reading.units.at(trigger.last() + 1).isIn(CHARGES)
                && reading.units.at(trigger.last() + 2).is("for");
        return alone
                || charge
                || reading.units.at(trigger.last()).isIn(SEATS)
                || (reading.units.at(trigger.last() + 1).isIn(POSSESSIVES)
                        && reading.units.anyIn(DUTIES, trigger.last() + 1, trigger.last() + 4))
                || (reading.units.at(trigger.last()).is("over")
                        && FirmParts.startsAt(reading.units, trigger.last() + 1))
                || reading.units.anyIn(Lexicon.POST_NOUNS, trigger.first(), trigger.last() + 4)
                || (reading.units.at(trigger.last()).is("in")
                        && reading.units.anyIn(INTERIM, trigger.last() + 1, trigger.last() + 6));
    }

    private static @Nullable Where place(Reading reading, Trigger trigger, Complements complements) {
        Where owner = complements.roleOwner();
        if (owner == null) {
            owner = complements.first(Relation.OF, Relation.AT, Relation.AS, Relation.OBJECT, Relation.LEAD);
        }
        return owner == null ? reading.around.announcer(trigger.first()) : owner;
    }
}
