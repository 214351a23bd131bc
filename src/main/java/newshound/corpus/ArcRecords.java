package newshound.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The records of an ARC file, the format that WARC came from: a line of address, host, date, type and
/// length, then that many bytes.
final class ArcRecords implements EntryReader {
    /// Addresses may hold spaces; version 2 has more columns between type and length.
    private static final Pattern HEADER = Pattern.compile(
            "(?<address>[A-Za-z][A-Za-z0-9+.-]*:\\S.*?) \\S+ \\d{8,18} (?<type>\\S+)(?: \\S+){0,5}? (?<length>\\S+)");

    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    private final Input archive;
    private final RecordSource source;
    private long number;
    /// Whether what follows, up to the next header, is the rest of something broken that was told of.
    private boolean lost;

    ArcRecords(Input archive) {
        this.archive = archive;
        source = new RecordSource(archive.content());
    }

    @Override
    public @Nullable Entry next() throws IOException {
        source.skipBlock();
        for (String line = source.line(); line != null; line = source.line()) {
            Matcher header = HEADER.matcher(line);
            Entry entry = header.matches() ? record(header) : line.isBlank() || lost ? null : stray();
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    private Entry stray() {
        lost = true;
        return broken(archive.place().record(++number), "no ARC record");
    }

    private @Nullable Entry record(Matcher header) throws IOException {
        String address = header.group("address");
        Place place = archive.place().record(++number, address);
        boolean about = address.startsWith("filedesc:");
        lost = !LENGTH.matcher(header.group("length")).matches();
        if (lost) {
            return about ? null : broken(place, "no length: " + header.group("length"));
        }
        InputStream block = source.block(Long.parseLong(header.group("length")));
        if (!about && HttpPayload.isNews(address)) {
            return HttpPayload.of(archive, place, address, block);
        }
        source.skipBlock();
        return null;
    }

    private static Entry broken(Place place, String reason) {
        return new Entry.Broken(new Item.Skipped(place, reason));
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
