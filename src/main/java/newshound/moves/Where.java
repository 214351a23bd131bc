package newshound.moves;

import newshound.article.Entity;

/// Which organisation a sentence means.
sealed interface Where {
    /// By name.
    record Named(Entity organisation) implements Where {}

    /// `the company`, `its`: one that has been named before.
    ///
    /// @param word the noun, or the pronoun
    record Mentioned(String word) implements Where {}

    /// Where this person works, as the article says elsewhere: `succeeds Smith`.
    record Workplace(Entity person) implements Where {}

    /// One without a name: `his own start-up`.
    record Described(String text) implements Where {}
}
