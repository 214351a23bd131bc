package newshound.corpus;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/// Reads one array of objects, also inside of an object, or objects one after the other, laid out in any way. Broken
/// JSON ends the file: without lines there is no place to go on from.
final class JsonDocumentReader implements ItemReader {
    private final Place place;
    private final JsonParser parser;
    /// Around the list that is being read; null outside of one.
    private @Nullable JsonEnvelope envelope;
    /// The next object of that list is begun.
    private boolean atFirst;

    private long number;
    private boolean broken;

    JsonDocumentReader(Input input) {
        place = input.place();
        // A reader replaces malformed bytes; the parser's own decoder would stop at them.
        InputStreamReader text = new InputStreamReader(input.content().utf8(), StandardCharsets.UTF_8);
        parser = JsonObjects.FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    @Override
    public @Nullable Item next() throws IOException {
        if (broken) {
            return null;
        }
        number++;
        try {
            Item item = null;
            boolean ended = false;
            while (item == null && !ended) {
                JsonToken token = nextValue();
                ended = token == null;
                item = token == null ? null : read(token);
            }
            return item;
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            broken = true;
            return new Item.Skipped(place().atLine(parser.currentLocation().getLineNr()), JsonObjects.reason(e));
        }
    }

    /// Passes over the brackets of the outermost array.
    private @Nullable JsonToken nextValue() {
        if (atFirst) {
            atFirst = false;
            return parser.currentToken();
        }
        JsonToken token = parser.nextToken();
        while (envelope == null
                && (token == JsonToken.END_ARRAY || (token == JsonToken.START_ARRAY && isOutermost()))) {
            token = parser.nextToken();
        }
        return token;
    }

    private boolean isOutermost() {
        return parser.streamReadContext().getNestingDepth() == 1;
    }

    /// Null where there is an article not here but further on.
    private @Nullable Item read(JsonToken token) {
        if (envelope != null && token == JsonToken.END_ARRAY) {
            return readOn(envelope);
        }
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return new Item.Skipped(place(), "not a JSON object");
        }
        return envelope == null
                ? readOn(new JsonEnvelope(parser))
                : RawArticle.of(JsonObjects.read(parser)).toItem(place());
    }

    private @Nullable Item readOn(JsonEnvelope object) {
        atFirst = object.findList();
        envelope = atFirst ? object : null;
        return atFirst
                ? null
                : object.itself().stream()
                        .map(article -> article.toItem(place()))
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public Place place() {
        return place.record(number);
    }

    @Override
    public void close() throws IOException {
        try {
            parser.close();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
