package newshound.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import newshound.article.DaySpan;
import newshound.search.MoveSort;

/// The order in which moves are shown. Where a move stands is told by a place that does not change with the others, so
/// that a list can be gone on with after more has come in.
public final class MoveOrder {
    private static final long UNKNOWN = Long.MIN_VALUE;

    private final MoveSort sort;
    private final ToIntFunction<DistinctMove> texts;

    /// @param texts how many texts tell a move, copies counted once
    public MoveOrder(MoveSort sort, ToIntFunction<DistinctMove> texts) {
        this.sort = sort;
        this.texts = texts;
    }

    /// @param key greater comes first
    /// @param id decides between equal keys
    public record Place(long key, String id) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byKey = Long.compare(other.key, key);
            return byKey == 0 ? id.compareTo(other.id) : byKey;
        }
    }

    private record Placed(Place place, DistinctMove move) {}

    public Place place(DistinctMove move) {
        return new Place(
                switch (sort) {
                    case NEWEST -> move.time().map(MoveOrder::day).orElse(UNKNOWN);
                    case OLDEST -> move.time().map(time -> -day(time)).orElse(UNKNOWN);
                    case SOURCES -> texts.applyAsInt(move);
                },
                move.id());
    }

    private static long day(DaySpan time) {
        LocalDate first = time.first();
        return first.toEpochDay();
    }

    public List<DistinctMove> sorted(List<DistinctMove> moves) {
        return moves.stream()
                .map(move -> new Placed(place(move), move)) // a place costs more than to compare two
                .sorted(Comparator.comparing(Placed::place))
                .map(Placed::move)
                .toList();
    }
}
