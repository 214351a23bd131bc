package newshound.export;

import java.io.Writer;
import java.util.Locale;

/// The formats of exports.
public enum ExportFormat {
    /// A table, see [CsvRows].
    CSV("text/csv; charset=utf-8; header=present"),
    /// One JSON object a line.
    JSONL("application/x-ndjson"),
    /// A feed, see [AtomRows].
    ATOM("application/atom+xml; charset=utf-8");

    private final String contentType;

    ExportFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /// How the names of such files end, without the dot.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param out in UTF-8; it is left open and not flushed
    public <T> RowWriter<T> writer(Writer out, RowKind<T> kind, FeedHead head) {
        return switch (this) {
            case CSV -> new CsvRows<>(out, kind.columns());
            case JSONL -> new JsonRows<>(out);
            case ATOM -> new AtomRows<>(out, kind, head);
        };
    }
}
