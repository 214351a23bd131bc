package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.moves.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// Reads who works where from the words beside a name: `former Acme engineer Smith`, `Smith, head of sales at Acme,`,
/// `Smith, who led research at Acme`.
final class AffiliationReader {
    private static final int LONGEST_BEFORE = 12;
    private static final int LONGEST_LOOSE = 6;
    private static final int LONGEST_AFTER = 22;
    private static final WordList FORMER =
            WordList.of("former formerly ex ex- previously one-time onetime erstwhile alum alumnus alumna");
    private static final WordList RECENT = WordList.of("recently veteran");
    /// A post that is new says nothing of before.
    private static final WordList COMING = WordList.of("new incoming next newly");
    private static final WordList OWNERS = WordList.of("of at for with in from");
    /// Work on something that belongs to another.
    private static final WordList ABOUT = WordList.of("on about against");
    private static final WordList CLAUSES = WordList.of("just after amid while when because but before where if");
    private static final WordList PRESENT = WordList.of("is serves works leads heads runs currently");
    private static final WordList WORK = WordList.of("""
            is was been worked works working leads led headed heads ran runs oversees oversaw served serves serving joined
            spent managed manages has had held holds handled directed chaired currently previously recently formerly also
            most who as a an the
            """);

    private final Units units;
    private final Places places;
    private final RoleReader roles;

    AffiliationReader(Units units, Places places, RoleReader roles) {
        this.units = units;
        this.places = places;
        this.roles = roles;
    }

    List<Affiliation> read() {
        List<Affiliation> all = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            if (units.at(at).isPeople()) {
                before(at, all);
                after(at, all);
            }
            if (units.at(at).is(Kind.GROUP) && units.at(at).entity() != null) {
                boolean former = units.at(at).word().contains("former")
                        || units.at(at).word().contains("ex-");
                all.add(new Affiliation(
                        at,
                        new Where.Named(
                                java.util.Objects.requireNonNull(units.at(at).entity())),
                        null,
                        former,
                        false,
                        at,
                        at));
            }
        }
        return all;
    }

    /// `[former] Acme['s] [role] Smith`, `Acme's [role], Smith`.
    private void before(int person, List<Affiliation> all) {
        int at = person - 1;
        boolean comma = units.at(at).is(",") || units.at(at).isIn(Lexicon.DASHES);
        if (comma) {
            at--;
        }
        int lastRole = at;
        boolean role = false;
        boolean former = false;
        boolean recent = false;
        while (person - at < LONGEST_BEFORE && isRolePart(at)) {
            if (units.at(at).isIn(COMING)) {
                return;
            }
            role |= units.at(at).isIn(Lexicon.ROLE_HEADS);
            former |= units.at(at).isIn(FORMER);
            recent |= units.at(at).isIn(RECENT);
            at--;
        }
        if (role && places.at(at) == null) {
            at = overLooseWords(at);
        }
        Where where = places.at(at);
        if (comma && !role && where != null && isHeadOf(at)) {
            all.add(new Affiliation(person, where, null, false, false, at - 2, at));
            return;
        }
        if (where == null && units.at(at + 1).is("its")) {
            where = new Where.Mentioned("its");
        }
        boolean listed = !role && units.at(person - 1).is("and");
        if (where == null || listed || (comma && !role) || (!role && !former && at == person - 1 && isWeak(at))) {
            addRoleAlone(person, at + 1, lastRole, role && !comma, former, all);
            return;
        }
        boolean governed = units.at(at - 1).isIn(OWNERS) && !units.at(at + 1).isPossessiveSign() && at + 1 == person;
        if (governed) {
            return;
        }
        int first = firstOfCoordinated(at);
        while (units.at(first - 1).isIn(FORMER)
                || units.at(first - 1).is("long-time")
                || units.at(first - 1).is("longtime")) {
            former |= units.at(first - 1).isIn(FORMER);
            first--;
        }
        int start = units.at(at + 1).isPossessiveSign() ? at + 2 : at + 1;
        String text = role && start <= lastRole ? cleaned(start, lastRole) : null;
        all.add(new Affiliation(person, where, text, former, recent, first, person - 1));
    }

    /// `former Acme and Bolt executive`: what stands before the first holds for both.
    private int firstOfCoordinated(int at) {
        int first = at;
        while (units.at(first).is(Kind.ORGANISATION)
                && (units.at(first - 1).is("and") || units.at(first - 1).is(","))
                && units.at(first - 2).is(Kind.ORGANISATION)) {
            first -= 2;
        }
        return units.at(first - 1).isIn(FORMER) ? first : at;
    }

    /// `Acme's trust and safety chief`: before a post stands what it is about, in any words.
    private int overLooseWords(int at) {
        int left = at;
        while (at - left < LONGEST_LOOSE && isLoose(units.at(left))) {
            left--;
        }
        return places.at(left) != null && (units.at(left + 1).isPossessiveSign() || left == at - 1) ? left : at;
    }

    private static boolean isLoose(Unit unit) {
        return unit.isPossessiveSign()
                || (unit.isWord()
                        && !unit.isIn(Lexicon.PREPOSITIONS)
                        && !unit.isIn(Lexicon.REPORTING)
                        && !unit.isIn(Lexicon.BE)
                        && !TriggerLexicon.isVerb(unit)
                        && !unit.word().isEmpty()
                        && Character.isLetter(unit.word().charAt(0)));
    }

    /// `The head of Acme, Smith,`.
    private boolean isHeadOf(int at) {
        return units.at(at - 1).isIn(OWNERS) && units.at(at - 2).isIn(Lexicon.ROLE_HEADS);
    }

    /// An organisation right before a name, with nothing between, may only stand beside it.
    private boolean isWeak(int at) {
        return units.isTitle() || !units.at(at - 1).isWord();
    }

    private void addRoleAlone(int person, int first, int last, boolean role, boolean former, List<Affiliation> all) {
        if (role && first <= last) {
            Where where = former ? new Where.Mentioned("company") : null;
            all.add(new Affiliation(person, where, cleaned(first, last), former, false, first, person - 1));
        }
    }

    private String cleaned(int first, int last) {
        int from = first;
        while (from < last
                && (units.at(from).isIn(Lexicon.DETERMINERS)
                        || units.at(from).isIn(FORMER)
                        || units.at(from).is("and")
                        || units.at(from).is("of")
                        || units.at(from).is("for"))) {
            from++;
        }
        return units.text(from, last);
    }

    private boolean isRolePart(int at) {
        Unit unit = units.at(at);
        return unit.isIn(Lexicon.ROLE_HEADS)
                || (unit.isIn(Lexicon.ROLE_MODIFIERS) && !unit.is("the"))
                || unit.isPossessiveSign()
                || unit.is(Kind.PLACE)
                || unit.is("its")
                || (unit.is("the") && units.at(at + 1).is(Kind.PLACE));
    }

    /// `Smith, [former] [role] of Acme,`, `Smith, Acme's [role],`, `Smith, who leads [the] lab at Acme,`.
    private void after(int person, List<Affiliation> all) {
        int at = person + 1;
        if (units.at(at).is("of")
                || (units.at(at).is("from") && units.at(at + 1).is(Kind.ORGANISATION))) {
            ofOrganisation(person, all);
            return;
        }
        if (units.at(at).isIn(PRESENT)) {
            scan(person, at, true, all);
            return;
        }
        while (units.at(at).is(",") && isAge(units.at(at + 1))) {
            at += 2;
        }
        if (!units.at(at).is(",")
                && !units.at(at).isIn(Lexicon.DASHES)
                && !units.at(at).isIn(Lexicon.RELATIVES)) {
            return;
        }
        int first = units.at(at).isIn(Lexicon.RELATIVES) ? at : at + 1;
        boolean relative = units.at(first).is("who");
        if (units.at(first).is("as") || units.at(first).is("to")) {
            return;
        }
        if (relative && !isWorkVerb(first + 1)) {
            return;
        }
        scan(person, first, relative, all);
    }

    /// `Smith of the lab Acme`, `Smith from Acme`.
    private void ofOrganisation(int person, List<Affiliation> all) {
        for (int at = person + 2; at < person + 6; at++) {
            Where where = places.at(at);
            if (where != null) {
                all.add(new Affiliation(person, where, null, false, false, person + 1, at));
                return;
            }
            if (!units.at(at).isIn(Lexicon.ROLE_MODIFIERS) && !units.at(at).isIn(Lexicon.ORGANISATION_NOUNS)) {
                return;
            }
        }
    }

    private boolean isWorkVerb(int at) {
        return units.at(at).isIn(WORK) && !units.at(at).is("the");
    }

    private static boolean isAge(Unit unit) {
        return unit.isWord()
                && unit.word().length() == 2
                && Character.isDigit(unit.word().charAt(0));
    }

    private void scan(int person, int first, boolean relative, List<Affiliation> all) {
        boolean former = false;
        boolean recent = false;
        boolean role = false;
        int end = Math.min(units.size(), first + LONGEST_AFTER);
        for (int at = first; at < end; at++) {
            Unit unit = units.at(at);
            boolean stop = unit.is(";")
                    || unit.isPeople()
                    || unit.isIn(Lexicon.REPORTING)
                    || (unit.isIn(Lexicon.RELATIVES) && at > first)
                    || (unit.is(",") && !units.at(at + 1).isIn(Lexicon.ROLE_HEADS))
                    || unit.isIn(CLAUSES)
                    || (TriggerLexicon.isVerb(unit)
                            && !unit.isIn(Lexicon.ROLE_HEADS)
                            && !unit.isIn(WORK)
                            && !unit.is("left"));
            if (stop) {
                break;
            }
            former |= unit.isIn(FORMER) || unit.is("until");
            recent |= unit.isIn(RECENT);
            role |= unit.isIn(Lexicon.ROLE_HEADS);
            Where where = places.at(at);
            if (where != null && isOwner(at, first, role, former, relative)) {
                all.add(new Affiliation(person, where, roleText(first, at), former, recent, first, at));
                return;
            }
        }
        Role alone = relative ? null : roles.at(former && units.at(first).isIn(FORMER) ? first + 1 : first);
        if (alone != null && role) {
            all.add(new Affiliation(person, alone.owner(), alone.text(), former, recent, first, alone.last()));
        }
    }

    private boolean isOwner(int at, int first, boolean role, boolean former, boolean relative) {
        boolean owned = units.at(at + 1).isPossessiveSign()
                || units.at(at + 1).isIn(Lexicon.ROLE_HEADS)
                || units.at(at + 1).isIn(Lexicon.ROLE_MODIFIERS);
        int left = at - 1;
        while (left > first && at - left < LONGEST_LOOSE && isBeforeOwner(left)) {
            left--;
        }
        boolean governed = units.at(left).isIn(OWNERS) || units.at(at - 1).isIn(OWNERS);
        boolean inside = units.at(left).is("at")
                || units.at(left).is("for")
                || units.at(left).is("with");
        boolean works = relative && inside && !units.anyIn(ABOUT, first, left);
        return (governed && (role || (former && !relative) || works))
                || (owned && at - first < 5)
                || (relative && units.at(left).isIn(NounPhrases.LEADING));
    }

    /// `of the Dutch electronics group Acme`: what says more of the organisation.
    private boolean isBeforeOwner(int at) {
        Unit unit = units.at(at);
        boolean noun = unit.isIn(Lexicon.DETERMINERS)
                || unit.isIn(Lexicon.ROLE_MODIFIERS)
                || unit.isIn(Lexicon.ORGANISATION_NOUNS)
                || unit.is(Kind.PLACE);
        return !unit.isIn(OWNERS)
                && !unit.word().endsWith("ing")
                && (noun || (isLoose(unit) && !unit.isIn(Lexicon.RELATIVES)));
    }

    private @Nullable String roleText(int first, int owner) {
        for (int at = first; at < owner + 6; at++) {
            if (units.at(at).isIn(Lexicon.ROLE_HEADS)) {
                int from = units.at(at).isIn(Lexicon.ROLE_HEADS) && at > owner ? owner + 1 : first;
                Role role = roles.at(from);
                return role == null ? null : role.text();
            }
        }
        return null;
    }
}
