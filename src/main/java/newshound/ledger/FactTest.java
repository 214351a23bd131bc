package newshound.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newshound.article.DaySpan;
import newshound.query.MoveTest;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// A [MoveTest] of which the names are known: what is asked of the facts of a move. An engine may turn it into a query
/// of its own.
public sealed interface FactTest {

    /// The move has one of these terms, see [MoveFacts].
    record OneOf(Set<String> terms) implements FactTest {}

    /// The move has a term that begins so.
    record Beginning(String prefix) implements FactTest {}

    /// The move took place on days from `first` to `last`; null is open.
    record Within(@Nullable LocalDate first, @Nullable LocalDate last) implements FactTest {}

    record All(List<FactTest> tests) implements FactTest {}

    record Any(List<FactTest> tests) implements FactTest {}

    record Not(FactTest test) implements FactTest {}

    /// Says which entities a name means.
    interface Names {
        /// @param field `from`, `to` or `person`
        /// @param prefix whether the text is the beginning of a name
        /// @return their ids
        Set<String> meant(Field field, String text, boolean prefix);
    }

    static FactTest of(MoveTest test, Names names) {
        return switch (test) {
            case MoveTest.Slot(Field field, String text, boolean prefix) -> slot(field, text, prefix, names);
            case MoveTest.Dated(LocalDate first, LocalDate last) -> new Within(first, last);
            case MoveTest.Said(Field field) -> new OneOf(Set.of(MoveFacts.said(field)));
            case MoveTest.All(List<MoveTest> tests) -> new All(of(tests, names));
            case MoveTest.Any(List<MoveTest> tests) -> new Any(of(tests, names));
            case MoveTest.Not(MoveTest inner) -> new Not(of(inner, names));
        };
    }

    /// The test, and that the move is told as news where it does not ask for background.
    static FactTest asNews(MoveTest test, Names names) {
        FactTest asked = of(test, names);
        return MoveTest.asksForBackground(test) ? asked : new All(List.of(asked, told()));
    }

    private static FactTest told() {
        return new OneOf(Set.of(MoveFacts.term(Field.MOVE, MoveFacts.NEWS)));
    }

    private static List<FactTest> of(List<MoveTest> tests, Names names) {
        return tests.stream().map(test -> of(test, names)).toList();
    }

    private static FactTest slot(Field field, String text, boolean prefix, Names names) {
        return switch (field) {
            case MOVE, STATUS -> new OneOf(Set.of(MoveFacts.term(field, text)));
            case ROLE -> role(text, prefix);
            default ->
                new OneOf((prefix ? names.meant(field, text, true) : ids(field, text, names))
                        .stream().map(id -> MoveFacts.term(field, id)).collect(Collectors.toUnmodifiableSet()));
        };
    }

    /// What a value chosen in a part means: an id, of an entity too that only moves name, a kind or a status is itself.
    static Set<String> ids(Field field, String text, Names names) {
        Set<String> ids = new LinkedHashSet<>(Set.of(text));
        if (field != Field.MOVE && field != Field.STATUS) {
            ids.addAll(names.meant(field, text, false));
        }
        return ids;
    }

    private static FactTest role(String text, boolean prefix) {
        List<FactTest> words = new ArrayList<>();
        for (String word : RoleWords.words(text)) {
            words.add(new OneOf(Set.of(MoveFacts.term(Field.ROLE, word))));
        }
        if (prefix && !words.isEmpty()) {
            words.removeLast();
            words.add(new Beginning(
                    MoveFacts.term(Field.ROLE, RoleWords.words(text).getLast())));
        }
        return words.size() == 1 ? words.getFirst() : new All(words);
    }

    default boolean passes(MoveFacts facts) {
        return switch (this) {
            case OneOf(Set<String> terms) -> terms.stream().anyMatch(facts.terms()::contains);
            case Beginning(String prefix) -> {
                String next = facts.terms().ceiling(prefix);
                yield next != null && next.startsWith(prefix);
            }
            case Within(LocalDate first, LocalDate last) ->
                facts.dates().stream().anyMatch(days -> lies(days, first, last));
            case All(List<FactTest> tests) -> tests.stream().allMatch(test -> test.passes(facts));
            case Any(List<FactTest> tests) -> tests.stream().anyMatch(test -> test.passes(facts));
            case Not(FactTest test) -> !test.passes(facts);
        };
    }

    private static boolean lies(DaySpan days, @Nullable LocalDate first, @Nullable LocalDate last) {
        return (first == null || !days.first().isBefore(first))
                && (last == null || !days.last().isAfter(last));
    }
}
