package newshound.server;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import newshound.article.ArticleId;
import newshound.corpus.Item;
import newshound.corpus.JsonArticles;
import newshound.corpus.Place;
import newshound.indexing.ArticleWrite;
import newshound.indexing.WriteOutcome;
import newshound.search.InvalidRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `PUT` and `DELETE /api/articles/{id}`, and `POST /api/articles` with one article: answered when the change
/// is durable and can be found.
final class ArticleWriteRoute {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleWriteRoute.class);
    private static final Place BODY = new Place("body", "", 0);

    /// Replies are written here, where a slow caller holds up nobody else.
    private final Executor replies = Executors.newVirtualThreadPerTaskExecutor();

    void put(Context ctx, Writing writing) {
        ArticleId id = ArticleRoute.id(ctx.req().getRequestURI());
        boolean onlyNew = onlyNew(ctx);
        Item item = JsonArticles.readAs(id, RequestBody.json(ctx), BODY);
        write(ctx, writing, put(item, onlyNew));
    }

    void post(Context ctx, Writing writing) {
        boolean onlyNew = onlyNew(ctx);
        write(ctx, writing, put(JsonArticles.read(RequestBody.json(ctx), BODY), onlyNew));
    }

    void delete(Context ctx, Writing writing) {
        write(ctx, writing, new ArticleWrite.Removal(ArticleRoute.id(ctx.req().getRequestURI())));
    }

    private static ArticleWrite put(Item item, boolean onlyNew) {
        return switch (item) {
            case Item.Read read -> new ArticleWrite.Put(read.article(), onlyNew);
            case Item.Skipped skipped -> throw new InvalidRequest("body", skipped.reason());
        };
    }

    /// A condition that is passed over would overwrite what it was to keep.
    static boolean onlyNew(Context ctx) {
        String condition = ctx.header("If-None-Match");
        if (ctx.header("If-Match") != null
                || (condition != null && !condition.strip().equals("*"))) {
            throw Problems.exception(HttpStatus.BAD_REQUEST, "the only condition known here is If-None-Match: *");
        }
        return condition != null;
    }

    private void write(Context ctx, Writing writing, ArticleWrite write) {
        CompletableFuture<WriteOutcome> outcome =
                writing.writer().offer(write).orElseThrow(() -> RequestBody.busy(ctx));
        ctx.future(() -> outcome.thenAcceptAsync(done -> reply(ctx, done, writing.volume()), replies));
    }

    private static void reply(Context ctx, WriteOutcome outcome, String volume) {
        switch (outcome) {
            case WriteOutcome.Created created -> {
                ctx.status(HttpStatus.CREATED);
                ctx.header("Location", ArticleRoute.PATH + encoded(created.id()));
            }
            case WriteOutcome.Replaced _, WriteOutcome.Unchanged _, WriteOutcome.Removed _ -> ctx.status(HttpStatus.OK);
            case WriteOutcome.Absent absent ->
                throw Problems.missing("article", absent.id().value());
            case WriteOutcome.Taken _ ->
                throw Problems.exception(HttpStatus.PRECONDITION_FAILED, "there is an article with this id already");
            case WriteOutcome.Refused refused -> throw new InvalidRequest("body", refused.reason());
            case WriteOutcome.Failed failed -> throw failure(failed, volume);
        }
        ctx.header("Cache-Control", "no-store");
        Json.reply(ctx, WriteResult.of(outcome, null, volume));
    }

    private static HttpResponseException failure(WriteOutcome.Failed failed, String volume) {
        LOG.error("article {} was not written", failed.id(), failed.cause());
        return Problems.exception(
                FullDisk.causes(failed.cause()) ? HttpStatus.INSUFFICIENT_STORAGE : HttpStatus.INTERNAL_SERVER_ERROR,
                WriteResult.reason(failed.cause(), volume));
    }

    /// As one segment of a path.
    private static String encoded(ArticleId id) {
        return URLEncoder.encode(id.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
