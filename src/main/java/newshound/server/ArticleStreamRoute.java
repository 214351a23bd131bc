package newshound.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import newshound.article.Article;
import newshound.corpus.Item;
import newshound.corpus.JsonArticles;
import newshound.corpus.Place;
import newshound.indexing.ArticleWrite;
import newshound.indexing.LiveWriter;
import newshound.indexing.WriteOutcome;
import newshound.search.InvalidRequest;
import org.jspecify.annotations.Nullable;

/// `POST /api/articles` with one article a line, as many as the caller likes. Lines are read as fast as they
/// can be written; what became of each is told as soon as it is durable.
final class ArticleStreamRoute {
    /// Each keeps a thread of the server busy.
    private static final int STREAMS = 8;

    private final Semaphore places = new Semaphore(STREAMS);
    private volatile boolean stopping;

    void handle(Context ctx, Writing writing) throws InterruptedException {
        if (ArticleWriteRoute.onlyNew(ctx)) {
            throw Problems.exception(HttpStatus.BAD_REQUEST, "If-None-Match is for single articles");
        }
        if (!places.tryAcquire()) {
            throw RequestBody.busy(ctx);
        }
        try {
            BodyLines lines = new BodyLines(RequestBody.stream(ctx), RequestBody.MAX_ARTICLE_BYTES);
            ctx.contentType(RequestBody.LINES);
            ctx.header("Cache-Control", "no-store");
            try (StreamReport report = new StreamReport(ctx.res())) {
                report.finish(new Reading(lines, writing, report).run());
            }
        } catch (IOException e) {
            throw new InvalidRequest("body", "cannot be read: " + e.getMessage());
        } finally {
            places.release();
        }
    }

    /// Makes streams end soon, with all told that was read of them.
    void stop() {
        stopping = true;
    }

    /// One stream.
    private final class Reading {
        private final BodyLines lines;
        private final LiveWriter writer;
        private final String volume;
        private final StreamReport report;
        private volatile @Nullable String failure;

        private Reading(BodyLines lines, Writing writing, StreamReport report) {
            this.lines = lines;
            this.writer = writing.writer();
            this.volume = writing.volume();
            this.report = report;
        }

        /// Why the stream was not read to its end; null where it was.
        private @Nullable String run() throws InterruptedException {
            try {
                BodyLines.Line line = lines.next();
                while (line != null && !stopping && failure == null && !report.isBroken()) {
                    report.add(write(line));
                    line = lines.next();
                }
                return stopping && line != null ? "the server is stopping" : failure;
            } catch (IOException e) {
                return "the stream broke off: " + e.getMessage();
            }
        }

        private CompletableFuture<WriteResult> write(BodyLines.Line line) throws InterruptedException {
            long number = line.number();
            return switch (line) {
                case BodyLines.Unreadable unreadable ->
                    CompletableFuture.completedFuture(WriteResult.refused(number, unreadable.reason()));
                case BodyLines.Text text ->
                    switch (JsonArticles.read(text.text(), new Place("body", "", number))) {
                        case Item.Skipped skipped ->
                            CompletableFuture.completedFuture(WriteResult.refused(number, skipped.reason()));
                        case Item.Read read -> write(number, read.article());
                    };
            };
        }

        private CompletableFuture<WriteResult> write(long number, Article article) throws InterruptedException {
            return writer.put(new ArticleWrite.Put(article, false)).thenApply(outcome -> {
                WriteResult result = WriteResult.of(outcome, number, volume);
                if (outcome instanceof WriteOutcome.Failed) {
                    failure = result.detail(); // the next lines would fail too
                }
                return result;
            });
        }
    }
}
