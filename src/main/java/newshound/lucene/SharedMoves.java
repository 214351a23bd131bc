package newshound.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import newshound.article.TalentMove;
import newshound.ledger.MoveFacts;
import newshound.schema.Field;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.TermQuery;

/// The talent moves that an article tells as news: others on the same people, and on departures from the same house or
/// arrivals there, are closer to it than those that only name them.
final class SharedMoves {
    private static final List<Field> PARTS = List.of(Field.PERSON, Field.FROM, Field.TO, Field.MOVE);

    /// A list of appointments has hundreds; its first tell what it is about.
    private static final int MOST = 40;

    private SharedMoves() {}

    /// Finds the articles with a move that has a part in common, each part by how few moves have it. Where the article
    /// tells none it finds nothing.
    static BooleanQuery of(IndexReader reader, int doc) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String part : parts(reader, doc)) {
            Term term = new Term(IndexFields.MOVE_TERMS, part);
            double rarity = Math.log(1 + reader.numDocs() / Math.max(1.0, reader.docFreq(term)));
            any.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), (float) rarity), Occur.SHOULD);
        }
        return any.build();
    }

    private static Set<String> parts(IndexReader reader, int doc) throws IOException {
        Set<String> parts = new TreeSet<>();
        for (TalentMove move : MoveLinks.told(reader, doc)) {
            if (!move.background()) {
                MoveFacts.of(move).terms().stream()
                        .filter(SharedMoves::tells)
                        .limit(MOST - parts.size())
                        .forEach(parts::add);
            }
        }
        return parts;
    }

    /// Whether it is the value of a part, and not only that the part is said.
    private static boolean tells(String term) {
        return PARTS.stream()
                .anyMatch(part -> term.startsWith(MoveFacts.term(part, "")) && !term.equals(MoveFacts.said(part)));
    }
}
