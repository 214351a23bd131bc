package newshound.corpus.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The marks at the beginning of Markdown's lines: headings, lists, quotations, tables, rules, fences.
/// Headings and list items become paragraphs.
final class MarkdownBlocks {
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.)] .*");
    private static final int MAX_HEADING_DEPTH = 6;

    private MarkdownBlocks() {}

    /// Whether a line is of Markdown and of nothing else; lists and quotations are of letters too.
    static boolean isMarked(String written) {
        String line = written.strip();
        return headingDepth(line) > 0 || isFence(line) || isRule(line);
    }

    private static boolean isFence(String line) {
        return line.startsWith("```") || line.startsWith("~~~");
    }

    static String plain(String text) {
        return text.lines().map(MarkdownBlocks::plainLine).collect(Collectors.joining("\n"));
    }

    private static String plainLine(String written) {
        String line = written.strip();
        while (line.startsWith(">")) {
            line = line.substring(1).strip();
        }
        if (line.isEmpty() || isFence(line) || isRule(line)) {
            return "";
        }
        int depth = headingDepth(line);
        if (depth > 0) {
            return "\n" + withoutClosingHashes(line.substring(depth).strip()) + "\n";
        }
        if (line.startsWith("|") && line.endsWith("|")) {
            return "\n" + tableRow(line);
        }
        if (isBullet(line)) {
            return "\n" + line.substring(2).strip();
        }
        return NUMBERED.matcher(line).matches() ? "\n" + line : line;
    }

    /// How many hashes stand before the space that makes a heading of them.
    private static int headingDepth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '#') {
            depth++;
        }
        return depth <= MAX_HEADING_DEPTH && depth < line.length() && line.charAt(depth) == ' ' ? depth : 0;
    }

    /// Hashes close a heading only after a space: `C#` keeps its own.
    private static String withoutClosingHashes(String heading) {
        int end = heading.length();
        while (end > 0 && heading.charAt(end - 1) == '#') {
            end--;
        }
        return end == 0 || heading.charAt(end - 1) == ' ' ? heading.substring(0, end) : heading;
    }

    private static boolean isBullet(String line) {
        return line.length() > 2 && "*-+".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    }

    /// A line between sections, under a heading or under the head of a table.
    private static boolean isRule(String line) {
        long marks = line.chars().filter(c -> "-=*_".indexOf(c) >= 0).count();
        return marks >= 3 && line.chars().allMatch(c -> "-=*_|: ".indexOf(c) >= 0);
    }

    private static String tableRow(String line) {
        return Arrays.stream(line.split("\\|"))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
