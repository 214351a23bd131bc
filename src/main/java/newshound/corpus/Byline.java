package newshound.corpus;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newshound.corpus.text.PlainText;

/// The names in a byline: `By Ada Byron and Mary Shelley, Arts Correspondent` is two of them.
final class Byline {
    private static final Pattern BY = Pattern.compile("^(?:by|words:|text:)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:;|\\s(?:and|&)\\s)\\s*");
    private static final Pattern ROLE = Pattern.compile(
            ".*\\b(?:correspondent|editor|reporter|writer|columnist|contributor|analyst|bureau|staff|newsroom)s?\\b.*",
            Pattern.CASE_INSENSITIVE);

    private Byline() {}

    static List<String> names(String byline) {
        String text = PlainText.title(byline);
        if (TextList.isPrinted(text)) {
            return TextList.of(text);
        }
        return BETWEEN_NAMES
                .splitAsStream(BY.matcher(text).replaceFirst(""))
                .flatMap(Byline::withoutRole)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /// A comma stands between whole names or before a role; in `Byron, Ada` it stands inside a name.
    private static Stream<String> withoutRole(String text) {
        List<String> parts = TextList.of(text.replace(";", ","));
        List<String> names =
                parts.stream().filter(part -> !ROLE.matcher(part).matches()).toList();
        if (parts.size() < 2 || names.isEmpty()) {
            return Stream.of(text.strip());
        }
        boolean wholeNames = names.stream().allMatch(name -> name.indexOf(' ') > 0);
        return wholeNames ? names.stream() : Stream.of(String.join(", ", names));
    }
}
