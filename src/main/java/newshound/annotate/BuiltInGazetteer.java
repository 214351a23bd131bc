package newshound.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Loads the gazetteer that comes on the class path.
final class BuiltInGazetteer {
    private static final String RESOURCE = "/newshound/gazetteer/entities.jsonl";

    private BuiltInGazetteer() {}

    static Gazetteer load() {
        try (InputStream stream = BuiltInGazetteer.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("class path lacks " + RESOURCE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return Gazetteer.parse(reader.lines(), RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + RESOURCE, e);
        }
    }
}
