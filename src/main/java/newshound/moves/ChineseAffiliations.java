package newshound.moves;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import newshound.chinese.WordKind;
import org.jspecify.annotations.Nullable;

/// Reads what a Chinese sentence says beside a name: for whom this person works or worked, and as what.
final class ChineseAffiliations {
    private static final int LONGEST = 16;
    private static final Set<WordKind> QUALIFYING = EnumSet.of(
            WordKind.OTHER, WordKind.LATIN, WordKind.POST, WordKind.ORGANISATION_NOUN, WordKind.FORMER, WordKind.DECOY);

    private final ChineseSentence sentence;

    ChineseAffiliations(ChineseSentence sentence) {
        this.sentence = sentence;
    }

    /// @param where null where only the post is said
    /// @param role null where only the organisation is said
    /// @param first unit of it
    record Held(int person, @Nullable Where where, @Nullable String role, boolean former, int first) {}

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
        if (before != null && before.where() != null) {
            return before;
        }
        Held beside = or(apposition(person), career(person));
        return or(beside, before);
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
        return QUALIFYING.contains(sentence.kind(at))
                || (sentence.is(at, WordKind.NAME) && !sentence.isPeople(at))
                || (sentence.isWord(at, "的") && isOwner(at - 1));
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

    /// `谭书远，这位百度的前首席科学家，`, `谭书远（前百度副总裁）`.
    private @Nullable Held apposition(int person) {
        int close = person + 2;
        while (sentence.isWord(person + 1, "（", "(") && close < sentence.size() && !sentence.isWord(close, "）", ")")) {
            close++;
        }
        if (sentence.isWord(close, "）", ")") && sentence.is(close - 1, WordKind.POST)) {
            Held held = post(person, close - 1);
            return new Held(person, held.where(), held.role(), held.former(), person);
        }
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

    /// `曾供职于脸书的毛宇轩`, `蒲一凡此前在大疆工作`, `姜某此前是大疆的架构师`.
    private @Nullable Held career(int person) {
        for (int at = 0; at < sentence.size(); at++) {
            boolean past = sentence.is(at, WordKind.PAST) || sentence.isWord(at, "来自");
            if (past && isAbout(at, person)) {
                Held held = workplace(at, person);
                if (held != null) {
                    return held;
                }
            }
        }
        return null;
    }

    /// Whether what stands at `at` is said of the person: before `的` and the name, or behind the name.
    private boolean isAbout(int at, int person) {
        int from = Math.min(at, person);
        int to = Math.max(at, person);
        boolean qualifies = at > person;
        for (int between = from + 1; between < to; between++) {
            if (sentence.isPerson(between) || (at < person && sentence.isComma(between))) {
                return false;
            }
            qualifies |= sentence.isWord(between, "的");
        }
        return qualifies;
    }

    private @Nullable Held workplace(int past, int person) {
        int end = sentence.clauseEnd(past);
        int work = sentence.index(WordKind.WORKING, past, end);
        int was = past;
        while (was < end && !sentence.isWord(was, "是", "为", "任", "担任", "在")) {
            was++;
        }
        for (int at = past + 1; at < end; at++) {
            Where where = sentence.where(at);
            boolean states = work >= 0 || (was < at && sentence.any(WordKind.POST, at, end));
            if (where instanceof Where.Named && states && !sentence.kind(at - 1).equals(WordKind.JOINING)) {
                int post = sentence.index(WordKind.POST, at, end);
                String role = post < 0 || work >= 0 ? null : role(at, post);
                return new Held(person, where, role, true, Math.min(past, person));
            }
        }
        return null;
    }
}
