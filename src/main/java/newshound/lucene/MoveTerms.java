package newshound.lucene;

import java.util.ArrayList;
import java.util.List;
import newshound.article.DaySpan;
import newshound.article.TalentMove;
import newshound.ledger.MoveFacts;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// The searchable form of an article's moves: the facts of one move are terms at one position, so that a query can ask
/// for facts of the same move by asking for terms at the same place.
final class MoveTerms extends TokenStream {
    /// The first and the last day on which a move may have taken place, see [DayPrefixes].
    static final String FIRST_DAY = "first\u001f";
    static final String LAST_DAY = "last\u001f";

    private static final FieldType TYPE = new FieldType();

    static {
        TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        TYPE.setOmitNorms(true);
        TYPE.freeze();
    }

    private record Placed(String term, int increment) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Placed> terms;
    private int at;

    private MoveTerms(List<Placed> terms) {
        this.terms = terms;
    }

    static Field field(List<TalentMove> moves) {
        List<Placed> terms = new ArrayList<>();
        for (TalentMove move : moves) {
            int increment = 1;
            for (String term : terms(move)) {
                terms.add(new Placed(term, increment));
                increment = 0;
            }
        }
        return new Field(IndexFields.MOVE_TERMS, new MoveTerms(terms), TYPE);
    }

    private static List<String> terms(TalentMove move) {
        MoveFacts facts = MoveFacts.of(move);
        List<String> terms = new ArrayList<>(facts.terms());
        for (DaySpan days : facts.dates()) {
            DayPrefixes.of(days.first()).forEach(day -> terms.add(FIRST_DAY + day));
            DayPrefixes.of(days.last()).forEach(day -> terms.add(LAST_DAY + day));
        }
        return terms;
    }

    @Override
    public boolean incrementToken() {
        if (at == terms.size()) {
            return false;
        }
        clearAttributes();
        Placed placed = terms.get(at++);
        term.append(placed.term);
        increment.setPositionIncrement(placed.increment);
        return true;
    }

    @Override
    public void reset() {
        at = 0;
    }
}
