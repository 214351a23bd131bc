package newshound.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/// The routes that change the index, all behind one door.
final class WriteRoutes {
    static final String PATH = "/api/articles";

    private final @Nullable Writing writing;
    private final ArticleWriteRoute single = new ArticleWriteRoute();
    private final ArticleStreamRoute stream = new ArticleStreamRoute();

    /// @param writing null where the server only reads
    WriteRoutes(@Nullable Writing writing) {
        this.writing = writing;
    }

    private interface WriteHandler {
        void handle(Context ctx, Writing writing) throws Exception;
    }

    void install(RoutesConfig routes) {
        routes.put(ArticleRoute.PATH + "<id>", allowed(single::put));
        routes.delete(ArticleRoute.PATH + "<id>", allowed(single::delete));
        routes.post(PATH, allowed(this::post));
    }

    private void post(Context ctx, Writing open) throws InterruptedException {
        if (RequestBody.isLines(ctx)) {
            stream.handle(ctx, open);
        } else {
            single.post(ctx, open);
        }
    }

    /// Before anything of the request is looked at: who may not write learns nothing else.
    private Handler allowed(WriteHandler handler) {
        return ctx -> {
            if (writing == null) {
                throw Problems.exception(
                        HttpStatus.FORBIDDEN,
                        "this server only reads; start it with --write-token-file or NEWSHOUND_WRITE_TOKEN to let "
                                + "callers write who know the token");
            }
            if (!writing.token().isIn(ctx.header("Authorization"))) {
                ctx.header("WWW-Authenticate", "Bearer realm=\"newshound\"");
                throw Problems.exception(
                        HttpStatus.UNAUTHORIZED, "writing needs the header Authorization: Bearer, and the write token");
            }
            handler.handle(ctx, writing);
        };
    }

    /// Makes streams under way end.
    void stop() {
        stream.stop();
    }
}
