package newshound.moves;

import newshound.article.Entity;
import org.jspecify.annotations.Nullable;

/// Which organisation a sentence means.
sealed interface Where {
    /// By name.
    record Named(Entity organisation) implements Where {}

    /// `the company`, `its`: one that has been named before.
    ///
    /// @param word the noun, or the pronoun
    record Mentioned(String word) implements Where {}

    /// Where this person works, as the article says elsewhere: `President Smith named Jones`.
    record Workplace(Entity person) implements Where {}

    /// Where this person worked, or where the one came to who succeeds: `succeeds Smith`.
    ///
    /// @param successor null where nobody is named
    record Predecessor(Entity person, @Nullable Entity successor) implements Where {}

    /// One without a name: `his own start-up`.
    record Described(String text) implements Where {}

    /// The first that is said; null where none is.
    static @Nullable Where firstOf(@Nullable Where... said) {
        for (Where where : said) {
            if (where != null) {
                return where;
            }
        }
        return null;
    }
}
