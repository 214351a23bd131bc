package newshound.article;

/// The identity of an article: adding another article with the same id replaces it.
///
/// @param value 1 to 512 UTF-16 units, no white space at the ends, no control characters
public record ArticleId(String value) implements Comparable<ArticleId> {
    private static final int MAX_LENGTH = 512;

    public ArticleId {
        if (value.isBlank() || value.length() > MAX_LENGTH || !value.equals(value.strip())) {
            throw new IllegalArgumentException("article id: 1 to 512 characters without white space at the ends");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("article id: no control characters");
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
