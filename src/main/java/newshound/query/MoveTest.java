package newshound.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newshound.article.TalentMove;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// What a query asks of one talent move. All of a test holds for the same move: `from:alibaba to:google` is not
/// met by somebody who leaves Alibaba and somebody else who joins Google.
public sealed interface MoveTest {
    /// The value of [Field#MOVE] that asks for what is told as history, not as news.
    String BACKGROUND = "background";

    /// @param field `from`, `to`, `person`: a name; `role`: words; `move`, `status`: a value in lower case
    /// @param prefix whether the text is the beginning of a name or of a word of a role
    record Slot(Field field, String text, boolean prefix) implements MoveTest {}

    /// The move happened on days from `first` to `last`, both included; null is open. A move of which only the month
    /// or the year is known passes where all of that lies in the range.
    record Dated(@Nullable LocalDate first, @Nullable LocalDate last) implements MoveTest {}

    /// The article says this part of the move.
    record Said(Field field) implements MoveTest {}

    record All(List<MoveTest> tests) implements MoveTest {
        public All {
            tests = List.copyOf(tests);
        }
    }

    record Any(List<MoveTest> tests) implements MoveTest {
        public Any {
            tests = List.copyOf(tests);
        }
    }

    record Not(MoveTest test) implements MoveTest {}

    /// All values that a part can have: the kinds of moves, how certain they are; none for parts that hold names or
    /// words.
    static List<String> values(Field field) {
        return switch (field) {
            case MOVE ->
                Stream.concat(names(TalentMove.Kind.values()), Stream.of(BACKGROUND))
                        .toList();
            case STATUS -> names(TalentMove.Status.values()).toList();
            default -> List.of();
        };
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT));
    }

    /// Whether some part of the test asks for moves that are told as history.
    static boolean asksForBackground(MoveTest test) {
        return switch (test) {
            case Slot slot -> slot.field() == Field.MOVE && slot.text().equals(BACKGROUND);
            case Dated _, Said _ -> false;
            case All(List<MoveTest> tests) -> tests.stream().anyMatch(MoveTest::asksForBackground);
            case Any(List<MoveTest> tests) -> tests.stream().anyMatch(MoveTest::asksForBackground);
            case Not(MoveTest inner) -> asksForBackground(inner);
        };
    }
}
