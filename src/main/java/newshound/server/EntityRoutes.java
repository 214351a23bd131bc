package newshound.server;

import io.javalin.http.Context;
import java.util.List;
import newshound.search.EntityMatch;
import newshound.search.SearchBackend;

/// `GET /api/entities?q=…` and `GET /api/entities/{id}`.
final class EntityRoutes {
    static final String PATH = "/api/entities/";

    private static final int DEFAULT_SIZE = 10;
    private static final int MAX_SIZE = 100;
    private static final int MAX_NAME = 200;

    record Entities(List<EntityMatch> entities) {}

    private final SearchBackend backend;
    private final SearchGate gate;

    EntityRoutes(SearchBackend backend, SearchGate gate) {
        this.backend = backend;
        this.gate = gate;
    }

    void named(Context ctx) {
        Parameters parameters = Parameters.of(ctx, List.of("q", "size"));
        String name = parameters.text("q", MAX_NAME);
        int size = parameters.size(DEFAULT_SIZE, MAX_SIZE);
        ctx.header("Cache-Control", "no-cache");
        Json.reply(ctx, new Entities(gate.enter(() -> backend.entities(name, size))));
    }

    void one(Context ctx) {
        Parameters.of(ctx, List.of());
        String id = PathTail.of(ctx.req().getRequestURI(), PATH);
        ctx.header("Cache-Control", "no-cache");
        Json.reply(ctx, gate.enter(() -> backend.entity(id)).orElseThrow(() -> Problems.missing("entity", id)));
    }
}
