package newshound.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// The records of a WARC file (ISO 28500) that may hold news: responses, resources and conversions.
/// Requests, metadata and revisits, which repeat an earlier record, are passed over. The date of a record
/// is when the page was fetched, which says nothing of when it was published.
final class WarcRecords implements EntryReader {
    private static final Pattern VERSION = Pattern.compile("WARC/\\d.*");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
    private static final int MAX_HEADER_CHARS = 1 << 18;

    /// @param broken what is wrong with it, null where nothing is
    private record Header(
            Map<String, String> fields, @Nullable String broken) {
        String get(String name) {
            return fields.getOrDefault(name, "");
        }

        /// Some programs put it in angle brackets.
        String target() {
            String target = get("warc-target-uri");
            return target.startsWith("<") && target.endsWith(">") ? target.substring(1, target.length() - 1) : target;
        }
    }

    private final Input archive;
    private final RecordSource source;
    private long number;
    /// Whether the last record was broken: what follows it, up to the next, is the rest of it.
    private boolean lost;
    /// Whether the first line of the next record has been read.
    private boolean atRecord;
    /// Whether the next record is being looked for.
    private boolean searching;

    WarcRecords(Input archive) {
        this.archive = archive;
        source = new RecordSource(archive.content());
    }

    @Override
    public @Nullable Entry next() throws IOException {
        try {
            source.skipBlock();
            return nextRecord();
        } catch (ZipException e) {
            // What decompresses again behind the damage is another record, or the middle of one.
            lost = true;
            number += searching ? 1 : 0;
            return broken(archive.place().record(number), ReadFailure.reason(e));
        }
    }

    private @Nullable Entry nextRecord() throws IOException {
        while (true) {
            long strayLines = atRecord ? 0 : findRecord();
            if (strayLines > 0 && !lost) {
                lost = true;
                return broken(archive.place().record(++number), strayLines + " lines that are no WARC record");
            }
            if (!atRecord) {
                return null;
            }
            lost = false;
            Entry entry = record();
            if (entry != null) {
                return entry;
            }
        }
    }

    /// Goes to behind the first line of the next record or to the end.
    ///
    /// @return how many lines were passed over that are not empty
    private long findRecord() throws IOException {
        long stray = 0;
        searching = true;
        for (String line = source.line(); line != null; line = source.line()) {
            if (VERSION.matcher(line).matches()) {
                atRecord = true;
                return stray;
            }
            stray += line.isBlank() ? 0 : 1;
        }
        return stray;
    }

    /// Null where the record is none that holds news.
    private @Nullable Entry record() throws IOException {
        number++;
        atRecord = false;
        searching = false;
        Header header = header();
        Place place = header.target().isEmpty()
                ? archive.place().record(number)
                : archive.place().record(number, header.target());
        if (header.broken() != null) {
            lost = true;
            return broken(place, header.broken());
        }
        InputStream block = source.block(Long.parseLong(header.get("content-length")));
        Entry entry = entry(header, place, block);
        if (entry == null) {
            source.skipBlock();
        }
        return entry;
    }

    private @Nullable Entry entry(Header header, Place place, InputStream block) throws IOException {
        return switch (header.get("warc-type").toLowerCase(Locale.ROOT)) {
            case "response" -> HttpPayload.of(archive, place, header.target(), block);
            case "resource", "conversion" ->
                HttpPayload.isNews(header.target())
                        ? HttpPayload.plain(archive, place, header.target(), header.get("content-type"), block)
                        : null;
            case "continuation" -> broken(place, "a page in several records: they are not put together");
            case "" -> broken(place, "no WARC-Type");
            default -> null;
        };
    }

    private Header header() throws IOException {
        Map<String, String> fields = new HashMap<>();
        String last = "";
        int length = 0;
        for (String line = source.line(); line != null && !line.isEmpty(); line = source.line()) {
            if (VERSION.matcher(line).matches()) {
                atRecord = true;
                return new Header(fields, "header without end");
            }
            length += line.length();
            int colon = line.indexOf(':');
            boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
            if (length > MAX_HEADER_CHARS || (colon < 0 && !goesOn)) {
                String what = length > MAX_HEADER_CHARS ? "header longer than " + MAX_HEADER_CHARS : "broken header";
                return new Header(fields, what);
            }
            last = goesOn ? last : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            fields.merge(last, line.substring(goesOn ? 0 : colon + 1).strip(), (before, more) -> before + more);
        }
        String size = fields.getOrDefault("content-length", "");
        return new Header(fields, LENGTH.matcher(size).matches() ? null : "no Content-Length: " + size);
    }

    private static Entry broken(Place place, String reason) {
        return new Entry.Broken(new Item.Skipped(place, reason));
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
