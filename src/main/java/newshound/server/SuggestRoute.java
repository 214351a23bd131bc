package newshound.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import newshound.search.InvalidRequest;
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
        Parameters parameters = Parameters.of(ctx, Set.of("q", "size"));
        String typed = parameters.text("q");
        int size = parameters.number("size", DEFAULT_SIZE);
        if (size < 1 || size > MAX_SIZE) {
            throw new InvalidRequest("size", "a number from 1 to " + MAX_SIZE);
        }
        if (typed.length() > MAX_TYPED) {
            throw new InvalidRequest("q", "at most " + MAX_TYPED + " characters");
        }
        ctx.header("Cache-Control", "no-cache");
        Json.reply(ctx, new Suggestions(gate.enter(() -> backend.suggest(typed, size))));
    }
}
