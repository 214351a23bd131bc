package newshound.search;

/// What one hit is.
public enum Stories {
    /// A text, however many articles print it: of the copies that match, the best in the order asked for is
    /// shown, and all counts count the group once.
    FOLD,
    /// An article.
    ALL
}
