package newshound.server;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The page's files, from the jar: a name that is not made of plain path segments is not looked up at all.
final class PageRoute {
    private static final String FOLDER = "/web/";
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9-]+/)*[a-z0-9-]+(?:\\.[a-z0-9]+)+");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "xml", "application/xml");

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record PageFile(byte[] content, String type, String etag) {}

    private final Map<String, PageFile> files = new ConcurrentHashMap<>();

    void index(Context ctx) {
        send(ctx, "index.html");
    }

    void file(Context ctx) {
        send(ctx, ctx.pathParam("file"));
    }

    private void send(Context ctx, String name) {
        PageFile file = find(name);
        if (file == null) {
            throw new NotFoundResponse();
        }
        ctx.header("ETag", file.etag);
        ctx.header("Cache-Control", "no-cache"); // asked again each time, answered with 304 where unchanged
        ctx.contentType(file.type);
        if (isKnown(file.etag, ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        ctx.result(file.content);
    }

    /// Whether a caller has one of the states it names, or `*`, any. Weak tags count: a cache in between may
    /// have weakened ours.
    private static boolean isKnown(String etag, @Nullable String known) {
        return known != null
                && Arrays.stream(known.split(",", -1))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag));
    }

    private @Nullable PageFile find(String name) {
        if (!NAME.matcher(name).matches()) {
            return null;
        }
        PageFile known = files.get(name);
        if (known != null) {
            return known;
        }
        PageFile loaded = load(name);
        if (loaded != null) {
            files.put(name, loaded);
        }
        return loaded;
    }

    private static @Nullable PageFile load(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        try (InputStream in = PageRoute.class.getResourceAsStream(FOLDER + name)) {
            if (in == null || type == null) {
                return null;
            }
            byte[] content = in.readAllBytes();
            return new PageFile(content, type, etag(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String etag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(digest, 0, 8) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
