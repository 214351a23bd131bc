package newshound.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.UUID;
import newshound.query.QueryTooLarge;
import newshound.search.IndexFailure;
import newshound.search.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place where a failure becomes a reply: always problem+json, never a page that could carry a
/// caller's text as mark-up, and nothing of our insides.
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    static void install(RoutesConfig routes) {
        routes.exception(
                InvalidRequest.class, (e, ctx) -> reply(ctx, HttpStatus.BAD_REQUEST, e.getMessage(), e.parameter()));
        routes.exception(QueryTooLarge.class, (e, ctx) -> reply(ctx, HttpStatus.BAD_REQUEST, e.getMessage(), "q"));
        routes.exception(Overloaded.class, (_, ctx) -> {
            ctx.header("Retry-After", "1");
            reply(ctx, HttpStatus.SERVICE_UNAVAILABLE, "too many searches at once; try again in a second", null);
        });
        routes.exception(HttpResponseException.class, (e, ctx) -> {
            e.getDetails().forEach((name, value) -> {
                if (name.equals("availableMethods")) {
                    ctx.header("Allow", value);
                }
            });
            reply(ctx, HttpStatus.forStatus(e.getStatus()), sentence(e), null);
        });
        routes.exception(IndexFailure.class, (e, ctx) -> ours(ctx, e, "the index cannot be read"));
        routes.exception(Exception.class, (e, ctx) -> ours(ctx, e, "an error of this server"));
    }

    /// A failure that becomes a reply with this status.
    ///
    /// @param detail what was wrong with the request, for people
    static HttpResponseException exception(HttpStatus status, String detail) {
        return new HttpResponseException(status.getCode(), detail);
    }

    /// Where nothing has an id.
    ///
    /// @param kind of what was asked for, such as `article`
    static HttpResponseException missing(String kind, String id) {
        return exception(HttpStatus.NOT_FOUND, "no " + kind + " has the id `" + id + "`");
    }

    private static String sentence(HttpResponseException e) {
        if (e instanceof NotFoundResponse) {
            return "there is nothing at this address";
        }
        return switch (e.getStatus()) {
            case 405 -> "this address does not know that method";
            case 413 -> "the request is too large";
            default -> String.valueOf(e.getMessage());
        };
    }

    private static void ours(Context ctx, Exception e, String detail) {
        String requestId = requestId();
        LOG.error("request {}: {} {}", requestId, ctx.method(), ctx.path(), e);
        reply(ctx, HttpStatus.INTERNAL_SERVER_ERROR, detail, null, requestId);
    }

    private static void reply(Context ctx, HttpStatus status, @Nullable String detail, @Nullable String parameter) {
        reply(ctx, status, detail, parameter, requestId());
    }

    private static void reply(
            Context ctx, HttpStatus status, @Nullable String detail, @Nullable String parameter, String requestId) {
        String text = detail == null ? status.getMessage() : detail;
        ctx.status(status);
        ctx.header("Cache-Control", "no-store");
        Json.reply(
                ctx,
                Problem.CONTENT_TYPE,
                Problem.of(status.getCode(), status.getMessage(), text, parameter, requestId));
    }

    static String requestId() {
        return UUID.randomUUID().toString();
    }
}
