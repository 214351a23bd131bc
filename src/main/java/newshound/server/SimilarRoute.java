package newshound.server;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Set;
import newshound.article.ArticleId;
import newshound.search.InvalidRequest;
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
        int size = Parameters.of(ctx, Set.of("size")).number("size", DEFAULT_SIZE);
        if (size < 1 || size > MAX_SIZE) {
            throw new InvalidRequest("size", "a number from 1 to " + MAX_SIZE);
        }
        ArticleId id = PathTail.articleId(ctx.req().getRequestURI(), PATH);
        ctx.header("Cache-Control", "no-cache");
        Json.reply(ctx, gate.enter(() -> backend.similar(id, size)).orElseThrow(NotFoundResponse::new));
    }
}
