package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.chinese.WordKind;
import org.jspecify.annotations.Nullable;

/// Reads what a Chinese sentence says beside a name: for whom this person works or worked, and as what.
final class ChineseAffiliations {
    private static final int LONGEST = 16;

    private final ChineseSentence sentence;

    ChineseAffiliations(ChineseSentence sentence) {
        this.sentence = sentence;
    }

    /// @param where null where only the post is said
    /// @param role null where only the organisation is said
    /// @param first unit of it
    record Held(
            int person,
            @Nullable Where where,
            @Nullable String role,
            boolean former,
            int first) {}

    List<Held> all() {
        List<Held> all = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            Held held = sentence.isPerson(at) ? of(at) : null;
            if (held != null) {
                all.add(held);
            }
        }
        return all;
    }

    /// Of the person at `person`; null where the sentence says nothing.
    @Nullable
    Held of(int person) {
        Held before = before(person);
        return before == null || before.where() == null ? or(apposition(person), before) : before;
    }

    private static @Nullable Held or(@Nullable Held one, @Nullable Held other) {
        return one == null ? other : one;
    }

    /// The unit with which the name and what stands before it begin.
    int start(int person) {
        Held held = before(person);
        return held == null ? person : held.first();
    }

    private @Nullable Held before(int person) {
        if (sentence.isOrganisation(person - 1)) {
            boolean former = sentence.is(person - 2, WordKind.FORMER);
            return new Held(person, sentence.where(person - 1), null, former, former ? person - 2 : person - 1);
        }
        return sentence.is(person - 1, WordKind.POST) ? post(person, person - 1) : null;
    }

    private Held post(int person, int last) {
        int at = last;
        boolean former = false;
        while (at > 0 && last - at < LONGEST && isPart(at - 1)) {
            at--;
            former |= sentence.is(at, WordKind.FORMER);
            if (sentence.units().at(at).is(Unit.Kind.ORGANISATION)) {
                break;
            }
        }
        int first = at;
        Where where = sentence.where(first);
        if (where == null) {
            for (int inner = first; inner < last && where == null; inner++) {
                where = sentence.where(inner);
            }
        }
        while (sentence.is(first - 1, WordKind.FORMER)) {
            former = true;
            first--;
        }
        return new Held(person, where, role(at, last), former, first);
    }

    private boolean isPart(int at) {
        Unit unit = sentence.units().at(at);
        return switch (sentence.kind(at)) {
            case OTHER, LATIN, POST, ORGANISATION_NOUN, FORMER, DECOY -> true;
            case NAME -> !unit.isPeople();
            case PARTICLE -> sentence.isWord(at, "的") && isOwner(at - 1);
            case TIME,
                    PUNCTUATION,
                    JOINING,
                    BECOMING,
                    REPLACING,
                    RETURNING,
                    LEAVING,
                    HIRING,
                    DISMISSING,
                    FOUNDING,
                    ASKING,
                    HEDGE,
                    SOURCE,
                    DENIAL,
                    NEGATION,
                    SAYING,
                    ADVERB,
                    PAST,
                    PREPOSITION,
                    PRONOUN,
                    CURRENT,
                    HONORIFIC -> false;
        };
    }

    private boolean isOwner(int at) {
        return sentence.isOrganisation(at) || sentence.is(at, WordKind.ORGANISATION_NOUN);
    }

    /// The post's name without the organisation: what stands after the last name or `的`.
    private @Nullable String role(int first, int last) {
        int start = last;
        while (start > first
                && !sentence.is(start - 1, WordKind.NAME)
                && !sentence.is(start - 1, WordKind.ORGANISATION_NOUN)
                && !sentence.is(start - 1, WordKind.FORMER)
                && !sentence.is(start - 1, WordKind.PARTICLE)) {
            start--;
        }
        return sentence.units().text(start, last);
    }

    /// `谭书远，这位百度的前首席科学家，`.
    private @Nullable Held apposition(int person) {
        if (!sentence.isComma(person + 1) || !sentence.isWord(person + 2, "这位", "这名", "那位")) {
            return null;
        }
        int end = sentence.clauseEnd(person + 2);
        int post = end - 1;
        if (!sentence.is(post, WordKind.POST)) {
            return null;
        }
        Held held = post(person, post);
        return new Held(person, held.where(), held.role(), held.former(), person);
    }
}
