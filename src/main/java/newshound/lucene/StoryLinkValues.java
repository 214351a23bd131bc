package newshound.lucene;

import java.io.IOException;
import newshound.story.Relation;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/// The links of a segment by one relation, read in the order of the documents.
final class StoryLinkValues {
    private final NumericDocValues keys;
    private final NumericDocValues strengths;

    StoryLinkValues(LeafReader segment, Relation relation) throws IOException {
        keys = DocValues.getNumeric(segment, IndexFields.link(relation));
        strengths = DocValues.getNumeric(segment, IndexFields.strength(relation));
    }

    StoryLink of(int doc) throws IOException {
        if (!keys.advanceExact(doc) || !strengths.advanceExact(doc) || keys.longValue() == 0) {
            return StoryLink.NONE;
        }
        return new StoryLink(keys.longValue(), Double.longBitsToDouble(strengths.longValue()));
    }
}
