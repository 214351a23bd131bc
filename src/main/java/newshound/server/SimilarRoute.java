package newshound.server;

import io.javalin.http.Context;
import java.util.List;
import newshound.article.ArticleId;
import newshound.search.SearchBackend;

/// `GET /api/similar/{id}`: what is related to an article.
final class SimilarRoute {
    static final String PATH = "/api/similar/";

    private static final int DEFAULT_SIZE = 10;
    private static final int MAX_SIZE = 50;

    private final SearchBackend backend;
    private final SearchGate gate;

    SimilarRoute(SearchBackend backend, SearchGate gate) {
        this.backend = backend;
        this.gate = gate;
    }

    void handle(Context ctx) {
        int size = Parameters.of(ctx, List.of("size")).size(DEFAULT_SIZE, MAX_SIZE);
        ArticleId id = PathTail.articleId(ctx.req().getRequestURI(), PATH);
        ctx.header("Cache-Control", "no-cache");
        Json.reply(
                ctx,
                gate.enter(() -> backend.similar(id, size)).orElseThrow(() -> Problems.missing("article", id.value())));
    }
}
