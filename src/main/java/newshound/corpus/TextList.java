package newshound.corpus;

import java.util.ArrayList;
import java.util.List;

/// A list written as one text: `a, b`, `a; b` or, as a program printed it, `['a', 'b']`.
final class TextList {
    private TextList() {}

    static List<String> of(String text) {
        String trimmed = text.strip();
        if (isPrinted(trimmed)) {
            return printed(trimmed.substring(1, trimmed.length() - 1));
        }
        String separator = trimmed.indexOf(';') >= 0 ? ";" : ",";
        return present(List.of(trimmed.split(separator)));
    }

    static boolean isPrinted(String text) {
        return text.length() >= 2 && text.startsWith("[") && text.endsWith("]");
    }

    /// Elements may be quoted by either quote, and only outside of quotes a comma ends one.
    private static List<String> printed(String text) {
        List<String> elements = new ArrayList<>();
        StringBuilder element = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0 && c == '\\' && i + 1 < text.length()) {
                element.append(text.charAt(++i));
            } else if (quote != 0 && c == quote) {
                quote = 0;
            } else if (quote == 0
                    && (c == '"' || c == '\'')
                    && element.toString().isBlank()) {
                quote = c;
            } else if (quote == 0 && c == ',') {
                elements.add(element.toString());
                element.setLength(0);
            } else {
                element.append(c);
            }
        }
        elements.add(element.toString());
        return present(elements);
    }

    private static List<String> present(List<String> elements) {
        return elements.stream()
                .map(String::strip)
                .filter(element -> !element.isEmpty())
                .toList();
    }
}
