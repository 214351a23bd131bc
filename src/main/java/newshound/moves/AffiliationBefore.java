package newshound.moves;

import java.util.List;
import newshound.moves.Unit.Kind;

/// Reads who works where from the words before a name: `former Acme engineer Smith`, `Acme's head of sales, Smith`.
final class AffiliationBefore {
    private static final int LONGEST_BEFORE = 12;
    /// A post that is new says nothing of before.
    private static final WordList COMING = WordList.of("new incoming next newly");

    private final Units units;
    private final Places places;

    AffiliationBefore(Units units, Places places) {
        this.units = units;
        this.places = places;
    }

    /// `[former] Acme['s] [role] Smith`, `Acme's [role], Smith`.
    void read(int person, List<Affiliation> all) {
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
            role |= units.at(at).isIn(Lexicon.ROLE_HEADS) || AffiliationWords.isAgent(units.at(at));
            former |= units.at(at).isIn(AffiliationWords.FORMER);
            recent |= units.at(at).isIn(AffiliationWords.RECENT);
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
        boolean source = !role && !former && Outlets.has(units.at(at));
        boolean governed = units.at(at - 1).isIn(AffiliationWords.OWNERS)
                && !units.at(at + 1).isPossessiveSign()
                && at + 1 == person;
        if (governed || source) {
            return;
        }
        int first = firstOfCoordinated(at);
        while (units.at(first - 1).isIn(AffiliationWords.FORMER)
                || units.at(first - 1).is("long-time")
                || units.at(first - 1).is("longtime")) {
            former |= units.at(first - 1).isIn(AffiliationWords.FORMER);
            first--;
        }
        if (units.at(first - 1).isIn(COMING)) {
            return;
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
        return units.at(first - 1).isIn(AffiliationWords.FORMER) ? first : at;
    }

    /// `Acme's trust and safety chief`: before a post stands what it is about, in any words.
    private int overLooseWords(int at) {
        int left = at;
        while (at - left < AffiliationWords.LONGEST_LOOSE && AffiliationWords.isLoose(units.at(left))) {
            left--;
        }
        return places.at(left) != null && (units.at(left + 1).isPossessiveSign() || left == at - 1) ? left : at;
    }

    /// `The head of Acme, Smith,`.
    private boolean isHeadOf(int at) {
        return units.at(at - 1).isIn(AffiliationWords.OWNERS)
                && units.at(at - 2).isIn(Lexicon.ROLE_HEADS);
    }

    /// An organisation right before a name, with nothing between, may only stand beside it.
    private boolean isWeak(int at) {
        return units.isTitle() || !units.at(at - 1).isWord();
    }

    private void addRoleAlone(int person, int first, int last, boolean role, boolean former, List<Affiliation> all) {
        boolean unknown = units.at(first - 1).isWord()
                && first > 1
                && !units.at(first - 1).isNone()
                && !units.isTitle()
                && Character.isUpperCase(units.at(first - 1).text().charAt(0))
                && Character.isUpperCase(units.at(first).text().charAt(0));
        boolean office = former && Employments.isOffice(units.text(first, Math.max(first, last)));
        boolean elsewhere = units.at(first - 1).isIn(Lexicon.ORGANISATION_NOUNS); // `central bank governor Smith`
        if (role
                && first <= last
                && !unknown
                && !elsewhere
                && !office) { // `Kestrel Chief Executive Smith`, where nobody knows Kestrel
            Where where = former ? new Where.Mentioned("company") : null;
            all.add(new Affiliation(person, where, cleaned(first, last), former, false, first, person - 1));
        }
    }

    private String cleaned(int first, int last) {
        int from = first;
        while (from < last
                && (units.at(from).isIn(Lexicon.DETERMINERS)
                        || units.at(from).isIn(AffiliationWords.FORMER)
                        || units.at(from).is("and")
                        || units.at(from).is("of")
                        || units.at(from).is("for"))) {
            from++;
        }
        return units.text(from, last);
    }

    private boolean isRolePart(int at) {
        Unit unit = units.at(at);
        boolean agent = units.at(at + 1).is(Kind.PERSON)
                && units.at(at - 1).is(Kind.ORGANISATION)
                && AffiliationWords.isAgent(unit);
        return agent
                || unit.isIn(Lexicon.ROLE_HEADS)
                || (unit.isIn(Lexicon.ROLE_MODIFIERS) && !unit.is("the"))
                || unit.isPossessiveSign()
                || unit.is(Kind.PLACE)
                || unit.is("its")
                || (unit.is("the") && units.at(at + 1).is(Kind.PLACE));
    }
}
