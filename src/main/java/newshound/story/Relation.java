package newshound.story;

/// How two articles can tell the same.
public enum Relation {
    /// The same text, as a wire's customers print it: word for word, shortened, with another headline.
    COPY,
    /// Different texts on the same event.
    STORY
}
