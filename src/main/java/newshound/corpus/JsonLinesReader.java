package newshound.corpus;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

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
                : JsonArticles.read(line.text(), place());
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
