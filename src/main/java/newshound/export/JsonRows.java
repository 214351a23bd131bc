package newshound.export;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.databind.json.JsonMapper;

/// JSON Lines: a row a line.
final class JsonRows<T> implements RowWriter<T> {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Writer out;

    JsonRows(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() {
        // lines have no header
    }

    @Override
    public void row(T row) throws IOException {
        out.write(MAPPER.writeValueAsString(row));
        out.write('\n');
    }

    @Override
    public void end() {
        // nor a footer
    }
}
