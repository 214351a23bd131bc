package newshound.story;

/// How strongly two articles are linked, the same in both directions; 0 where they are not.
///
/// @param story copies are always one story, and more strongly than any other two articles
public record Likeness(double copy, double story) {
    public double by(Relation relation) {
        return switch (relation) {
            case COPY -> copy;
            case STORY -> story;
        };
    }
}
