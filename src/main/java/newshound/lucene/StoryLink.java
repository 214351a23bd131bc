package newshound.lucene;

import newshound.story.Profile;
import newshound.story.Relation;
import org.apache.lucene.document.NumericDocValuesField;
import org.jspecify.annotations.Nullable;

/// A link to the article before.
///
/// @param key of that article
/// @param strength as [Profile#link(Relation, Profile)] has it
record StoryLink(long key, double strength) {
    /// No article has the key 0.
    static final StoryLink NONE = new StoryLink(0, 0);

    NumericDocValuesField[] fields(Relation relation) {
        return new NumericDocValuesField[] {
            new NumericDocValuesField(IndexFields.link(relation), key),
            new NumericDocValuesField(IndexFields.strength(relation), Double.doubleToRawLongBits(strength))
        };
    }

    /// Finds the strongest link of an article; among equals the one to the article told first.
    static final class Choice {
        private @Nullable Profile best;
        private double strength;

        void offer(Profile before, double link) {
            if (best == null || link > strength || (link == strength && before.precedes(best))) {
                best = before;
                strength = link;
            }
        }

        StoryLink chosen() {
            return best == null ? NONE : new StoryLink(best.key(), strength);
        }
    }
}
