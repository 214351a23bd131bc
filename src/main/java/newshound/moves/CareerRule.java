package newshound.moves;

import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;

/// `Most recently, Smith was head of sales at Acme`, `Smith previously worked at Acme`.
final class CareerRule implements SentenceRule {
    private static final int LONGEST_TITLE = 3;
    private static final WordList BEFORE = WordList.of("recently previously");
    private static final WordList YEARS = WordList.of("years year decade decades months");

    @Override
    public void read(Reading reading, List<SentenceMove> moves) {
        Units units = reading.units;
        for (int at = 0; at < units.size(); at++) {
            boolean most = units.at(at).is("recently") && units.at(at - 1).is("most");
            boolean before = units.at(at).is("previously") || units.at(at).is("formerly") || isPastWork(units, at);
            if ((!most && !before) || isInsideName(reading, at)) {
                continue;
            }
            Trigger trigger = new Trigger(Frame.LEAVE, Form.NOUN, false, most ? at - 1 : at, at);
            VerbGroup group = VerbGroup.of(units, trigger);
            List<Integer> people = reading.people(reading.subjects.of(trigger, group));
            if (people.isEmpty()) {
                people = reading.people(after(reading, at));
            }
            if (people.isEmpty() && most) {
                people = reading.people(opening(reading));
            }
            add(reading, trigger, people, most, moves);
        }
    }

    /// `worked at`, `served as`, `spent ten years at`: where somebody was.
    private static boolean isPastWork(Units units, int at) {
        boolean years = units.at(at).is("spent") && units.anyIn(YEARS, at + 1, at + 6);
        boolean work = (units.at(at).is("worked") || units.at(at).is("served"))
                && (units.at(at + 1).is("at")
                        || units.at(at + 1).is("as")
                        || units.at(at + 1).is("for"));
        return (years || work)
                && !units.at(at - 1).is("has")
                && !units.at(at - 1).is("have");
    }

    private static boolean isInsideName(Reading reading, int at) {
        return reading.affiliations.stream().anyMatch(a -> a.first() <= at && at <= a.last() && a.former());
    }

    /// `Smith began at Bolt, but most recently served at Acme`: of whom the sentence begins to tell.
    private static List<Integer> opening(Reading reading) {
        for (int at = 0; at < LONGEST_TITLE; at++) {
            if (reading.units.at(at).isPeople() || reading.units.at(at).isIn(Lexicon.PERSON_PRONOUNS)) {
                return List.of(at);
            }
        }
        return List.of();
    }

    /// `Most recently, he …`.
    private static List<Integer> after(Reading reading, int at) {
        for (int next = at + 1; next < at + 4; next++) {
            if (reading.units.at(next).isPeople() || reading.units.at(next).isIn(Lexicon.PERSON_PRONOUNS)) {
                return List.of(next);
            }
        }
        return List.of();
    }

    /// `was previously head of sales`: what is not said to be elsewhere was there, where no name follows.
    private static boolean isOfSame(Units units, Complements complements) {
        Role role = complements.role();
        for (int at = role == null ? units.size() : role.last() + 1; at < units.size(); at++) {
            Unit unit = units.at(at);
            if (unit.is(",") || unit.is(".") || unit.is(";")) {
                return true;
            }
            boolean name = !unit.isWord() || Character.isUpperCase(unit.text().charAt(0));
            if (name && !unit.isIn(TimeWords.ALL)) {
                return false;
            }
        }
        return role != null;
    }

    private static void add(
            Reading reading, Trigger trigger, List<Integer> people, boolean most, List<SentenceMove> moves) {
        Complements complements = reading.complements.after(trigger.last());
        Where owner = complements.roleOwner();
        Where where = Where.firstOf(
                owner,
                complements.first(Relation.AT, Relation.OF, Relation.FOR, Relation.LEAD),
                people.size() == 1 ? reading.around.ofRelative(people.getFirst()) : null);
        if (where == null && reading.units.at(trigger.last()).isIn(BEFORE) && isOfSame(reading.units, complements)) {
            where = new Where.Mentioned("company");
        }
        if (where == null || people.size() != 1) {
            return;
        }
        new Draft(reading, trigger, most ? Direction.LAST_AT : Direction.OUT, people.getFirst())
                .from(where)
                .roleFrom(complements.roleText())
                .history(true)
                .confidence(0.7)
                .upTo(complements.last())
                .addTo(moves);
    }
}
