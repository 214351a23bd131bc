package newshound.corpus;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a file holds, told by its first bytes; the ending of its name only where those leave it open.
sealed interface Format {
    enum Known implements Format {
        JSON_LINES,
        /// One array of objects, or objects that each go over many lines.
        JSON_DOCUMENT,
        MARKDOWN,
        WEB_PAGE_TEXT
    }

    record Unknown(String reason) implements Format {}

    Set<String> JSON_ENDINGS = Set.of("jsonl", "ndjson", "json");
    Pattern JSON_OBJECT = Pattern.compile("\\{\\s*[\"}].*", Pattern.DOTALL);
    Pattern JSON_ARRAY = Pattern.compile("\\[\\s*[{\\]].*", Pattern.DOTALL);

    static Format of(Path file, byte[] head) {
        if (isBinary(head)) {
            return new Unknown("binary data");
        }
        String start = new String(head, StandardCharsets.UTF_8);
        String text = start.startsWith("\uFEFF") ? start.substring(1) : start;
        if (text.isBlank()) {
            return new Unknown("empty file");
        }
        String ending = FileNames.ending(file);
        if (JSON_ENDINGS.contains(ending) || isJson(text.strip())) {
            return jsonLayout(text.strip());
        }
        return proseFormat(ending, text);
    }

    private static Format proseFormat(String ending, String text) {
        boolean frontMatter =
                text.lines().findFirst().orElse("").stripTrailing().equals("---");
        return switch (ending) {
            case "md", "markdown" ->
                frontMatter ? Known.MARKDOWN : new Unknown("Markdown without front matter: the first line must be ---");
            case "" -> frontMatter ? Known.MARKDOWN : unknown(ending, text);
            case "txt", "text" -> Known.WEB_PAGE_TEXT;
            default -> unknown(ending, text);
        };
    }

    private static Format unknown(String ending, String text) {
        String what = text.stripLeading().startsWith("<")
                ? "SGML, XML or HTML"
                : List.of("tsv", "csv").contains(ending) || text.indexOf('\t') >= 0
                        ? "a table"
                        : "of an unknown format";
        return new Unknown(what + ": JSON Lines, Markdown with front matter and page text (.txt) are read");
    }

    private static boolean isJson(String text) {
        return JSON_OBJECT.matcher(text).matches() || JSON_ARRAY.matcher(text).matches();
    }

    /// An object that goes over many lines breaks its first line after a brace or a comma; one that
    /// stands on a line of its own never does.
    private static Known jsonLayout(String text) {
        if (text.startsWith("[")) {
            return Known.JSON_DOCUMENT;
        }
        int end = text.indexOf('\n');
        String firstLine = end < 0 ? "" : text.substring(0, end).strip();
        return firstLine.matches("(?s)\\{(.*[\\[{,])?") ? Known.JSON_DOCUMENT : Known.JSON_LINES;
    }

    /// NUL bytes and other controls do not occur in text; this also finds UTF-16.
    private static boolean isBinary(byte[] head) {
        int controls = 0;
        for (byte value : head) {
            boolean control =
                    value >= 0 && value < ' ' && value != '\n' && value != '\r' && value != '\t' && value != '\f';
            controls += control ? 1 : 0;
        }
        // A stray control in a dump is dirt and no reason to refuse the file.
        return controls * 50 > head.length;
    }
}
