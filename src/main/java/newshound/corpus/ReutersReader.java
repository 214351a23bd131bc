package newshound.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newshound.corpus.text.PlainText;
import org.jspecify.annotations.Nullable;

/// Reads the SGML of the Reuters-21578 collection: `<REUTERS …>` to `</REUTERS>` is one article. Its own
/// documentation describes the elements; the bytes are ISO 8859-1.
final class ReutersReader implements ItemReader {
    private static final String START = "<REUTERS";
    private static final String END = "</REUTERS>";
    private static final Pattern NEW_ID = Pattern.compile("\\bNEWID=\"([^\"]*)\"");
    private static final Pattern LIST_ELEMENT = Pattern.compile("<D>([^<]*)</D>");
    private static final List<String> LISTS = List.of("TOPICS", "PLACES", "PEOPLE", "ORGS", "EXCHANGES", "COMPANIES");
    private static final Pattern INDENT = Pattern.compile("\\s+|&(?:\\\\t|\\t)");
    private static final String OUTLET = "Reuters";

    private final Input input;
    private final TextLines lines;
    private long number;
    /// What stood on the last line behind the end of its article, or a line that opens one too soon.
    private @Nullable String pending;

    ReutersReader(Input input) {
        this.input = input;
        lines = new TextLines(input.content(), StandardCharsets.ISO_8859_1);
    }

    @Override
    public @Nullable Item next() throws IOException {
        String line = nextLine();
        while (line != null && !line.contains(START)) {
            line = nextLine();
        }
        if (line == null) {
            return null;
        }
        number++;
        StringBuilder article = new StringBuilder();
        for (String text = line.substring(line.indexOf(START)); text != null; text = nextLine()) {
            int end = text.indexOf(END);
            boolean opensNext = !article.isEmpty() && text.startsWith(START);
            if (end >= 0 && !opensNext) {
                pending = text.substring(end + END.length());
                article.append(text, 0, end);
                return article(article.toString());
            }
            if (opensNext || article.length() > WholeDocument.MAX_BYTES) {
                pending = opensNext ? text : null;
                return new Item.Skipped(place(), "article without " + END);
            }
            article.append(text).append('\n');
        }
        return new Item.Skipped(place(), "article ends early, without " + END);
    }

    private @Nullable String nextLine() throws IOException {
        String kept = pending;
        if (kept != null) {
            pending = null;
            return kept;
        }
        TextLines.Line line = lines.next();
        if (line != null && line.tooLong()) {
            throw new IOException("line longer than " + TextLines.MAX_LINE_BYTES + " bytes");
        }
        return line == null ? null : line.text();
    }

    private Item article(String sgml) {
        Matcher id = NEW_ID.matcher(sgml);
        String text = element(sgml, "TEXT");
        String body = element(text, "BODY");
        String title = element(text, "TITLE");
        // The text of an article of the type UNPROC is not taken apart into title and body.
        String unprocessed = body.isEmpty() && title.isEmpty() ? text : body;
        return new RawArticle(
                        id.find() ? id.group(1) : null,
                        PlainText.title(title),
                        PlainText.body(paragraphs(unprocessed)),
                        element(sgml, "DATE").strip(),
                        null,
                        OUTLET,
                        null,
                        List.of(),
                        tags(sgml),
                        "en",
                        null)
                .toItem(place());
    }

    /// The wire broke its lines to a width and marked the beginning of a paragraph, or of a table's line, by
    /// indenting it; some copies write the indent as `&\t`.
    private static String paragraphs(String text) {
        StringBuilder paragraphs = new StringBuilder();
        for (String line : text.lines().toList()) {
            Matcher indent = INDENT.matcher(line);
            boolean opens = indent.lookingAt();
            paragraphs.append(opens ? "\n\n" : " ").append(line, opens ? indent.end() : 0, line.length());
        }
        return paragraphs.toString();
    }

    private static List<String> tags(String sgml) {
        List<String> tags = new ArrayList<>();
        for (String list : LISTS) {
            Matcher element = LIST_ELEMENT.matcher(element(sgml, list));
            element.results().map(found -> found.group(1)).forEach(tags::add);
        }
        return tags;
    }

    private static String element(String sgml, String name) {
        int start = Stream.of("<" + name + ">", "<" + name + " ")
                .mapToInt(sgml::indexOf)
                .filter(found -> found >= 0)
                .min()
                .orElse(-1);
        int content = start < 0 ? -1 : sgml.indexOf('>', start) + 1;
        int end = start < 0 ? -1 : sgml.indexOf("</" + name + ">", content);
        return end < 0 ? "" : sgml.substring(content, end);
    }

    @Override
    public Place place() {
        return input.place().record(number);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
