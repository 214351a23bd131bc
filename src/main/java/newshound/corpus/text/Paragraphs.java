package newshound.corpus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines to paragraphs, which an empty line separates.
final class Paragraphs {
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    /// Terminals and typewriters wrap between these; shorter lines are verse, tables and lists.
    private static final int MIN_WIDTH = 50;
    private static final int MAX_WIDTH = 100;
    /// Wrapped text has a few short lines besides: the last of paragraphs that only indentation ends.
    private static final double WRAPPED_SHARE = 0.75;

    private Paragraphs() {}

    /// Every line is a paragraph, unless the text is wrapped to a width; then an empty line or an
    /// indented one begins the next.
    static String split(String text) {
        List<String> lines = Characters.clean(text).lines().toList();
        boolean wrapped = isWrapped(lines);
        return build(lines, wrapped, wrapped);
    }

    /// Lines up to an empty one are a paragraph.
    static String join(String text) {
        return build(Characters.clean(text).lines().toList(), true, false);
    }

    private static String build(List<String> lines, boolean join, boolean indentBegins) {
        StringBuilder body = new StringBuilder();
        boolean open = false;
        int indent = 0;
        for (String line : lines) {
            String content = oneSpace(line.strip());
            if (!content.isEmpty()) {
                boolean goesOn = open && join && !(indentBegins && indent(line) > indent);
                body.append(body.isEmpty() ? "" : goesOn ? " " : "\n\n").append(content);
                indent = indent(line);
            }
            open = !content.isEmpty();
        }
        return body.toString();
    }

    private static String oneSpace(String line) {
        return line.contains("  ") ? SPACES.matcher(line).replaceAll(" ") : line;
    }

    /// Whether lines end where the next word would not have fitted.
    private static boolean isWrapped(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        if (width < MIN_WIDTH || width > MAX_WIDTH) {
            return false;
        }
        List<Boolean> full = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            String next = lines.get(i + 1).strip();
            if (!line.isBlank() && !next.isEmpty()) {
                full.add(line.length() + 1 + next.split(" ", 2)[0].length() >= width);
            }
        }
        long count = full.stream().filter(isFull -> isFull).count();
        return count >= 2 && count >= WRAPPED_SHARE * full.size();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
