package newshound.server;

import io.javalin.http.Context;
import newshound.search.SearchBackend;
import newshound.search.SearchRequest;

/// `GET` and `POST /api/search`: parameters → [SearchRequest] → reply.
final class SearchRoute {
    static final String PATH = "/api/search";

    private final SearchBackend backend;
    private final SearchParameters parameters = new SearchParameters();
    private final SearchGate gate;

    SearchRoute(SearchBackend backend, SearchGate gate) {
        this.backend = backend;
        this.gate = gate;
    }

    void handle(Context ctx) {
        SearchRequest request = parameters.request(ctx);
        ctx.header("Cache-Control", "no-cache");
        Json.reply(ctx, gate.enter(() -> backend.search(request)));
    }
}
