package newshound.server;

import io.javalin.http.Context;
import newshound.article.ArticleId;
import newshound.search.SearchBackend;

/// `GET /api/articles/{id}`. An id may hold any character, slashes too: it is all that follows in the path.
final class ArticleRoute {
    static final String PATH = "/api/articles/";

    private final SearchBackend backend;

    ArticleRoute(SearchBackend backend) {
        this.backend = backend;
    }

    void handle(Context ctx) {
        ArticleId id = id(ctx.req().getRequestURI());
        ctx.header("Cache-Control", "no-cache");
        Json.reply(ctx, backend.article(id).orElseThrow(() -> Problems.missing("article", id.value())));
    }

    /// @param uri the path as it was sent
    static ArticleId id(String uri) {
        return PathTail.articleId(uri, PATH);
    }
}
