package newshound.lucene;

/// How a name is like what was typed, best first.
enum NameMatch {
    /// It is what was typed.
    WHOLE(5),
    /// It begins so.
    BEGINNING(4),
    /// A later word of it begins so.
    LATER_WORD(3),
    /// One of its words is what was typed but for a slip or two.
    MISSPELLED(2),
    /// One of its words begins so, but for a slip or two.
    MISSPELLED_BEGINNING(1);

    private static final int ARTICLE_BITS = 40;
    /// What an entity is usually called counts more than its other names: `goog` means Google rather than Alphabet,
    /// which has that ticker symbol and all of Google's articles besides; `facebook` still means Meta.
    private static final int LABEL_WEIGHT = 4;

    private final long rank;

    NameMatch(long rank) {
        this.rank = rank;
    }

    /// A greater number for a better match, and among equal ones for more articles.
    long score(int articles, boolean isOtherName) {
        return (rank << ARTICLE_BITS) + (isOtherName ? articles : (long) articles * LABEL_WEIGHT);
    }
}
