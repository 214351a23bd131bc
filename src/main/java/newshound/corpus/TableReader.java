package newshound.corpus;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads CSV (RFC 4180) and TSV whose first row names the columns: a row is an article.
final class TableReader implements ItemReader {
    private static final List<Character> SEPARATORS = List.of('\t', ',', ';', '|');
    private static final Set<ArticleField> TEXTS = Set.of(ArticleField.TITLE, ArticleField.BODY, ArticleField.SUMMARY);

    private final Input input;
    private final CsvReader<CsvRecord> table;
    private final Iterator<CsvRecord> rows;
    private List<ArticleField.@Nullable Name> columns = List.of();
    private boolean broken;
    private long line;

    TableReader(Input input) {
        this.input = input;
        String head = new String(
                input.content().head(), TextEncoding.of(input.content().head()).charset());
        table = CsvReader.builder()
                .fieldSeparator(
                        separator(head.stripLeading().lines().findFirst().orElse("")))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(TextLines.MAX_LINE_BYTES)
                .ofCsvRecord(new InputStreamReader(input.content().utf8(), StandardCharsets.UTF_8));
        rows = table.iterator();
    }

    /// Whether a row names columns, and at least one with a title or a text.
    static boolean hasHeader(String row) {
        List<ArticleField.Name> known = Arrays.stream(row.split(Pattern.quote(String.valueOf(separator(row)))))
                .map(TableReader::column)
                .filter(Objects::nonNull)
                .toList();
        return known.size() >= 2 && known.stream().anyMatch(name -> TEXTS.contains(name.field()));
    }

    private static ArticleField.@Nullable Name column(String name) {
        return ArticleField.named(name.strip().replace("\"", "").replace(' ', '_'));
    }

    private static char separator(String row) {
        char best = ',';
        for (char separator : SEPARATORS) {
            best = count(row, separator) > count(row, best) ? separator : best;
        }
        return best;
    }

    private static long count(String row, char separator) {
        return row.chars().filter(c -> c == separator).count();
    }

    @Override
    public @Nullable Item next() throws IOException {
        try {
            if (broken || !rows.hasNext()) {
                return null;
            }
            CsvRecord row = rows.next();
            line = row.getStartingLineNumber();
            if (columns.isEmpty()) {
                columns = row.getFields().stream().map(TableReader::column).toList();
                return next();
            }
            return article(row);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            broken = true;
            Throwable cause = e.getCause();
            return new Item.Skipped(place(), "broken table: " + (cause == null ? e : cause).getMessage());
        }
    }

    private Item article(CsvRecord row) {
        RawFields fields = new RawFields();
        for (int i = 0; i < Math.min(columns.size(), row.getFieldCount()); i++) {
            ArticleField.Name column = columns.get(i);
            if (column != null) {
                fields.add(column, false, List.of(row.getField(i)));
            }
        }
        return row.getFieldCount() > columns.size()
                ? new Item.Skipped(place(), "%d fields in a table of %d".formatted(row.getFieldCount(), columns.size()))
                : RawArticle.of(fields).toItem(place());
    }

    @Override
    public Place place() {
        return input.place().atLine(line);
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
