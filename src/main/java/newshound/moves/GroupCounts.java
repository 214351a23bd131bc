package newshound.moves;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How many people a description says that it means: `three Acme researchers`, `the pair`, `12 engineers`.
final class GroupCounts {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("both", 2),
            Map.entry("pair", 2),
            Map.entry("duo", 2),
            Map.entry("three", 3),
            Map.entry("trio", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8));

    private GroupCounts() {}

    /// The count that the description states; 0 where it states none.
    static int of(String group) {
        for (String word : group.toLowerCase(Locale.ROOT).split(" ", -1)) {
            int count = WORDS.getOrDefault(word, number(word));
            if (count > 0) {
                return count;
            }
        }
        return 0;
    }

    /// More than two digits are not named one by one.
    private static int number(String word) {
        return NUMBER.matcher(word).matches() ? Integer.parseInt(word) : 0;
    }
}
