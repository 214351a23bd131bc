package newshound.server;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import newshound.search.InvalidRequest;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/// The body of a request that writes: JSON or lines of it, in UTF-8, plain or compressed with gzip.
///
/// Other content types are refused, also because they are all that a page of another site can make a browser
/// send unasked.
final class RequestBody {
    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";
    /// Of one article, as it is after decompression.
    static final int MAX_ARTICLE_BYTES = 16 << 20;

    private static final int LARGE_BYTES = 1 << 20;
    private static final Pattern UTF_8 = Pattern.compile("(?:;\\s*charset=\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);
    /// Bodies that may be large and are read at once: each can take some times its size in memory.
    private static final Semaphore LARGE = new Semaphore(4);

    private RequestBody() {}

    static boolean isLines(Context ctx) {
        return hasType(ctx, LINES);
    }

    private static boolean hasType(Context ctx, String type) {
        String given = ctx.contentType();
        String text = given == null ? "" : given.strip().toLowerCase(Locale.ROOT);
        return text.startsWith(type)
                && UTF_8.matcher(text.substring(type.length()).strip()).matches();
    }

    static HttpResponseException unsupportedType(String expected) {
        return Problems.exception(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "the Content-Type of the body: " + expected + ", in UTF-8");
    }

    /// The whole of a JSON body.
    static String json(Context ctx) {
        if (!hasType(ctx, JSON)) {
            throw unsupportedType(JSON);
        }
        if (ctx.req().getContentLengthLong() > MAX_ARTICLE_BYTES) {
            throw new ContentTooLargeResponse();
        }
        if (isSmall(ctx)) {
            return read(ctx);
        }
        if (!LARGE.tryAcquire()) {
            throw busy(ctx);
        }
        try {
            return read(ctx);
        } finally {
            LARGE.release();
        }
    }

    private static boolean isSmall(Context ctx) {
        long length = ctx.req().getContentLengthLong();
        return length >= 0 && length <= LARGE_BYTES && encoding(ctx) == null;
    }

    private static String read(Context ctx) {
        try {
            byte[] bytes = stream(ctx).readNBytes(MAX_ARTICLE_BYTES + 1);
            if (bytes.length > MAX_ARTICLE_BYTES) {
                throw new ContentTooLargeResponse();
            }
            return StrictUtf8.decode(bytes);
        } catch (CharacterCodingException _) {
            throw new InvalidRequest("body", "text in UTF-8");
        } catch (IOException e) {
            throw new InvalidRequest("body", "cannot be read to its end: " + e.getMessage());
        }
    }

    /// The bytes, decompressed.
    static InputStream stream(Context ctx) throws IOException {
        InputStream bytes = ctx.req().getInputStream();
        String encoding = encoding(ctx);
        if (encoding == null) {
            return bytes;
        }
        if (!encoding.equals("gzip")) {
            ctx.header("Accept-Encoding", "gzip");
            throw Problems.exception(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "the Content-Encoding of the body: gzip or none");
        }
        // the JDK's takes a pause between two compressed members for the end
        return GzipCompressorInputStream.builder()
                .setInputStream(bytes)
                .setDecompressConcatenated(true)
                .get();
    }

    private static @Nullable String encoding(Context ctx) {
        String given = ctx.header("Content-Encoding");
        String encoding = given == null ? "" : given.strip().toLowerCase(Locale.ROOT);
        return encoding.isEmpty() || encoding.equals("identity") ? null : encoding;
    }

    static HttpResponseException busy(Context ctx) {
        ctx.header("Retry-After", "1");
        return Problems.exception(HttpStatus.SERVICE_UNAVAILABLE, "too many articles at once; try again in a second");
    }
}
