package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// `the departure of Smith`, `Smith's resignation as chief executive`, `his appointment`.
final class NominalRule implements MoveRule {
    /// Said of much else unless somebody follows: `the election of Smith`.
    private static final WordList ONLY_OF = WordList.of("election arrival addition hire hiring recruitment transition");
    private static final WordList AFTER_ROLE = WordList.of("as at with");
    /// `the appointment of two directors`: said of posts, and of nobody that is meant.
    private static final WordList TO_OFFICE = WordList.of("appointment nomination election");
    /// What comes to nothing.
    private static final WordList AGAINST = WordList.of(
            "withdrew withdrawn withdraw opposed oppose opposes opposing rejected reject rejects blocked block blocks favour favor");
    /// What is said of the noun with another verb ends its phrase.
    private static final WordList OTHER_VERBS = WordList.of(
            "follow follows followed comes came is was will has had marks marked ends ended means meant makes made leaves left to");
    /// By whom it is done is another than to whom.
    private static final WordList DONE_BY_OTHERS = WordList.of(
            "ouster ousting firing dismissal sacking removal appointment appointments hiring promotion nomination hire election elevation recruitment");
    private static final WordList PROMOTIONS = WordList.of("promotion promotions elevation transition");
    private static final WordList POSSESSIVES = WordList.of("his her");
    private static final int LONGEST_CLAUSE = 9;
    private static final WordList ARTICLES = WordList.of("the a an");
    private static final WordList SUBORDINATE = WordList.of("after since following until before despite upon");

    @Override
    public void read(Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        Complements complements = reading.complements.after(trigger.last());
        boolean post = reading.units.at(trigger.first()).is("role")
                && (!reading.units.at(trigger.first() - 1).is("new")
                        || !reading.units.at(trigger.last() + 1).isIn(AFTER_ROLE));
        if (post) {
            return;
        }
        boolean against = reading.units.anyIn(AGAINST, trigger.first() - 4, trigger.first());
        if (against || (trigger.frame() == Frame.COMEBACK && !isBound(complements))) {
            return;
        }
        for (int person : people(reading, trigger)) {
            if (reading.units.at(trigger.first()).isIn(TO_OFFICE)
                    && reading.units.at(person).is(Unit.Kind.GROUP)) {
                continue;
            }
            boolean subordinate = reading.units
                            .at(reading.phrases.governor(Math.min(person, trigger.first())))
                            .isIn(SUBORDINATE)
                    || reading.units.at(Math.min(person, trigger.first()) - 1).isIn(SUBORDINATE);
            add(reading, trigger, person, certainty, complements, subordinate, moves);
        }
    }

    /// Whether it is said where to, or as what: stars, fashions and toys come back too.
    private static boolean isBound(Complements complements) {
        return complements.role() != null
                || complements.first(Relation.TO, Relation.AT, Relation.AS, Relation.LEAD) != null;
    }

    private static List<Integer> people(Reading reading, Trigger trigger) {
        Units units = reading.units;
        if (units.at(trigger.first()).isIn(ONLY_OF)
                && !units.at(trigger.last() + 1).is("of")) {
            return List.of();
        }
        int left = trigger.first() - 1;
        while (units.at(left).isWord()
                && !units.at(left).isPossessiveSign()
                && trigger.first() - left < 4
                && !units.at(left).isIn(POSSESSIVES)
                && !units.at(left).is("their")
                && !units.at(left).isIn(ARTICLES)
                && !units.at(left).isIn(Lexicon.PREPOSITIONS)
                && !units.at(left).is(",")) {
            left--;
        }
        if (units.at(left).isPossessiveSign() && units.at(left - 1).isPeople()) {
            return reading.lists.upTo(left - 1);
        }
        if (units.at(left).isIn(POSSESSIVES)) {
            return List.of(left);
        }
        if (units.at(left).is("their")) {
            return telling(reading, left);
        }
        int of = trigger.last() + 1;
        while (of < trigger.last() + 5
                && (trigger.frame() == Frame.COMEBACK || !units.at(of).isIn(OTHER_VERBS))
                && !units.at(of).isIn(SUBORDINATE)
                && !units.at(of).is("of")
                && !units.at(of).is("by")
                && !units.at(of).is(",")) {
            of++;
        }
        boolean by = units.at(of).is("by") && !units.at(trigger.first()).isIn(DONE_BY_OTHERS);
        return units.at(of).is("of") || by ? named(reading, reading.objects.after(of)) : List.of();
    }

    /// `Smith and Jones notified the company of their resignations`: all those before.
    private static List<Integer> telling(Reading reading, int their) {
        for (int at = their - 1; at > their - LONGEST_CLAUSE; at--) {
            if (reading.units.at(at).isPeople()) {
                List<Integer> all = reading.lists.upTo(at);
                return all.size() > 1 || reading.units.at(at).is(Unit.Kind.GROUP) ? all : List.of();
            }
        }
        return List.of();
    }

    private static List<Integer> named(Reading reading, List<Integer> all) {
        List<Integer> people = new ArrayList<>();
        for (int at : all) {
            if (reading.units.at(at).isPeople()) {
                people.add(at);
            }
        }
        return people;
    }

    private static void add(
            Reading reading,
            Trigger trigger,
            int person,
            Certainty certainty,
            Complements complements,
            boolean subordinate,
            List<SentenceMove> moves) {
        boolean out = trigger.frame() == Frame.DEPARTURE;
        Affiliation affiliation = reading.any(person);
        Role role = reading.roleAfter(person);
        Where at = place(reading, trigger, complements, role);
        Where known = affiliation == null ? null : affiliation.where();
        new Draft(reading, trigger, direction(reading, trigger), person)
                .from(
                        out
                                ? (at == null ? known : at)
                                : complements.first(Relation.FROM) == null ? known : complements.first(Relation.FROM))
                .to(out ? null : at)
                .roleFrom(
                        out
                                ? (role == null ? complements.roleText() : role.text())
                                : affiliation == null ? null : affiliation.role())
                .roleTo(out ? null : role == null ? complements.roleText() : role.text())
                .certainty(certainty)
                .history(subordinate && !reading.units.isTitle())
                .confidence(0.75)
                .upTo(complements.last())
                .addTo(moves);
    }

    private static Direction direction(Reading reading, Trigger trigger) {
        boolean within = reading.units.at(trigger.first()).isIn(PROMOTIONS);
        return switch (trigger.frame()) {
            case DEPARTURE -> Direction.OUT;
            case COMEBACK -> Direction.BACK;
            default -> within ? Direction.WITHIN : Direction.POST;
        };
    }

    private static @Nullable Where place(
            Reading reading, Trigger trigger, Complements complements, @Nullable Role role) {
        boolean out = trigger.frame() == Frame.DEPARTURE;
        Where said = out ? complements.first(Relation.FROM) : null;
        if (said == null && role != null) {
            said = role.owner();
        }
        if (said == null && role == null) {
            said = complements.roleOwner();
        }
        if (said == null) {
            said = out
                    ? complements.first(Relation.AT, Relation.AS)
                    : complements.first(Relation.AT, Relation.TO, Relation.AS, Relation.BY, Relation.LEAD);
        }
        return said == null ? reading.around.announcer(trigger.first()) : said;
    }
}
