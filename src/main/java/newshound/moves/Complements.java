package newshound.moves;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands to the right of a verb: organisations by their relation to it, and the post.
final class Complements {
    private static final int LONGEST = 26;
    private static final WordList STOPS = WordList.of(
            "; : after before when while because amid where following unless although though but whose whom just due");
    private static final WordList NOUN_AFTER_TO =
            WordList.of("chief head senior vice executive managing president rival start-up startup");
    private static final WordList LEAD_NOUNS =
            WordList.of("join head lead run oversee manage build leading heading running overseeing managing");

    /// How an organisation is bound to the verb.
    enum Relation {
        OBJECT,
        FROM,
        TO,
        AT,
        WITH,
        OF,
        FOR,
        BY,
        AS,
        LEAD
    }

    private final Units units;
    private final NounPhrases phrases;
    private final Places places;
    private final List<Affiliation> affiliations;
    private final int verb;
    private final Map<Relation, List<Where>> found = new EnumMap<>(Relation.class);
    private @Nullable Role role;
    private int last;

    private Complements(Reading reading, int verb) {
        this.units = reading.units;
        this.phrases = reading.phrases;
        this.places = reading.places;
        this.affiliations = reading.affiliations;
        this.verb = verb;
        this.last = verb;
    }

    /// Those of the verb whose last unit is `verb`.
    static Complements of(Reading reading, int verb) {
        Complements complements = new Complements(reading, verb);
        complements.read(reading.roles);
        return complements;
    }

    private void read(RoleReader roles) {
        Relation before = Relation.OBJECT;
        for (int at = verb + 1; at < Math.min(units.size(), verb + LONGEST) && !isEnd(at); at++) {
            Where where = isOfSomebody(at) ? null : places.at(at);
            if (where != null) {
                before = relation(at, before);
                found.computeIfAbsent(before, _ -> new ArrayList<>()).add(where);
                last = at;
            }
            if (role == null && startsRole(at)) {
                role = roles.at(
                        units.at(at).is("as")
                                        || units.at(at).is("to")
                                        || units.at(at).is("role")
                                        || units.at(at).is("position")
                                        || units.at(at).is("post")
                                ? at + 1
                                : at);
                last = role == null ? last : Math.max(last, role.last());
            }
        }
    }

    /// Whether the organisation there only says who a person is.
    private boolean isOfSomebody(int at) {
        return affiliations.stream()
                .anyMatch(affiliation ->
                        affiliation.person() > verb && affiliation.first() <= at && at <= affiliation.last());
    }

    /// The organisation of what somebody leaves for: `to lead research at Acme`; null where none is said.
    @Nullable
    Where aim() {
        int to = verb + 1;
        while (to < verb + LONGEST && !isInfinitive(to)) {
            boolean clause = (units.at(to).isIn(STOPS) && !units.at(to).is("after"))
                    || units.at(to).is(",")
                    || units.at(to).is("and")
                    || units.at(to).isIn(Lexicon.REPORTING)
                    || TriggerLexicon.isVerb(units.at(to));
            if (clause || units.at(to).isNone()) {
                return null;
            }
            to++;
        }
        for (int at = to + 2; at < to + LONGEST && !isEnd(at); at++) {
            Where where = isOfSomebody(at) ? null : places.at(at);
            if (where instanceof Where.Named) {
                return where;
            }
        }
        return null;
    }

    /// `to` and a verb: what follows belongs to that.
    private boolean isInfinitive(int at) {
        Unit next = units.at(at + 1);
        return (units.at(at).is("to")
                        && next.isWord()
                        && Character.isLowerCase(
                                next.text().isEmpty() ? 'A' : next.text().charAt(0))
                        && !next.isIn(Lexicon.DETERMINERS)
                        && !next.isIn(Lexicon.ROLE_HEADS)
                        && !next.isIn(NOUN_AFTER_TO))
                || (units.at(at).is("to") && next.isIn(LEAD_NOUNS));
    }

    /// Forgets what follows an infinitive: `left to lead research at Acme` does not say what was left.
    Complements beforeInfinitive() {
        found.clear();
        role = null;
        last = verb;
        Relation before = Relation.OBJECT;
        for (int at = verb + 1; at < Math.min(units.size(), verb + LONGEST) && !isEnd(at) && !isInfinitive(at); at++) {
            Where where = isOfSomebody(at) ? null : places.at(at);
            if (where != null) {
                before = relation(at, before);
                found.computeIfAbsent(before, _ -> new ArrayList<>()).add(where);
                last = at;
            }
        }
        return this;
    }

    private boolean startsRole(int at) {
        return at == verb + 1
                || units.at(at).is("as")
                || units.at(at).is("to")
                || units.at(at - 1).isPeople()
                || ((units.at(at).is("role")
                                || units.at(at).is("position")
                                || units.at(at).is("post"))
                        && units.at(at + 1).is("of"));
    }

    private boolean isEnd(int at) {
        Unit unit = units.at(at);
        if (unit.isIn(STOPS) || unit.is("who") || unit.is("which") || unit.is(".")) {
            return true;
        }
        if (unit.isIn(Lexicon.REPORTING) || unit.is("according") || isCredit(at)) {
            return true;
        }
        if (unit.is(",") || unit.is("”") || unit.is("\"")) {
            return saysSoon(at);
        }
        if (unit.is("and") && isVerbOfOther(at + 1)) {
            return true;
        }
        boolean verbAgain =
                TriggerLexicon.isVerb(unit) && at > verb + 1 && !unit.isIn(LEAD_NOUNS) && !phrases.isRoleHead(at);
        return verbAgain;
    }

    /// `… — The Acme Times`: who reports it, at the end of a title.
    private boolean isCredit(int at) {
        return units.isTitle() && units.at(at).isIn(Lexicon.DASHES) && Outlets.has(units.at(at + 1));
    }

    /// `to resign and hoped that Jones stays at Acme`: what another verb governs.
    private boolean isVerbOfOther(int at) {
        Unit unit = units.at(at);
        return unit.isWord()
                && unit.word().endsWith("ed")
                && Character.isLowerCase(unit.text().charAt(0))
                && units.at(at + 1).is("that");
    }

    /// `…, Acme said`, `…, the company announced`.
    private boolean saysSoon(int at) {
        return units.anyIn(Lexicon.REPORTING, at + 1, at + 5)
                || units.at(at + 1).is("according")
                || units.at(at + 1).isIn(Lexicon.PERSON_PRONOUNS);
    }

    private Relation relation(int at, Relation before) {
        int governor = phrases.governor(at);
        if (governor <= verb) {
            return Relation.OBJECT;
        }
        Unit unit = units.at(governor);
        if (unit.isIn(NounPhrases.LEADING)) {
            return Relation.LEAD;
        }
        return switch (unit.word()) {
            case "from" -> Relation.FROM;
            case "to", "into" -> Relation.TO;
            case "at", "within" -> isAim(governor) ? Relation.FOR : Relation.AT;
            case "with", "in", "on" -> Relation.WITH;
            case "of" -> Relation.OF;
            case "for" -> Relation.FOR;
            case "by" -> Relation.BY;
            case "as" -> Relation.AS;
            case "and" -> before;
            default -> unit.isIn(Lexicon.PREPOSITIONS) || unit.is(",") ? Relation.WITH : Relation.OF;
        };
    }

    /// `for a role at Acme`.
    private boolean isAim(int governor) {
        return units.at(governor - 1).isIn(Lexicon.POST_NOUNS)
                && units.at(governor - 3).is("for");
    }

    /// The first organisation with one of these relations, in this order; null where there is none.
    @Nullable
    Where first(Relation... relations) {
        for (Relation relation : relations) {
            List<Where> all = found.get(relation);
            if (all != null) {
                return all.getFirst();
            }
        }
        return null;
    }

    /// All with this relation: `joins Acme and Bolt`.
    List<Where> all(Relation relation) {
        return found.getOrDefault(relation, List.of());
    }

    boolean has(Relation relation) {
        return found.containsKey(relation);
    }

    /// The post that follows; null where none does.
    @Nullable
    Role role() {
        return role;
    }

    @Nullable
    String roleText() {
        return role == null ? null : role.text();
    }

    @Nullable
    Where roleOwner() {
        return role == null ? null : role.owner();
    }

    /// Last unit that was read as a complement.
    int last() {
        return last;
    }
}
