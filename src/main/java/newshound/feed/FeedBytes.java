package newshound.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// From bytes to text: unpacked, decoded, bounded.
final class FeedBytes {
    /// The largest feed that we have met is below 20 MiB.
    static final int MAX_BYTES = 64 << 20;

    private static final int BUFFER_BYTES = 1 << 16;

    private FeedBytes() {}

    static String text(byte[] bytes, @Nullable String contentType) throws MalformedFeed {
        byte[] unpacked = isGzip(bytes) ? unpacked(bytes) : bytes;
        if (unpacked.length > MAX_BYTES) {
            throw tooLarge();
        }
        return FeedEncoding.decode(unpacked, contentType);
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    }

    /// What comes before the place where the gzip is broken or cut off.
    private static byte[] unpacked(byte[] gzip) throws MalformedFeed {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        try (InputStream input = new GZIPInputStream(new ByteArrayInputStream(gzip), BUFFER_BYTES)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                unpacked.write(buffer, 0, read);
                if (unpacked.size() > MAX_BYTES) {
                    throw tooLarge();
                }
            }
        } catch (IOException e) {
            if (unpacked.size() == 0) {
                throw new MalformedFeed("broken gzip at byte 0: " + e.getMessage());
            }
        }
        return unpacked.toByteArray();
    }

    private static MalformedFeed tooLarge() {
        return new MalformedFeed("feed goes on after byte " + MAX_BYTES + ", the most that is read");
    }
}
