package newshound.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import newshound.article.ArticleId;
import newshound.search.InvalidRequest;

/// An id at the end of a path. It may hold any character, slashes too: it is all that follows.
final class PathTail {
    private PathTail() {}

    /// @param uri the path as it was sent
    /// @param path what comes before the id
    static String of(String uri, String path) {
        String encoded = uri.substring(path.length()).replace("+", "%2B");
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest("id", String.valueOf(e.getMessage()));
        }
    }

    static ArticleId articleId(String uri, String path) {
        try {
            return new ArticleId(of(uri, path));
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest("id", String.valueOf(e.getMessage()));
        }
    }
}
