package newshound.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;

/// What a server answered, as web archives keep it: status, headers, content.
final class HttpPayload {
    /// Servers send less; Apache's limit is 8 KB a line, 100 lines.
    private static final int MAX_HEADER_BYTES = 1 << 20;

    private static final int OK = 200;
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOR_CRAWLERS = Pattern.compile("https?://[^/]+/robots\\.txt(?:\\?.*)?");
    /// Told by the content itself, or no encoding at all.
    private static final Set<String> READ_ENCODINGS = Set.of("", "identity", "gzip", "x-gzip", "deflate", "none");
    /// Parts of pages that no reader of ours takes for text.
    private static final Pattern PART_OF_PAGE =
            Pattern.compile("(?:image|audio|video|font)/.*|text/css|(?:text|application)/(?:x-)?(?:java|ecma)script");

    private HttpPayload() {}

    /// Whether there may be news at an address: crawlers also keep what they did themselves.
    static boolean isNews(String address) {
        return !FOR_CRAWLERS.matcher(address).matches()
                && !address.startsWith("metadata:")
                && !address.startsWith("dns:")
                && !address.startsWith("whois:")
                && !address.startsWith("urn:");
    }

    /// The content of a whole HTTP message; null where there is never news at the address.
    static EntryReader.@Nullable Entry of(Input archive, Place place, String address, InputStream message) {
        if (!isNews(address)) {
            return null;
        }
        try {
            HttpResponse response = HttpResponse.parseWithoutBody(Channels.newChannel(header(message)), null);
            String encoding = header(response, "Content-Encoding").toLowerCase(Locale.ROOT);
            if (response.status() != OK) {
                return broken(place, "status " + response.status());
            }
            if (!READ_ENCODINGS.contains(encoding)) {
                return broken(place, "content encoding is not read: " + encoding);
            }
            boolean chunked = header(response, "Transfer-Encoding").equalsIgnoreCase("chunked");
            InputStream body = chunked ? new ChunkedInput(message) : message;
            return plain(archive, place, address, header(response, "Content-Type"), body);
        } catch (ParsingException e) {
            return broken(place, "broken HTTP response: " + e.getBaseMessage());
        } catch (IOException e) {
            return broken(place, ReadFailure.reason(e));
        } catch (RuntimeException e) {
            return broken(place, "broken HTTP response: " + e.getMessage());
        }
    }

    private static String header(HttpResponse response, String name) {
        return response.headers().first(name).orElse("").strip();
    }

    /// Content alone.
    static EntryReader.Entry plain(Input archive, Place place, String address, String type, InputStream content)
            throws IOException {
        Hints said = WEB_ADDRESS.matcher(address).matches()
                ? Hints.ofAddress(address, type.isBlank() ? null : type)
                : new Hints(Hints.named(address).name(), type.isBlank() ? null : type, null);
        if (PART_OF_PAGE.matcher(said.mediaType()).matches()) {
            return broken(place, said.mediaType() + ": no article");
        }
        return new EntryReader.Entry.Content(archive.entry(content, place, said));
    }

    /// The header alone: jwarc would take one of any length, and of bodies the record knows the length better
    /// than the server that promised one.
    private static InputStream header(InputStream message) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        int lineLength = 0;
        for (int value = message.read(); value >= 0; value = message.read()) {
            header.write(value);
            if (value == '\n' && lineLength == 0) {
                break;
            }
            lineLength = value == '\n' ? 0 : value == '\r' ? lineLength : lineLength + 1;
            if (header.size() > MAX_HEADER_BYTES) {
                throw new IOException("HTTP header longer than " + MAX_HEADER_BYTES + " bytes");
            }
        }
        return new ByteArrayInputStream(header.toByteArray());
    }

    private static EntryReader.Entry broken(Place place, String reason) {
        return new EntryReader.Entry.Broken(new Item.Skipped(place, reason));
    }
}
