package newshound.cli;

import java.io.PrintWriter;
import java.time.Instant;
import newshound.export.ExportFormat;
import newshound.export.FeedHead;
import newshound.export.RowKind;
import newshound.export.RowWriter;

/// How a list is printed.
enum LineFormat {
    /// For people.
    TEXT,
    /// A JSON object a line, as the API gives it.
    JSONL,
    /// A table that no spreadsheet calculates.
    CSV;

    /// What writes rows for programs.
    ///
    /// @throws IllegalStateException for text
    <T> RowWriter<T> writer(PrintWriter out, RowKind<T> kind) {
        ExportFormat format = switch (this) {
            case JSONL -> ExportFormat.JSONL;
            case CSV -> ExportFormat.CSV;
            case TEXT -> throw new IllegalStateException("text has no rows");
        };
        return format.writer(out, kind, new FeedHead("list", "Newshound", Instant.EPOCH, null));
    }
}
