package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.moves.Unit.Kind;

/// Countries, states and cities as employers: where somebody holds a public office that no ministry is named for, the
/// place is what is served. `Freedonia's foreign minister`, `the governor of Freedonia`, `Freedonia names a premier`.
/// Where it only says where something is, a place stays a place.
final class States {
    /// Whoever has one of these serves a state or a city, whatever else is said.
    private static final WordList OFFICES = WordList.of("minister governor premier mayor chancellor ambassador");
    private static final WordList LAW = WordList.of("attorney solicitor prosecutor");
    private static final WordList KINDS = WordList.of("""
            prime foreign finance interior defense defence home justice state treasury health education energy environment
            trade labor labour transport transportation agriculture commerce deputy vice lieutenant chief security culture
            housing industry economy planning immigration development digital
            """);
    private static final WordList TIMES = WordList.of("""
            new next first second third former ex then acting interim current outgoing incoming exiting embattled ousted
            longtime long-serving youngest previous departing caretaker female late fourth fifth eleventh 's '
            """);
    private static final WordList BETWEEN = KINDS.and(TIMES);
    private static final WordList REALMS = WordList.of(
            "state province commonwealth republic territory city kingdom district federation island islands emirate");
    /// Of these there are presidents in firms only.
    private static final WordList REGIONS = WordList.of(
            "asia europe africa america americas asia-pacific apac emea pacific mena oceania scandinavia region");
    private static final WordList GOVERNING = WordList.of("of for");
    private static final int LONGEST = 7;

    private final Units units;

    private States(Units units) {
        this.units = units;
    }

    /// The sentence, in which places that employ count as organisations.
    static Units asEmployers(Units units) {
        States states = new States(units);
        List<Unit> all = new ArrayList<>(units.all());
        for (int at = 0; at < units.size(); at++) {
            Unit unit = units.at(at);
            if (unit.is(Kind.PLACE) && states.isEmployer(at)) {
                all.set(at, new Unit(Kind.ORGANISATION, unit.text(), unit.word(), unit.span(), unit.entity()));
            }
        }
        return new Units(units.text(), units.field(), units.index(), all);
    }

    private boolean isEmployer(int at) {
        if (at(at + 1).isPossessiveSign()) {
            int office = officeFrom(at + 2);
            return office > 0 || isPresident(at, at + 2);
        }
        if (at(at - 1).word().endsWith("-")) {
            return false; // `the pro-Freedonia minister`
        }
        boolean ofFirm = at(at - 1).is(Kind.ORGANISATION)
                || at(at - 1).isPossessiveSign()
                || at(at - 1).is("its");
        return (!ofFirm && officeFrom(at + 1) > 0) || isOfficeBefore(at) || isGivingOffice(at);
    }

    /// Where the head of an office's name stands that begins at `from`; -1 where none does.
    private int officeFrom(int from) {
        int at = from;
        while (at < from + LONGEST && at(at).isIn(BETWEEN) && !at(at).isNone()) {
            at++;
        }
        return isOffice(at) ? at : -1;
    }

    /// A secretary has an office of state where a department stands beside: `foreign secretary`, `secretary of state`.
    private boolean isOffice(int at) {
        boolean secretary = at(at).is("secretary")
                && ((at(at - 1).isIn(KINDS) && !at(at - 1).is("deputy"))
                        || (at(at + 1).is("of") && at(at + 2).isIn(KINDS)));
        return at(at).isIn(OFFICES)
                || secretary
                || (at(at).isIn(LAW) && at(at + 1).is("general"))
                || (at(at).is("general") && at(at - 1).isIn(LAW));
    }

    /// `Freedonia's new president`, but not `Asia's president` nor `Freedonia's president for sales`.
    private boolean isPresident(int place, int from) {
        int at = from;
        while (at(at).isIn(TIMES) || at(at).is("vice")) {
            at++;
        }
        return at(at).is("president") && !at(at + 1).isIn(GOVERNING) && isAlone(place);
    }

    private boolean isAlone(int place) {
        return !REGIONS.has(at(place).word()) && units.all().stream().noneMatch(unit -> unit.is(Kind.ORGANISATION));
    }

    /// `the governor of Freedonia`, `minister of health for the island of Freedonia`.
    private boolean isOfficeBefore(int place) {
        if (at(place + 1).isIn(REALMS) && at(place + 2).is("of")) {
            return false; // `of the Ruritanian territory of Freedonia`
        }
        int left = place - 1;
        while (place - left < LONGEST
                && (at(left).isIn(Lexicon.DETERMINERS)
                        || at(left).isIn(REALMS)
                        || at(left).isIn(BETWEEN)
                        || at(left).is(Kind.PLACE)
                        || at(left).isIn(GOVERNING))) {
            if (at(left).isIn(GOVERNING) && isOffice(left - 1) && !at(left - 1).is("ambassador")) {
                return true;
            }
            if (at(left).isIn(GOVERNING) && at(left - 1).is("president")) {
                return isAlone(place);
            }
            left--;
        }
        return false;
    }

    /// `Freedonia removes Smith as foreign minister`.
    private boolean isGivingOffice(int place) {
        int verb = place + 1;
        while (at(verb).isIn(Lexicon.AUXILIARIES)
                || at(verb).is("to")
                || at(verb).word().endsWith("ly")) {
            verb++;
        }
        return !at(place - 1).isIn(Lexicon.PREPOSITIONS)
                && !at(place - 1).is(Kind.ORGANISATION)
                && isGiving(verb)
                && hasOffice(verb + 1);
    }

    private boolean isGiving(int verb) {
        return TriggerLexicon.at(units, verb)
                .filter(trigger -> switch (trigger.frame()) {
                    case APPOINT, HIRE, PROMOTE, OUST, REPLACE -> true;
                    case LEAVE,
                            RESIGN,
                            OUT,
                            JOIN,
                            MOVE_TO,
                            RETURN,
                            WORK,
                            LOSE,
                            HAND_OVER,
                            BECOME,
                            LEAD,
                            FOUND,
                            START,
                            ARRIVE,
                            COURT,
                            OFFER,
                            OFFERED,
                            TALKS,
                            DEPARTURE,
                            APPOINTMENT,
                            COMEBACK -> false;
                })
                .isPresent();
    }

    private boolean hasOffice(int from) {
        for (int at = from; at < units.size(); at++) {
            if (isOffice(at) && !at(at - 1).is("bank")) {
                return true;
            }
        }
        return false;
    }

    private Unit at(int at) {
        return units.at(at);
    }
}
