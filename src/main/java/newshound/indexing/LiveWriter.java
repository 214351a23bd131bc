package newshound.indexing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.search.ArticleIndex;
import newshound.search.IndexFailure;
import newshound.search.SearchBackend;

/// Writes articles into an index that is being searched. A write is done when it is durable and can be found;
/// until then its caller holds a future. Safe for use by many threads at once.
///
/// Writes of one article are done in the order in which they came. An index that fails is opened anew for the
/// next write; those lost with it are told so.
public final class LiveWriter implements AutoCloseable {
    private final ArticlePreparation preparation;
    private final ReopenedIndex index;
    private final LatestArticles latest;
    private final GroupCommit commits;
    /// A stream takes all the room there is, so that it must not be the room of single writes.
    private final WritePermits single = new WritePermits();

    private final WritePermits streamed = new WritePermits();
    private final List<ExecutorService> lanes = new ArrayList<>();

    /// @param opener opens the index for writing: at once, and again after a failure
    /// @param findable the committed state of the same index
    /// @param refresh brings `findable` up to the last commit
    /// @param threads that prepare and index
    /// @throws IndexFailure where the index cannot be opened
    public LiveWriter(
            ArticlePreparation preparation,
            Supplier<? extends ArticleIndex> opener,
            SearchBackend findable,
            Runnable refresh,
            int threads) {
        this.preparation = preparation;
        index = new ReopenedIndex(opener);
        latest = new LatestArticles(findable);
        commits = new GroupCommit(index, latest, refresh);
        for (int lane = 1; lane <= threads; lane++) {
            lanes.add(Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("write-" + lane).factory()));
        }
    }

    /// Takes a single write, if there is room for it; empty where not: there will be soon.
    public Optional<CompletableFuture<WriteOutcome>> offer(ArticleWrite write) {
        return single.tryTake(WritePermits.needed(write)) ? Optional.of(start(write, single)) : Optional.empty();
    }

    /// Takes a write that is one of many, as soon as there is room for it.
    public CompletableFuture<WriteOutcome> put(ArticleWrite write) throws InterruptedException {
        streamed.take(WritePermits.needed(write));
        return start(write, streamed);
    }

    private CompletableFuture<WriteOutcome> start(ArticleWrite write, WritePermits taken) {
        CompletableFuture<WriteOutcome> done = new CompletableFuture<>();
        CompletableFuture<WriteOutcome> released =
                done.whenComplete((_, _) -> taken.giveBack(WritePermits.needed(write)));
        try {
            lanes.get(Math.floorMod(write.id().hashCode(), lanes.size())).execute(() -> apply(write, done));
        } catch (RejectedExecutionException e) {
            done.complete(new WriteOutcome.Failed(write.id(), new IndexFailure("no more is written", e)));
        }
        return released;
    }

    private void apply(ArticleWrite write, CompletableFuture<WriteOutcome> done) {
        try {
            AppliedWrite applied = switch (write) {
                case ArticleWrite.Put put -> put(put, done);
                case ArticleWrite.Removal(ArticleId id) -> remove(id, done);
            };
            commits.add(applied);
        } catch (IllegalArgumentException e) {
            done.complete(new WriteOutcome.Refused(write.id(), String.valueOf(e.getMessage())));
        } catch (RuntimeException | Error e) {
            done.complete(new WriteOutcome.Failed(write.id(), e));
        }
    }

    private AppliedWrite put(ArticleWrite.Put put, CompletableFuture<WriteOutcome> done) {
        ArticleIndex open = index.get();
        ArticleId id = put.id();
        boolean before = latest.has(id, open);
        if (put.onlyNew() && before) {
            return new AppliedWrite(open, new WriteOutcome.Taken(id), true, done);
        }
        Article article = preparation.inItsLanguage(put.article());
        if (open.holds(article)) {
            return new AppliedWrite(open, new WriteOutcome.Unchanged(id), true, done);
        }
        AnnotatedArticle annotated = preparation.annotate(article);
        changing(open, () -> open.add(annotated));
        WriteOutcome outcome = before ? new WriteOutcome.Replaced(id) : new WriteOutcome.Created(id);
        return remembered(new AppliedWrite(open, outcome, true, done));
    }

    private AppliedWrite remove(ArticleId id, CompletableFuture<WriteOutcome> done) {
        ArticleIndex open = index.get();
        WriteOutcome outcome = latest.has(id, open) ? new WriteOutcome.Removed(id) : new WriteOutcome.Absent(id);
        changing(open, () -> open.remove(id));
        return remembered(new AppliedWrite(open, outcome, false, done));
    }

    private AppliedWrite remembered(AppliedWrite write) {
        latest.remember(write);
        return write;
    }

    private void changing(ArticleIndex open, Runnable change) {
        try {
            change.run();
        } catch (IndexFailure | Error e) {
            index.discard(open, e);
            throw e;
        }
    }

    /// Does what was taken, takes no more, and releases the index.
    ///
    /// @throws IndexFailure where the index does not close well; all that was told done is safe
    @Override
    public void close() {
        lanes.forEach(ExecutorService::close);
        commits.close();
        index.close();
    }
}
