package newshound.server;

import io.javalin.http.Context;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Replies as JSON: written once, straight to bytes, which takes two thirds of the time of Javalin's way over
/// a tree.
final class Json {
    static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static void reply(Context ctx, Object body) {
        reply(ctx, "application/json", body);
    }

    static void reply(Context ctx, String contentType, Object body) {
        ctx.contentType(contentType);
        ctx.result(MAPPER.writeValueAsBytes(body));
    }
}
