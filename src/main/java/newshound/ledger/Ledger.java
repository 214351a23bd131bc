package newshound.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newshound.article.Entity;
import newshound.article.TalentMove;
import org.jspecify.annotations.Nullable;

/// All moves that the articles of a snapshot tell of, each once.
public final class Ledger {
    private final List<DistinctMove> moves;
    private final Map<String, DistinctMove> byStatement = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Ledger(List<DistinctMove> moves) {
        this.moves = moves;
        for (DistinctMove move : moves) {
            for (Statement statement : move.statements()) {
                byStatement.put(statement.id(), move);
                name(statement.move());
            }
        }
    }

    public static Ledger of(List<Statement> statements) {
        return new Ledger(Consolidation.of(statements));
    }

    private void name(TalentMove move) {
        name(move.person());
        name(move.from());
        name(move.fromTeam());
        name(move.to());
        name(move.toTeam());
    }

    private void name(@Nullable Entity entity) {
        if (entity != null && names.putIfAbsent(entity.id(), entity.name()) == null) {
            entity.ancestors().forEach(this::name);
        }
    }

    /// First told first.
    public List<DistinctMove> moves() {
        return moves;
    }

    /// The move that the statement with this id states: also a row's id from before an earlier article came in.
    public Optional<DistinctMove> move(String id) {
        return Optional.ofNullable(byStatement.get(id));
    }

    /// The usual name of an entity that takes part in a move; any other text is its own name.
    String name(String id) {
        return names.getOrDefault(id, id);
    }
}
