package newshound.annotate;

/// How much a name says by itself, from most to least.
enum Ambiguity {
    /// Names its entity wherever it stands: `OpenAI`.
    NONE,
    /// Is also a common word: `Apple`, `Target`. A capital that the place does not explain is evidence enough.
    WORD,
    /// Is also the name of something else: `Claude`, `Phoenix`. Only the rest of the article can decide.
    NAME,
    /// Names a product only with a version: `DeepSeek` is a company, `DeepSeek-R1` a model.
    VERSIONED,
    /// Is one word of a person's name: `Altman`. Needs the full name in the same article.
    SURNAME
}
