package newshound.ledger;

import newshound.article.Entity;
import newshound.search.Level;
import org.jspecify.annotations.Nullable;

/// The ends of a move at a level.
final class RolledUp {
    private RolledUp() {}

    static @Nullable Entity origin(DistinctMove move, Level level) {
        return rolledUp(move.from(), move.fromTeam(), level);
    }

    static @Nullable Entity destination(DistinctMove move, Level level) {
        return rolledUp(move.to(), move.toTeam(), level);
    }

    private static @Nullable Entity rolledUp(@Nullable Entity organisation, @Nullable Entity team, Level level) {
        Entity nearest = organisation == null ? team : organisation;
        return switch (level) {
            case TEAM -> team == null ? organisation : team;
            case COMPANY -> nearest;
            case PARENT ->
                nearest == null || nearest.ancestors().isEmpty()
                        ? nearest
                        : nearest.ancestors().getLast();
        };
    }
}
