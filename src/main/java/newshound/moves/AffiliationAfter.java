package newshound.moves;

import java.util.List;
import newshound.moves.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// Reads who works where from the words after a name: `Smith, head of sales at Acme,`, `Smith, who led research at
/// Acme`, `Smith is chairman of Acme`.
final class AffiliationAfter {
    private static final int LONGEST_AFTER = 22;
    /// Work on something that belongs to another.
    private static final WordList ABOUT = WordList.of("on about against");
    private static final WordList CLAUSES = WordList.of("such just after amid while when because but before where if");
    /// `is Acme's new head of sales`: what is new says nothing of before.
    private static final WordList COMING = WordList.of("new next incoming");

    private static final int LONGEST_BEFORE_NEW = 7;
    private static final WordList PRESENT = WordList.of("is serves works leads heads runs currently");
    private static final WordList WORK = WordList.of("""
            is was been worked works working leads led headed heads ran runs oversees oversaw served serves serving joined
            spent managed manages has had held holds handled directed chaired currently previously recently formerly also
            most who as a an the
            """);

    private final Units units;
    private final Places places;
    private final RoleReader roles;

    AffiliationAfter(Units units, Places places, RoleReader roles) {
        this.units = units;
        this.places = places;
        this.roles = roles;
    }

    /// `Smith, [former] [role] of Acme,`, `Smith, Acme's [role],`, `Smith, who leads [the] lab at Acme,`.
    void read(int person, List<Affiliation> all) {
        int at = person + 1;
        if (units.at(at).is("of")
                || (units.at(at).is("from") && isOrganisation(units.at(at + 1).is("the") ? at + 2 : at + 1))) {
            ofOrganisation(person, all);
            return;
        }
        boolean goes = units.at(at).is("heads")
                && (units.at(at + 1).is("for") || units.at(at + 1).is("to"));
        if (units.at(at).isIn(PRESENT) && !goes) {
            if (units.anyIn(COMING, at + 1, at + LONGEST_BEFORE_NEW)) {
                return;
            }
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
        if (isParticiple(units.at(first))) {
            return;
        }
        scan(person, first, relative, all);
    }

    private boolean isOrganisation(int at) {
        return units.at(at).is(Kind.ORGANISATION);
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

    /// `Smith, credited with reviving Acme's shops,`: what is said of somebody is not where that one works.
    private static boolean isParticiple(Unit unit) {
        return unit.isWord()
                && unit.word().endsWith("ed")
                && !unit.isIn(WORK)
                && !unit.isIn(Lexicon.ROLE_MODIFIERS)
                && !unit.word().contains("-");
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
            former |= unit.isIn(AffiliationWords.FORMER) || unit.is("until");
            recent |= unit.isIn(AffiliationWords.RECENT);
            role |= unit.isIn(Lexicon.ROLE_HEADS) || (at <= first + 3 && AffiliationWords.isAgent(unit));
            Where where = places.at(at);
            if (where instanceof Where.Mentioned && isPartOfNamed(at)) {
                continue;
            }
            if (where != null && isOwner(at, first, role, former, relative)) {
                all.add(new Affiliation(person, where, roleText(first, at), former, recent, first, at));
                return;
            }
        }
        Role alone =
                relative ? null : roles.at(former && units.at(first).isIn(AffiliationWords.FORMER) ? first + 1 : first);
        if (alone != null && role) {
            all.add(new Affiliation(person, alone.owner(), alone.text(), former, recent, first, alone.last()));
        }
    }

    /// `of the private business at Acme`.
    private boolean isPartOfNamed(int at) {
        int next = units.at(at + 2).is("the") ? at + 3 : at + 2;
        return units.at(at + 1).isIn(AffiliationWords.OWNERS) && units.at(next).is(Kind.ORGANISATION);
    }

    private boolean isOwner(int at, int first, boolean role, boolean former, boolean relative) {
        boolean owned = units.at(at + 1).isPossessiveSign()
                || units.at(at + 1).isIn(Lexicon.ROLE_HEADS)
                || units.at(at + 1).isIn(Lexicon.ROLE_MODIFIERS);
        int left = at - 1;
        while (left > first && at - left < AffiliationWords.LONGEST_LOOSE && isBeforeOwner(left)) {
            left--;
        }
        boolean governed =
                units.at(left).isIn(AffiliationWords.OWNERS) || units.at(at - 1).isIn(AffiliationWords.OWNERS);
        boolean inside = units.at(left).is("at")
                || units.at(left).is("for")
                || units.at(left).is("with");
        boolean works = relative && inside && !units.anyIn(ABOUT, first, left);
        return (governed && (role || (former && !relative) || works))
                || (owned && at - first < 5)
                || (relative
                        && (units.at(left).isIn(NounPhrases.LEADING)
                                || units.at(left).is("joined")));
    }

    /// `of the Dutch electronics group Acme`: what says more of the organisation.
    private boolean isBeforeOwner(int at) {
        Unit unit = units.at(at);
        boolean noun = unit.isIn(Lexicon.DETERMINERS)
                || unit.isIn(Lexicon.ROLE_MODIFIERS)
                || unit.isIn(Lexicon.ORGANISATION_NOUNS)
                || unit.is(Kind.PLACE);
        return !unit.isIn(AffiliationWords.OWNERS)
                && !unit.word().endsWith("ing")
                && (noun || (AffiliationWords.isLoose(unit) && !unit.isIn(Lexicon.RELATIVES)));
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
