package newshound.server;

import io.javalin.http.Context;
import java.util.List;
import newshound.search.SearchBackend;
import newshound.search.Suggestion;

/// `GET /api/suggest?q=…`: completions while typing.
final class SuggestRoute {
    private static final int DEFAULT_SIZE = 8;
    private static final int MAX_SIZE = 50;
    private static final int MAX_TYPED = 200;

    record Suggestions(List<Suggestion> suggestions) {}

    private final SearchBackend backend;
    private final SearchGate gate;

    SuggestRoute(SearchBackend backend, SearchGate gate) {
        this.backend = backend;
        this.gate = gate;
    }

    void handle(Context ctx) {
        Parameters parameters = Parameters.of(ctx, List.of("q", "size"));
        String typed = parameters.text("q", MAX_TYPED);
        int size = parameters.size(DEFAULT_SIZE, MAX_SIZE);
        ctx.header("Cache-Control", "no-cache");
        Json.reply(ctx, new Suggestions(gate.enter(() -> backend.suggest(typed, size))));
    }
}
