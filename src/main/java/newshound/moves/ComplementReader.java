package newshound.moves;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newshound.moves.Complements.Relation;
import org.jspecify.annotations.Nullable;

/// Reads what stands to the right of a verb.
final class ComplementReader {
    private static final int LONGEST = 26;
    private static final WordList BEFORE_ROLE = WordList.of("as to role position post");

    /// What one leaves to do somewhere else.
    private static final WordList OF_WORK = WordList.of("""
            join lead head run work become take start launch found co-found cofound oversee manage build serve return be help
            form establish create set move chair direct pursue head teach coach
            """);

    private final Units units;
    private final NounPhrases phrases;
    private final Places places;
    private final RoleReader roles;
    private final Appositions appositions;
    private final List<Affiliation> affiliations;
    private final ClauseEnds ends;

    ComplementReader(Reading reading) {
        this.units = reading.units;
        this.phrases = reading.phrases;
        this.places = reading.places;
        this.roles = reading.roles;
        this.appositions = reading.appositions;
        this.affiliations = reading.affiliations;
        this.ends = new ClauseEnds(units, phrases);
    }

    /// Those of the verb whose last unit is `verb`, to the end of its clause.
    Complements after(int verb) {
        return read(verb, verb + 1, Math.min(units.size(), verb + LONGEST), false);
    }

    /// Those that stand from `from` (inclusive) to `end` (exclusive) at most.
    Complements within(int verb, int from, int end) {
        return read(verb, from, Math.min(end, units.size()), false);
    }

    /// Those before an infinitive: `left to lead research at Acme` does not say what was left.
    Complements beforeInfinitive(int verb) {
        return read(verb, verb + 1, Math.min(units.size(), verb + LONGEST), true);
    }

    private Complements read(int verb, int from, int end, boolean finiteOnly) {
        Map<Relation, List<Where>> found = new EnumMap<>(Relation.class);
        Relation relation = Relation.OBJECT;
        Role role = null;
        int last = verb;
        int at = from;
        while (at < end && !ends.isEnd(verb, at) && !(finiteOnly && ends.isInfinitive(at))) {
            Where where = isOfSomebody(verb, at) ? null : places.at(at);
            if (where != null) {
                relation = relation(verb, at, relation);
                found.computeIfAbsent(relation, _ -> new ArrayList<>()).add(where);
                last = at;
            }
            if (role == null && !finiteOnly && startsRole(at, from)) {
                role = roles.at(units.at(at).isIn(BEFORE_ROLE) ? at + 1 : at);
                last = role == null ? last : Math.max(last, role.last());
            }
            at = units.at(at).isPeople() ? appositions.after(at) : at + 1;
        }
        return new Complements(found, role, last);
    }

    /// Whether the organisation there only says who a person is; `hires Smith from Acme` says more.
    private boolean isOfSomebody(int verb, int at) {
        return affiliations.stream()
                .anyMatch(affiliation -> affiliation.person() > verb
                        && affiliation.first() <= at
                        && at <= affiliation.last()
                        && !units.at(affiliation.first()).is("from"));
    }

    /// The organisation of what somebody leaves for: `to lead research at Acme`; null where none is said.
    @Nullable
    Where aim(int verb) {
        int to = verb + 1;
        while (to < verb + LONGEST && !ends.isInfinitive(to)) {
            if (ends.isClause(to)) {
                return null;
            }
            to++;
        }
        if (!units.at(to + 1).isIn(OF_WORK)) {
            return null;
        }
        for (int at = to + 2; at < to + LONGEST && !ends.isEnd(verb, at); at++) {
            Where where = isOfSomebody(verb, at) ? null : places.at(at);
            if (where instanceof Where.Named) {
                return where;
            }
        }
        return null;
    }

    private boolean startsRole(int at, int from) {
        Unit unit = units.at(at);
        return (at == from && !unit.is("and") && !unit.is(","))
                || (unit.is("as") && !isComparison(at))
                || unit.is("to")
                || units.at(at - 1).isPeople()
                || appositions.nameBefore(at - 1) >= 0
                || (unit.isIn(BEFORE_ROLE) && units.at(at + 1).is("of"));
    }

    /// `at the same time as its chief`, `as well as its chief`: what follows is somebody else's post.
    private boolean isComparison(int as) {
        return units.at(as - 2).is("same") || units.at(as - 1).is("well");
    }

    private Relation relation(int verb, int at, Relation before) {
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
            case "as" -> isLeftPost(governor) ? Relation.FROM : Relation.AS;
            case "and" -> before;
            default -> unit.isIn(Lexicon.PREPOSITIONS) || unit.is(",") ? Relation.WITH : Relation.OF;
        };
    }

    /// `from his position as Acme's chief`.
    private boolean isLeftPost(int governor) {
        return units.at(governor - 1).isIn(Lexicon.POST_NOUNS)
                && units.at(phrases.governor(governor - 1)).is("from");
    }

    /// `for a role at Acme`.
    private boolean isAim(int governor) {
        return units.at(governor - 1).isIn(Lexicon.POST_NOUNS)
                && units.at(governor - 3).is("for");
    }
}
