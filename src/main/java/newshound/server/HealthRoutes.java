package newshound.server;

import io.javalin.http.Context;
import java.util.Map;
import newshound.search.IndexStatus;
import newshound.search.SearchBackend;

/// `GET /healthz`, the process answers, and `/readyz`, the index does.
final class HealthRoutes {
    record Ready(String status, IndexStatus index) {}

    private final SearchBackend backend;

    HealthRoutes(SearchBackend backend) {
        this.backend = backend;
    }

    static void alive(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        Json.reply(ctx, Map.of("status", "ok"));
    }

    void ready(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        Json.reply(ctx, new Ready("ready", backend.status()));
    }
}
