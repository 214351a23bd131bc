package newshound.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The messages of an mbox file, each behind a line `From …` that follows an empty one.
final class Mailbox implements EntryReader {
    private static final Pattern SEPARATOR = Pattern.compile("From \\S+.*\\b\\d{4}\\b.*");
    /// Lines of a message that look like a separator are quoted so.
    private static final Pattern QUOTED = Pattern.compile(">+From .*");

    private final Input archive;
    private final RecordSource source;
    private long number;
    private boolean started;

    Mailbox(Input archive) {
        this.archive = archive;
        source = new RecordSource(archive.content());
    }

    @Override
    public @Nullable Entry next() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        boolean afterEmpty = !started;
        boolean inMessage = started;
        for (String line = line(); line != null; line = line()) {
            if (afterEmpty && SEPARATOR.matcher(line.stripTrailing()).matches()) {
                started = true;
                if (inMessage) {
                    return message(message);
                }
                inMessage = true;
            } else if (message.size() <= WholeDocument.MAX_BYTES) {
                String unquoted = QUOTED.matcher(line.stripTrailing()).matches() ? line.substring(1) : line;
                message.writeBytes((unquoted + "\n").getBytes(StandardCharsets.ISO_8859_1));
            }
            afterEmpty = line.isBlank();
        }
        started = false;
        return message.size() == 0 ? null : message(message);
    }

    /// Byte for byte: what encodes the letters stands in the message.
    private @Nullable String line() throws IOException {
        byte[] line = source.line(WholeDocument.MAX_BYTES);
        return line == null ? null : new String(line, StandardCharsets.ISO_8859_1);
    }

    private Entry message(ByteArrayOutputStream message) throws IOException {
        Place place = archive.place().record(++number);
        Hints said = new Hints("", "message/rfc822", null);
        return new Entry.Content(archive.entry(new ByteArrayInputStream(message.toByteArray()), place, said));
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
