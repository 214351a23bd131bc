package newshound.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newshound.article.AnnotatedArticle;
import newshound.article.Entity;
import newshound.article.TalentMove;
import newshound.query.MoveTest;
import newshound.query.QueryNode;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// What a test of moves must find, by looking at each move in turn. Knows names in full and the plain words of roles.
final class NaiveMoves {
    private NaiveMoves() {}

    /// Whether an article tells of one move that passes: as news, unless the test asks for history.
    static boolean tells(AnnotatedArticle article, MoveTest test) {
        return article.moves().stream()
                .filter(move -> MoveTest.asksForBackground(test) || !move.background())
                .anyMatch(move -> passes(List.of(move), test));
    }

    /// @param told one move as several articles tell it
    static boolean passes(Collection<TalentMove> told, MoveTest test) {
        return switch (test) {
            case MoveTest.Slot(Field field, String text, boolean prefix) -> has(told, field, text, prefix);
            case MoveTest.Dated(LocalDate first, LocalDate last) ->
                told.stream().anyMatch(move -> within(move.date(), first, last));
            case MoveTest.Said(Field field) ->
                told.stream().anyMatch(move -> field == Field.MOVED ? move.date() != null : says(move, field));
            case MoveTest.All(List<MoveTest> tests) -> tests.stream().allMatch(each -> passes(told, each));
            case MoveTest.Any(List<MoveTest> tests) -> tests.stream().anyMatch(each -> passes(told, each));
            case MoveTest.Not(MoveTest inner) -> !passes(told, inner);
        };
    }

    private static boolean says(TalentMove move, Field field) {
        return field == Field.ROLE
                ? !roles(move).isEmpty()
                : !values(move, field).isEmpty();
    }

    private static boolean has(Collection<TalentMove> told, Field field, String text, boolean prefix) {
        if (field == Field.ROLE) {
            return hasRole(told, text, prefix);
        }
        return told.stream()
                .anyMatch(move -> values(move, field).contains(text)
                        || ends(move, field).anyMatch(entity -> isCalled(entity, text)));
    }

    private static boolean hasRole(Collection<TalentMove> told, String text, boolean prefix) {
        Set<String> said = told.stream().flatMap(move -> roles(move).stream()).collect(Collectors.toSet());
        List<String> words = List.of(text.split(" "));
        boolean whole = said.containsAll(words.subList(0, words.size() - 1));
        Predicate<String> fits = prefix ? word -> word.startsWith(words.getLast()) : words.getLast()::equals;
        return whole && said.stream().anyMatch(fits);
    }

    private static Set<String> roles(TalentMove move) {
        return Stream.of(move.roleFrom(), move.roleTo())
                .filter(Objects::nonNull)
                .flatMap(role -> Arrays.stream(role.split(" ")))
                .collect(Collectors.toSet());
    }

    private static boolean isCalled(Entity entity, String text) {
        return entity.name().equals(text) || entity.aliases().contains(text);
    }

    /// What a facet counts a move under: ids, with all that an end is part of, or a kind or status.
    static Set<String> values(TalentMove move, Field field) {
        Set<String> values = ends(move, field).map(Entity::id).collect(Collectors.toCollection(HashSet::new));
        if (field == Field.MOVE) {
            values.add(move.kind().name().toLowerCase(Locale.ROOT));
            if (move.background()) {
                values.add(MoveTest.BACKGROUND);
            }
        }
        if (field == Field.STATUS) {
            values.add(move.status().name().toLowerCase(Locale.ROOT));
        }
        return values;
    }

    private static Stream<Entity> ends(TalentMove move, Field field) {
        if (field == Field.PERSON) {
            return Stream.ofNullable(move.person());
        }
        Stream<@Nullable Entity> ends = switch (field) {
            case FROM -> Stream.of(move.from(), move.fromTeam());
            case TO -> Stream.of(move.to(), move.toTeam());
            default -> Stream.of();
        };
        return ends.filter(Objects::nonNull)
                .flatMap(entity -> Stream.concat(Stream.of(entity), entity.ancestors().stream()));
    }

    private static boolean within(@Nullable String date, @Nullable LocalDate first, @Nullable LocalDate last) {
        return date != null
                && (first == null || !firstDay(date).isBefore(first))
                && (last == null || !lastDay(date).isAfter(last));
    }

    private static LocalDate firstDay(String date) {
        return LocalDate.parse(date + "-01-01".substring(date.length() == 4 ? 0 : date.length() == 7 ? 3 : 6));
    }

    private static LocalDate lastDay(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.parse(date + "-12-31");
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    static boolean asksForMoves(QueryNode node) {
        return switch (node) {
            case QueryNode.Move _ -> true;
            case QueryNode.And and -> and.clauses().stream().anyMatch(NaiveMoves::asksForMoves);
            case QueryNode.Or or -> or.clauses().stream().anyMatch(NaiveMoves::asksForMoves);
            case QueryNode.Not not -> asksForMoves(not.clause());
            default -> false;
        };
    }
}
