package newshound.annotate;

/// What capitals mean in a paragraph or headline.
enum Casing {
    /// A capital inside a sentence marks a name.
    SENTENCE,
    /// Headline style: nearly every word has a capital.
    TITLE,
    /// NEARLY EVERYTHING IS A CAPITAL.
    CAPITALS
}
