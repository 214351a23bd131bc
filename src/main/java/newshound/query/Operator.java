package newshound.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newshound.schema.Field;

/// A word of the query language that may be written: a field's name with its colon, or what joins words.
///
/// @param text as it is written: `company:`
/// @param otherNames what it may be called as well, without a colon
/// @param meaning what it does, in a few words
public record Operator(String text, List<String> otherNames, String meaning) {
    private static final int SHORTEST_BEGINNING = 2;

    /// Those that are offered; others have other numbers.
    private static final List<Closeness> NEAR = List.of(
            new Closeness.Within(5, false),
            new Closeness.Within(5, true),
            new Closeness.SameSentence(),
            new Closeness.SameParagraph());

    private static final List<Operator> ALL = all();

    private static List<Operator> all() {
        List<Operator> all = new ArrayList<>();
        for (Field field : Field.values()) {
            all.add(new Operator(field.fieldName() + ":", field.otherNames(), field.meaning()));
        }
        all.add(new Operator(FieldNames.AFTER + ":", List.of(), "published on this day or later"));
        all.add(new Operator(FieldNames.BEFORE + ":", List.of(), "published before this day"));
        all.add(new Operator(FieldNames.WHEN + ":", List.of(), "published in the last days, weeks, months or years"));
        for (Closeness closeness : NEAR) {
            all.add(new Operator(closeness.written(), List.of(), closeness.meaning()));
        }
        all.add(new Operator("AND", List.of(), "both sides must occur"));
        all.add(new Operator("OR", List.of(), "either side must occur"));
        all.add(new Operator("NOT", List.of(), "what follows must not occur"));
        return List.copyOf(all);
    }

    /// Those that someone may be about to write: a field in any case, a joining word in capitals, from the second
    /// letter of the last word on. Those called so come before those that are only called so as well.
    public static List<Operator> beginning(String typed) {
        String word = typed.substring(typed.lastIndexOf(' ') + 1);
        return word.length() < SHORTEST_BEGINNING
                ? List.of()
                : Stream.concat(
                                ALL.stream().filter(operator -> operator.begins(word)),
                                ALL.stream().filter(operator -> operator.isAlsoCalled(word)))
                        .distinct()
                        .toList();
    }

    /// A joining word in capitals, the others in any case.
    private boolean begins(String word) {
        return text.startsWith(word) || text.startsWith(word.toLowerCase(Locale.ROOT));
    }

    private boolean isAlsoCalled(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return otherNames.stream().anyMatch(name -> (name + ":").startsWith(lower));
    }
}
