package newshound.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newshound.query.MoveTest;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// Which moves are asked for, beside the query: a move passes when it has one of the values chosen for each part.
///
/// @param chosen ids or names for `from`, `to` and `person`; words for `role`; values for `move` and `status`
/// @param background whether moves that are told as history only are shown, too
/// @param cell the cell of a table of flows that is opened; null for none
public record MoveFilter(
        Map<Field, List<String>> chosen,
        boolean background,
        @Nullable Cell cell) {
    /// The parts that can be chosen.
    public static final List<Field> PARTS =
            List.of(Field.FROM, Field.TO, Field.PERSON, Field.MOVE, Field.STATUS, Field.ROLE);

    public static final MoveFilter NEWS = new MoveFilter(Map.of(), false, null);
    private static final int MAX_VALUES = 256;

    public MoveFilter {
        Map<Field, List<String>> copy = new EnumMap<>(Field.class);
        chosen.forEach((field, values) -> {
            if (!PARTS.contains(field)) {
                throw new InvalidRequest(key(field), "not a part of a move");
            }
            if (values.size() > MAX_VALUES) {
                throw new InvalidRequest(key(field), "at most " + MAX_VALUES + " values");
            }
            values.forEach(value -> check(field, value));
            if (!values.isEmpty()) {
                copy.put(field, values.stream().distinct().toList());
            }
        });
        chosen = Map.copyOf(copy);
    }

    private static void check(Field field, String value) {
        if (field == Field.ROLE && value.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new InvalidRequest(key(field), "words, was \"" + value + "\"");
        }
        List<String> known = MoveTest.values(field);
        if (value.isBlank() || (!known.isEmpty() && !known.contains(value))) {
            String expected = known.isEmpty() ? "a value that is not blank" : "one of " + String.join(", ", known);
            throw new InvalidRequest(key(field), expected + ", was \"" + value + "\"");
        }
    }

    /// What requests and replies call a part.
    public static String key(Field field) {
        return field == Field.MOVE ? "kind" : field.fieldName();
    }

    public List<String> of(Field field) {
        return chosen.getOrDefault(field, List.of());
    }

    /// The moves that one cell of a table of flows counts.
    ///
    /// @param origin an organisation's id, as the table names it; null for any
    /// @param destination likewise
    public record Cell(
            Level level, @Nullable String origin, @Nullable String destination) {}
}
