package newshound.ner;

import newshound.article.EntityType;

/// Words of a sentence that name something.
///
/// @param first the first word
/// @param end the word after the last
public record Name(int first, int end, EntityType type) {
    public Name {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("name: 0 <= first < end, was " + first + ".." + end);
        }
    }
}
