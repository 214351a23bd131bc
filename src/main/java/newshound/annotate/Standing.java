package newshound.annotate;

/// How an ambiguous name stands among the capitals and hyphens around it.
enum Standing {
    /// By itself.
    FREE,
    /// Before other capitals: `Apple Arcade` begins with the company, `Claude Monet` does not with the model.
    FIRST,
    /// After other capitals: `Harrison Ford`. Later in the article the name alone may be short for that.
    LAST,
    /// In a compound or a title of its own: `X-ray`, `Ford Foundation`.
    BOUND
}
