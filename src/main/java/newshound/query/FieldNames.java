package newshound.query;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newshound.schema.Field;

/// The names that may stand before a colon: those of the schema, and those of date ranges.
final class FieldNames {
    static final String AFTER = "after";
    static final String BEFORE = "before";
    static final String WHEN = "when";

    /// Names for days of publication that are no field of the schema.
    private static final Set<String> DAYS = Set.of(AFTER, BEFORE, WHEN);

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z_.-]*");

    private FieldNames() {}

    /// The field's own name for any of its names, in any case.
    static Optional<String> canonical(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return DAYS.contains(lower) ? Optional.of(lower) : Field.named(lower).map(Field::fieldName);
    }

    /// Whether someone who typed `text` before a colon probably meant a field: `https` in `https://`
    /// and `12` in `12:30` are none.
    static boolean looksLikeField(String text, String afterColon) {
        return NAME.matcher(text).matches()
                && !afterColon.isEmpty()
                && !afterColon.startsWith("/")
                && !afterColon.startsWith(":");
    }

    /// A known name so close to `unknown` that it may be a slip of the finger.
    static Optional<String> closest(String unknown) {
        String lower = unknown.toLowerCase(Locale.ROOT);
        return Stream.concat(Field.byName().keySet().stream(), DAYS.stream())
                .map(name -> Map.entry(name, distance(lower, name)))
                .filter(entry -> entry.getValue() <= slips(lower.length()))
                .min(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey);
    }

    /// Two slips in a short word make another word: `to` is not `co`.
    private static int slips(int length) {
        return length < 3 ? 0 : length < 5 ? 1 : 2;
    }

    /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                boolean swap =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                d[i][j] = swap ? Math.min(d[i][j], d[i - 2][j - 2] + 1) : d[i][j];
            }
        }
        return d[a.length()][b.length()];
    }
}
