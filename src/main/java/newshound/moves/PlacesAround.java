package newshound.moves;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Organisations that a sentence names elsewhere than beside the verb of a move, and that it may mean.
final class PlacesAround {
    private static final WordList TENURE_SIGNS = WordList.of("after following spent");
    private static final WordList SPANS =
            WordList.of("years year months decade decades weeks days stint spell career tenure");
    private static final int OPENING_SIGNS = 2;
    private static final int LONGEST_ANTECEDENT = 16;

    private final Units units;
    private final NounPhrases phrases;
    private final Places places;
    private final Appositions appositions;

    PlacesAround(Units units, NounPhrases phrases, Places places, Appositions appositions) {
        this.units = units;
        this.phrases = phrases;
        this.places = places;
        this.appositions = appositions;
    }

    /// What organisation the subject is or speaks for; null where it is none.
    @Nullable
    Where ofSubject(List<Integer> subject) {
        if (subject.size() != 1) {
            return null;
        }
        int at = subject.getFirst();
        Unit unit = units.at(at);
        if (unit.is("it") || unit.is("board") || unit.is("they") || unit.is("we")) {
            return new Where.Mentioned(unit.word());
        }
        return isUnitOf(at) ? places.at(at + 2) : places.at(at);
    }

    /// `the vision team at Acme`: the organisation that it is part of acts.
    boolean isUnitOf(int at) {
        boolean part = units.at(at + 1).is("at") || units.at(at + 1).is("of");
        return units.at(at).isIn(Lexicon.UNIT_NOUNS) && part && places.at(at + 2) != null;
    }

    /// The organisation of a relative clause whose subject is `subject`: `at Acme, which he left`, `at Acme, where he
    /// was`; null where no such clause is.
    @Nullable
    Where ofRelative(int subject) {
        Unit relative = units.at(subject - 1);
        if (!relative.is("which") && !relative.is("where")) {
            return null;
        }
        for (int at = subject - 2; at >= Math.max(0, subject - LONGEST_ANTECEDENT); at--) {
            Where where = places.at(at);
            if (where != null) {
                return where;
            }
        }
        return null;
    }

    /// Where somebody was for a time, as the sentence says: `after five years at Acme`; null where it does not.
    @Nullable
    Where tenure() {
        for (int at = 0; at < units.size(); at++) {
            if (units.at(at).isIn(TENURE_SIGNS) && units.anyIn(SPANS, at + 1, at + 7)) {
                for (int next = at + 2; next < Math.min(units.size(), at + 14); next++) {
                    Where where = places.at(next);
                    boolean inside = units.at(next - 1).is("at")
                            || units.at(next - 1).is("with")
                            || units.at(phrases.governor(next)).is("at");
                    if (where != null) {
                        return inside ? where : null;
                    }
                }
            }
        }
        return null;
    }

    /// The organisation that announces what the sentence states: `Acme said its chief would leave`.
    @Nullable
    Where announcer(int trigger) {
        for (int at = 1; at < trigger; at++) {
            if (units.at(at).isIn(Lexicon.REPORTING)
                    && !units.at(at).is("reported")
                    && !units.at(at).is("reports")) {
                int described = describedBefore(at);
                if (described >= 0) {
                    return places.at(described);
                }
                for (int left = at - 1; left >= 0; left--) {
                    Where where = places.at(left);
                    boolean free = !phrases.isGoverned(left) && !appositions.isInside(left);
                    if (where != null && free && !Sources.has(units, left)) {
                        return namesAnother(at, trigger) || isOneOfSeveral(left) ? null : where;
                    }
                }
            }
        }
        return announcerBehind(trigger);
    }

    /// `Acme, a provider for Bolt, Kestrel and others, today announced`: what stands first announces; -1
    /// where the sentence begins otherwise.
    private int describedBefore(int verb) {
        int before = units.at(verb - 1).isIn(TimeWords.ALL) ? verb - 2 : verb - 1;
        int first = 0;
        while (units.at(first).isWord() && !units.at(first).isNone() && first < OPENING_SIGNS) {
            first++;
        }
        int comma = units.at(first + 1).is("]") ? first + 2 : first + 1;
        boolean described = units.at(first).is(Unit.Kind.ORGANISATION)
                && units.at(comma).is(",")
                && units.at(before).is(",")
                && !Sources.has(units, first);
        return described ? first : -1;
    }

    /// `Smith, a contributor to Linux, Acme and Bolt, said`: the last of a list hardly speaks for itself.
    private boolean isOneOfSeveral(int at) {
        return units.at(at - 1).is("and") && !units.at(at - 2).isWord();
    }

    /// `Smith will succeed Jones, Acme said`.
    private @Nullable Where announcerBehind(int trigger) {
        for (int at = trigger + 1; at + 1 < units.size(); at++) {
            boolean says = units.at(at).is(Unit.Kind.ORGANISATION)
                    && (units.at(at + 1).is("said")
                            || units.at(at + 1).is("announced")
                            || units.at(at + 1).is("says"));
            if (says && units.at(at - 1).is(",") && !Sources.has(units, at)) {
                return places.at(at);
            }
        }
        return null;
    }

    /// Between the announcement and what is announced another organisation may be the one that is meant.
    private boolean namesAnother(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (units.at(at).is(Unit.Kind.ORGANISATION) && !phrases.isGoverned(at)) {
                return true;
            }
        }
        return false;
    }
}
