package newshound.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A table as RFC 4180 has it, with a header, that no spreadsheet takes for a program.
///
/// A text that a spreadsheet would calculate, since it begins with `=`, `+`, `-`, `@`, a tab or a line break, gets an
/// apostrophe in front, as does one that begins with apostrophes before such a sign: so taking one apostrophe away
/// from every cell that begins like that gives back every text as it was. All cells are quoted, since a
/// comma or semicolon would make a new cell for those who part cells elsewhere.
final class CsvRows<T> implements RowWriter<T> {
    /// Spreadsheets take the wide forms for the plain ones.
    private static final Pattern CALCULATED = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠]");

    private final Writer out;
    private final List<Column<T>> columns;

    CsvRows(Writer out, List<Column<T>> columns) {
        this.out = out;
        this.columns = columns;
    }

    @Override
    public void begin() throws IOException {
        line(column -> column.name());
    }

    @Override
    public void row(T row) throws IOException {
        line(column -> column.cell().of(row));
    }

    @Override
    public void end() {
        // a table has no footer
    }

    private interface Cell<T> {
        @Nullable
        String of(Column<T> column);
    }

    private void line(Cell<T> cell) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            String text = cell.of(columns.get(i));
            if (text != null) {
                out.write('"' + harmless(text).replace("\"", "\"\"") + '"');
            }
        }
        out.write("\r\n");
    }

    static String harmless(String text) {
        return CALCULATED.matcher(text).lookingAt() ? "'" + text : text;
    }
}
