package newshound.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newshound.article.TalentMove;
import newshound.article.TextField;
import newshound.ledger.FactTest;
import newshound.ledger.MoveFacts;
import newshound.query.MoveTest;
import newshound.query.QueryNode;
import newshound.search.Hit;
import newshound.search.MoveLink;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/// The talent moves that hits of one search show: what their articles tell as news, and of what they tell as background
/// that which the query asks for.
final class HitMoves {
    /// @param listed as [Hit#moves()]
    /// @param count as [Hit#moveCount()]
    record Shown(List<MoveLink> listed, int count) {
        static final Shown NONE = new Shown(List.of(), 0);
    }

    /// @param answers whether it is a move that the query asks for
    private record Told(TalentMove move, boolean answers) {
        static final Comparator<Told> BEST_FIRST = Comparator.comparing(Told::answers)
                .thenComparing(told -> told.move.evidence().field() == TextField.TITLE)
                .thenComparingDouble(told -> told.move.confidence())
                .reversed();
    }

    private final IndexReader reader;
    private final QueryNode query;
    private final FactTest.Names names;
    private @Nullable List<FactTest> asked;

    HitMoves(IndexReader reader, QueryNode query, FactTest.Names names) {
        this.reader = reader;
        this.query = query;
        this.names = names;
    }

    Shown of(int doc) throws IOException {
        List<TalentMove> moves = MoveLinks.told(reader, doc);
        if (moves.isEmpty()) {
            return Shown.NONE;
        }
        List<Told> shown = moves.stream()
                .map(move -> new Told(move, answers(move)))
                .filter(told -> told.answers || !told.move.background())
                .toList();
        List<MoveLink> listed = shown.stream()
                .sorted(Told.BEST_FIRST)
                .limit(Hit.MOVES)
                .map(told -> MoveLinks.of(told.move))
                .toList();
        return new Shown(listed, shown.size());
    }

    private boolean answers(TalentMove move) {
        List<FactTest> tests = asked();
        if (tests.isEmpty()) {
            return false;
        }
        MoveFacts facts = MoveFacts.of(move);
        return tests.stream().anyMatch(test -> test.passes(facts));
    }

    /// Names are looked up when the first hit has moves: most searches have no such hit.
    private List<FactTest> asked() {
        List<FactTest> tests = asked;
        if (tests == null) {
            List<MoveTest> found = new ArrayList<>();
            collect(query, found);
            tests = found.stream().map(test -> FactTest.asNews(test, names)).toList();
            asked = tests;
        }
        return tests;
    }

    /// What is asked of a move; who excludes moves asks for none.
    private static void collect(QueryNode node, List<MoveTest> tests) {
        switch (node) {
            case QueryNode.Move(MoveTest test) -> tests.add(test);
            case QueryNode.And(List<QueryNode> clauses) -> clauses.forEach(clause -> collect(clause, tests));
            case QueryNode.Or(List<QueryNode> clauses) -> clauses.forEach(clause -> collect(clause, tests));
            case QueryNode.Boost(QueryNode inner, float _) -> collect(inner, tests);
            default -> {}
        }
    }
}
