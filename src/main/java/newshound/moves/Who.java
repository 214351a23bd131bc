package newshound.moves;

import newshound.article.Entity;
import org.jspecify.annotations.Nullable;

/// Whom a sentence says something of.
sealed interface Who {
    /// A person by name.
    record Named(Entity person) implements Who {}

    /// `she`, `the executive`.
    record Pronoun(String word) implements Who {}

    /// One person without a name: `its finance chief`.
    ///
    /// @param employer of this person, where said
    record Described(String text, @Nullable Where employer) implements Who {}

    /// Several people without names: `four Apple researchers`.
    ///
    /// @param team that they belong to, where said
    record Group(String text, @Nullable Entity team) implements Who {}
}
