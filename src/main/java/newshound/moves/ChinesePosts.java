package newshound.moves;

import java.util.EnumSet;
import java.util.Set;
import newshound.chinese.WordKind;
import org.jspecify.annotations.Nullable;

/// Reads what stands after a verb of a Chinese sentence: an organisation, a post, or both.
final class ChinesePosts {
    private static final int LONGEST = 18;
    private static final Set<WordKind> QUALIFYING = EnumSet.of(
            WordKind.OTHER, WordKind.LATIN, WordKind.POST, WordKind.ORGANISATION_NOUN, WordKind.DECOY, WordKind.TIME);
    private static final String[] INSIDE = {"的", "该", "此", "、", "“", "”", "《", "》", "「", "」", "·", "与", "和", "及"};

    private final ChineseSentence sentence;

    ChinesePosts(ChineseSentence sentence) {
        this.sentence = sentence;
    }

    /// @param where null where only the post is said
    /// @param role null where only the organisation is said
    /// @param last unit of it
    record Place(@Nullable Where where, @Nullable String role, int last) {}

    /// What begins at `from`; null where neither an organisation nor a post does.
    @Nullable
    Place at(int from) {
        int start = from;
        while (sentence.isWord(start, "了", "为", "至", "到", "于", "在", "原", "其", "该", "出任", "担任", "任", "做", "当")
                || sentence.is(start, WordKind.TIME)) {
            start++;
        }
        Where where = null;
        int roleStart = start;
        int role = -1;
        int last = start - 1;
        for (int at = start; at < sentence.size() && at - start < LONGEST && isPart(at); at++) {
            Where named = sentence.where(at);
            if (named != null && role < 0 && (where == null || named instanceof Where.Named)) {
                where = where instanceof Where.Named ? where : named;
                last = at;
            }
            if (sentence.is(at, WordKind.POST)) {
                role = at;
            }
        }
        for (int at = start; at <= role; at++) {
            boolean owner = sentence.where(at) != null && at < role;
            roleStart = owner || sentence.isWord(at, "的") ? at + 1 : roleStart;
        }
        if (role < 0) {
            return where == null ? null : new Place(where, null, last);
        }
        while (roleStart < role && sentence.is(roleStart, WordKind.PUNCTUATION)) {
            roleStart++;
        }
        return new Place(where, sentence.units().text(Math.min(roleStart, role), role), role);
    }

    private boolean isPart(int at) {
        return QUALIFYING.contains(sentence.kind(at))
                || (sentence.is(at, WordKind.NAME) && !sentence.isPeople(at))
                || sentence.isWord(at, INSIDE);
    }
}
