package newshound.server;

import io.javalin.http.Context;
import java.util.regex.Pattern;
import newshound.query.QueryParser;
import newshound.search.FlowRequest;
import newshound.search.InvalidRequest;
import newshound.search.MoveRequest;
import newshound.search.SearchBackend;

/// `GET` and `POST /api/moves`, `GET /api/moves/{id}`, `GET` and `POST /api/flows`.
final class MoveRoutes {
    static final String PATH = "/api/moves";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    private final SearchBackend backend;
    private final MoveParameters read;
    private final SearchGate gate;

    MoveRoutes(SearchBackend backend, SearchGate gate) {
        this.backend = backend;
        this.read = new MoveParameters(new QueryParser());
        this.gate = gate;
    }

    void moves(Context ctx) {
        MoveRequest request = read.moves(Parameters.of(ctx, MoveParameters.OF_MOVES));
        ctx.header("Cache-Control", "no-cache");
        Json.reply(ctx, gate.enter(() -> backend.moves(request)));
    }

    void move(Context ctx) {
        String id = ctx.pathParam("id");
        if (!ID.matcher(id).matches()) {
            throw new InvalidRequest("id", "16 hexadecimal digits, as a move's `id` gives them");
        }
        ctx.header("Cache-Control", "no-cache");
        Json.reply(ctx, gate.enter(() -> backend.move(id)).orElseThrow(() -> Problems.missing("move", id)));
    }

    void flows(Context ctx) {
        FlowRequest request = read.flows(Parameters.of(ctx, MoveParameters.OF_FLOWS));
        ctx.header("Cache-Control", "no-cache");
        Json.reply(ctx, gate.enter(() -> backend.flows(request)));
    }
}
