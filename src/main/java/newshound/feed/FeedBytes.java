package newshound.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// From bytes to text: unpacked, decoded, bounded.
final class FeedBytes {
    /// The largest feed that we have met is below 20 MiB.
    static final int MAX_BYTES = 64 << 20;

    private static final int BUFFER_BYTES = 1 << 16;

    private static final String GOES_ON = "goes on after byte " + MAX_BYTES + ", the most that is read";

    private FeedBytes() {}

    /// @param damage why the text ends early; null where it does not
    record Text(String text, @Nullable String damage) {}

    static Text text(byte[] bytes, @Nullable String contentType) throws MalformedFeed {
        return isGzip(bytes) ? unpacked(bytes, contentType) : text(bytes, contentType, null);
    }

    private static Text text(byte[] bytes, @Nullable String contentType, @Nullable String broken) {
        boolean goesOn = bytes.length > MAX_BYTES;
        byte[] read = goesOn ? Arrays.copyOf(bytes, MAX_BYTES) : bytes;
        return new Text(FeedEncoding.decode(read, contentType), goesOn ? GOES_ON : broken);
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    }

    /// What comes before the place where the gzip is broken or cut off.
    private static Text unpacked(byte[] gzip, @Nullable String contentType) throws MalformedFeed {
        String broken = null;
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        try (InputStream input = new GZIPInputStream(new ByteArrayInputStream(gzip), BUFFER_BYTES)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = 0; read >= 0 && unpacked.size() <= MAX_BYTES; read = input.read(buffer)) {
                unpacked.write(buffer, 0, read);
            }
        } catch (IOException e) {
            if (unpacked.size() == 0) {
                throw new MalformedFeed("broken gzip at byte 0: " + e.getMessage());
            }
            broken = "broken gzip after unpacked byte " + unpacked.size() + ": " + e.getMessage();
        }
        return text(unpacked.toByteArray(), contentType, broken);
    }
}
