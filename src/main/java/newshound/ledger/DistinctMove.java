package newshound.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import newshound.article.DaySpan;
import newshound.article.Entity;
import newshound.article.TalentMove;
import org.jspecify.annotations.Nullable;

/// One move with all that is stated of it. What most statements say stands for it; of what is said equally often the
/// fuller one.
///
/// @param statements first published first
public record DistinctMove(List<Statement> statements, MoveFacts facts) {

    static DistinctMove of(List<Statement> statements) {
        List<Statement> ordered = statements.stream().sorted(Statement.ORDER).toList();
        return new DistinctMove(ordered, MoveFacts.of(ordered));
    }

    /// The first that was published.
    public Statement first() {
        return statements.getFirst();
    }

    public String id() {
        return first().id();
    }

    @Nullable
    Entity person() {
        return first().move().person();
    }

    @Nullable
    String group() {
        return first().move().group();
    }

    @Nullable
    Entity from() {
        return entity(TalentMove::from);
    }

    @Nullable
    Entity fromTeam() {
        return team(TalentMove::fromTeam, from());
    }

    @Nullable
    Entity to() {
        return entity(TalentMove::to);
    }

    @Nullable
    Entity toTeam() {
        return team(TalentMove::toTeam, to());
    }

    @Nullable
    String roleFrom() {
        return most(TalentMove::roleFrom, String::length);
    }

    @Nullable
    String roleTo() {
        return most(TalentMove::roleTo, String::length);
    }

    /// As the article says it that is most exact.
    @Nullable
    String date() {
        return most(TalentMove::date, String::length);
    }

    boolean background() {
        return statements.stream().allMatch(statement -> statement.move().background());
    }

    double confidence() {
        return statements.stream()
                .mapToDouble(statement -> statement.move().confidence())
                .max()
                .orElseThrow();
    }

    /// The one that says most: to have moved says more than to have left or joined, and to have taken a post where one
    /// was before is a promotion whoever calls it an arrival.
    TalentMove.Kind kind() {
        boolean bothEnds = entity(TalentMove::from) != null && entity(TalentMove::to) != null;
        TalentMove.Kind kind = Objects.requireNonNull(most(TalentMove::kind, DistinctMove::weight));
        boolean half = kind == TalentMove.Kind.DEPARTED || kind == TalentMove.Kind.JOINED;
        if (!half || !bothEnds) {
            return kind;
        }
        return switch (Side.likeness(from(), to())) {
            case DIFFERENT -> strongest();
            case SAME -> TalentMove.Kind.PROMOTED;
            case UNSAID -> kind;
        };
    }

    private TalentMove.Kind strongest() {
        return statements.stream()
                .map(statement -> statement.move().kind())
                .filter(kind -> kind == TalentMove.Kind.FOUNDED || kind == TalentMove.Kind.RETURNED)
                .min(Comparator.naturalOrder())
                .orElse(TalentMove.Kind.MOVED);
    }

    private static int weight(TalentMove.Kind kind) {
        return switch (kind) {
            case OFFERED -> 0;
            case DEPARTED -> 1;
            case JOINED -> 2;
            case MOVED -> 3;
            case PROMOTED -> 4;
            case RETURNED -> 5;
            case FOUNDED -> 6;
        };
    }

    /// Confirmed once somebody confirms it; else what was said last.
    TalentMove.Status status() {
        return statements.stream()
                .map(statement -> statement.move().status())
                .reduce((earlier, later) -> earlier == TalentMove.Status.CONFIRMED ? earlier : later)
                .orElseThrow();
    }

    /// When it took place: as its statements say, else about the day of the first news.
    Optional<DaySpan> time() {
        String date = date();
        return date == null ? Optional.ofNullable(first().time()) : DaySpan.ofIso(date);
    }

    /// What one article takes for a team of its parent, another may name as the organisation itself.
    private @Nullable Entity team(Function<TalentMove, @Nullable Entity> part, @Nullable Entity organisation) {
        Entity team = entity(part);
        boolean isWhole = team != null && organisation != null && team.id().equals(organisation.id());
        return isWhole ? null : team;
    }

    private @Nullable Entity entity(Function<TalentMove, @Nullable Entity> part) {
        Map<String, Entity> byId = new TreeMap<>();
        statements.forEach(statement -> {
            Entity entity = part.apply(statement.move());
            if (entity != null) {
                byId.putIfAbsent(entity.id(), entity);
            }
        });
        String id = most(
                move -> {
                    Entity entity = part.apply(move);
                    return entity == null ? null : entity.id();
                },
                each -> Objects.requireNonNull(byId.get(each)).ancestors().size());
        return id == null ? null : byId.get(id);
    }

    /// What is said most often, then the one with the greater measure, then the first in its order.
    private <T extends Comparable<T>> @Nullable T most(Function<TalentMove, @Nullable T> part, Measure<T> measure) {
        Map<T, Long> said = statements.stream()
                .map(Statement::move)
                .map(part)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
        return said.entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue()
                        .thenComparingInt(entry -> measure.of(entry.getKey()))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private interface Measure<T> {
        int of(T value);
    }
}
