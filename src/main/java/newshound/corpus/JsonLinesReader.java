package newshound.corpus;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// Reads JSON Lines: a line that is broken costs that line only.
final class JsonLinesReader implements ItemReader {
    private final Input input;
    private final TextLines lines;

    JsonLinesReader(Input input) {
        this.input = input;
        lines = new TextLines(input.content().utf8());
    }

    @Override
    public @Nullable Item next() throws IOException {
        TextLines.Line line = lines.next();
        while (line != null && !line.tooLong() && line.text().isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        return line.tooLong()
                ? new Item.Skipped(place(), "line longer than " + TextLines.MAX_LINE_BYTES + " bytes")
                : read(line.text());
    }

    private Item read(String line) {
        try (JsonParser parser = JsonObjects.FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Item.Skipped(place(), "not a JSON object");
            }
            RawFields fields = JsonObjects.read(parser);
            if (parser.nextToken() != null) {
                return new Item.Skipped(
                        place(),
                        "broken JSON at column %d: more follows after the object"
                                .formatted(parser.currentTokenLocation().getColumnNr()));
            }
            return RawArticle.of(fields).toItem(place());
        } catch (JacksonException e) {
            return new Item.Skipped(place(), JsonObjects.reason(e));
        }
    }

    @Override
    public Place place() {
        return input.place().atLine(lines.number());
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
