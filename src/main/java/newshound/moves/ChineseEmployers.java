package newshound.moves;

import newshound.chinese.WordKind;
import newshound.moves.ChineseAffiliations.Held;
import org.jspecify.annotations.Nullable;

/// Finds the organisations of a move in a Chinese sentence: whose decision it is, and where somebody comes from.
final class ChineseEmployers {
    private final ChineseSentence sentence;
    private final ChineseAffiliations affiliations;

    ChineseEmployers(ChineseSentence sentence, ChineseAffiliations affiliations) {
        this.sentence = sentence;
        this.affiliations = affiliations;
    }

    /// `从腾讯跳槽`: what stands behind `从` before the verb; null where nothing does.
    @Nullable
    Where source(int trigger) {
        return behind(trigger, "从", "自");
    }

    /// `在腾讯担任…`; null where no such place is named.
    @Nullable
    Where at(int trigger) {
        return behind(trigger, "在");
    }

    private @Nullable Where behind(int trigger, String... prepositions) {
        for (int at = trigger - 1; at >= sentence.clauseStart(trigger); at--) {
            if (sentence.isWord(at, prepositions)) {
                for (int next = at + 1; next < trigger; next++) {
                    Where where = sentence.where(next);
                    if (where != null) {
                        return where;
                    }
                }
            }
        }
        return null;
    }

    /// The nearest organisation to the left that acts or speaks; where there is none, the one that the article means.
    Where agent(int trigger, int person) {
        int owned = person >= 0 && person < trigger ? affiliations.start(person) : trigger;
        for (int at = Math.min(trigger, sentence.size()) - 1; at >= 0; at--) {
            if (sentence.isOrganisation(at)
                    && !(at >= owned && at <= person)
                    && !isElsewhere(at)
                    && !isOwned(at, person)) {
                Where where = sentence.where(at);
                if (where != null) {
                    return where;
                }
            }
        }
        return new Where.Mentioned("公司");
    }

    private boolean isElsewhere(int at) {
        return isElsewhere(sentence, at);
    }

    /// Whether the organisation at `at` only says where somebody was, or who reports.
    static boolean isElsewhere(ChineseSentence sentence, int at) {
        return sentence.isWord(at - 1, "从", "自", "据", "《", "在", "前", "原", "向", "来自")
                || sentence.is(at - 1, WordKind.FORMER);
    }

    /// Whether it only says who somebody else is.
    private boolean isOwned(int at, int person) {
        for (Held held : affiliations.all()) {
            boolean inside = at >= held.first() && at < held.person();
            if (inside && held.person() != person && held.former()) {
                return true;
            }
        }
        return false;
    }

    /// Where a person was who is called a former one; null where nobody says so.
    @Nullable
    Where former(@Nullable Held held) {
        return held != null && held.former() ? held.where() : null;
    }

    /// Where a person works so far, by name.
    @Nullable
    Where elsewhere(@Nullable Held held) {
        return held != null && held.where() instanceof Where.Named named ? named : null;
    }
}
