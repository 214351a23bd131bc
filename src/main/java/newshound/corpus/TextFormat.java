package newshound.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells texts apart by how they begin.
final class TextFormat {
    private static final Set<String> JSON_ENDINGS = Set.of("jsonl", "ndjson", "json");
    private static final Pattern JSON_OBJECT = Pattern.compile("\\{\\s*[\"}].*", Pattern.DOTALL);
    private static final Pattern JSON_ARRAY = Pattern.compile("\\[\\s*[{\\]].*", Pattern.DOTALL);
    /// Some programs escape slashes.
    private static final Pattern JSON_FEED = Pattern.compile("\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version\\\\?/");

    private static final Pattern MBOX = Pattern.compile("From \\S+.*\\b\\d{4}\\b.*\\R(?:>?[A-Za-z][\\w-]*:|\\s).*");
    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]*):.*");
    private static final Set<String> MAIL_HEADERS = Set.of(
            "from",
            "to",
            "date",
            "subject",
            "message-id",
            "mime-version",
            "content-type",
            "received",
            "return-path",
            "delivered-to",
            "snapshot-content-location");
    /// Fewer may open a text that is no message: `Subject: …`, `Date: …`.
    private static final int MIN_MAIL_HEADERS = 3;

    private TextFormat() {}

    /// @param text the beginning, not blank
    static Format of(String text, Hints hints) {
        String start = text.strip();
        String ending = hints.ending();
        Format markup = start.startsWith("<") ? Markup.format(start) : null;
        if (markup != null) {
            return markup;
        }
        if (JSON_ENDINGS.contains(ending) || isJson(start)) {
            return json(start);
        }
        if (MBOX.matcher(firstLines(start, 2)).matches()) {
            return Format.Archive.MBOX;
        }
        return isMessage(start) ? Format.Document.MESSAGE : prose(text, ending);
    }

    private static boolean isJson(String text) {
        return JSON_OBJECT.matcher(text).matches() || JSON_ARRAY.matcher(text).matches();
    }

    /// An object that goes over many lines breaks its first line after a brace or a comma; one that
    /// stands on a line of its own never does.
    private static Format json(String text) {
        if (text.startsWith("{") && JSON_FEED.matcher(text).find()) {
            return Format.Document.FEED;
        }
        if (text.startsWith("[") || JsonEnvelope.begins(text)) {
            return Format.Document.JSON_DOCUMENT;
        }
        int end = text.indexOf('\n');
        String firstLine = end < 0 ? "" : text.substring(0, end).strip();
        return firstLine.matches("(?s)\\{(.*[\\[{,])?") ? Format.Document.JSON_DOCUMENT : Format.Document.JSON_LINES;
    }

    private static boolean isMessage(String text) {
        Stream<String> head = text.lines().takeWhile(line -> !line.isBlank());
        long known = head.map(HEADER::matcher)
                .filter(Matcher::matches)
                .map(header -> header.group(1).toLowerCase(Locale.ROOT))
                .filter(MAIL_HEADERS::contains)
                .distinct()
                .count();
        return known >= MIN_MAIL_HEADERS && HEADER.matcher(firstLines(text, 1)).matches();
    }

    private static Format prose(String text, String ending) {
        boolean frontMatter = firstLines(text, 1).stripTrailing().equals("---");
        return switch (ending) {
            case "md", "markdown" ->
                frontMatter
                        ? Format.Document.MARKDOWN
                        : new Format.Unknown("Markdown without front matter: the first line must be ---");
            case "txt", "text" -> Format.Document.PAGE_TEXT;
            case "csv", "tsv" -> table(text);
            case "xml", "rss", "atom", "rdf" -> Format.Document.FEED;
            case "html", "htm", "xhtml" -> Format.Document.HTML;
            default -> frontMatter ? Format.Document.MARKDOWN : unknown(text);
        };
    }

    private static Format table(String text) {
        return TableReader.hasHeader(firstLines(text.stripLeading(), 1))
                ? Format.Document.TABLE
                : new Format.Unknown("a table whose first row does not name a title or a body");
    }

    /// Unknown mark-up may be a feed that begins with dirt: its reader says what is wrong with it.
    private static Format unknown(String text) {
        if (text.stripLeading().startsWith("<")) {
            return Format.Document.FEED;
        }
        String first = firstLines(text.stripLeading(), 1);
        return TableReader.hasHeader(first) || first.indexOf('\t') >= 0
                ? table(text)
                : new Format.Unknown("unknown format: neither mark-up, JSON, a table, a message nor Markdown with"
                        + " front matter; page text must be called .txt");
    }

    private static String firstLines(String text, int count) {
        List<String> lines = text.lines().limit(count).toList();
        return String.join("\n", lines);
    }
}
