package newshound.moves;

import java.util.List;
import newshound.article.Entity;
import newshound.chinese.WordKind;
import org.jspecify.annotations.Nullable;

/// A Chinese sentence: its units, and what kind of word each of them is.
///
/// @param kinds one for each unit
record ChineseSentence(Units units, List<WordKind> kinds) {
    ChineseSentence {
        kinds = List.copyOf(kinds);
    }

    int size() {
        return kinds.size();
    }

    /// Beyond the ends there is punctuation.
    WordKind kind(int at) {
        return at >= 0 && at < kinds.size() ? kinds.get(at) : WordKind.PUNCTUATION;
    }

    boolean is(int at, WordKind kind) {
        return kind(at) == kind;
    }

    /// Whether one of these words, in simplified characters, stands there.
    boolean isWord(int at, String... words) {
        String word = units.at(at).word();
        for (String wanted : words) {
            if (word.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    boolean isPerson(int at) {
        return units.at(at).is(Unit.Kind.PERSON);
    }

    boolean isPeople(int at) {
        return units.at(at).isPeople();
    }

    /// Whether an organisation stands there, or a product whose team is meant.
    boolean isOrganisation(int at) {
        Unit unit = units.at(at);
        return unit.is(Unit.Kind.ORGANISATION)
                || (unit.is(Unit.Kind.PRODUCT) && (is(at + 1, WordKind.ORGANISATION_NOUN) || isPostNear(at)));
    }

    private boolean isPostNear(int at) {
        for (int next = at + 1; next < at + 7 && next < size(); next++) {
            if (is(next, WordKind.POST)) {
                return true;
            }
            if (!is(next, WordKind.OTHER)) {
                return false;
            }
        }
        return false;
    }

    @Nullable
    Where where(int at) {
        Entity entity = units.at(at).entity();
        if (isOrganisation(at) && entity != null) {
            return new Where.Named(entity);
        }
        return is(at, WordKind.ORGANISATION_NOUN)
                ? new Where.Mentioned(units.at(at).word())
                : null;
    }

    /// Whether the unit parts clauses: not the sign of an enumeration.
    boolean isComma(int at) {
        return is(at, WordKind.PUNCTUATION) && isWord(at, "，", ",", "：", ":", "；", "—", "");
    }

    int clauseStart(int at) {
        int start = at;
        while (start > 0 && !isComma(start - 1)) {
            start--;
        }
        return start;
    }

    /// The unit after the clause.
    int clauseEnd(int at) {
        int end = at;
        while (end < size() && !isComma(end)) {
            end++;
        }
        return end;
    }

    boolean any(WordKind kind, int from, int to) {
        return index(kind, from, to) >= 0;
    }

    /// The first unit of this kind from `from` (inclusive) to `to` (exclusive); -1 where there is none.
    int index(WordKind kind, int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(to, size()); at++) {
            if (kinds.get(at) == kind) {
                return at;
            }
        }
        return -1;
    }
}
