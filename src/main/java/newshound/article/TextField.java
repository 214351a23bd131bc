package newshound.article;

/// The two texts of an article, in which spans are counted.
public enum TextField {
    TITLE,
    BODY
}
