package newshound.indexing;

import java.util.concurrent.Semaphore;
import newshound.article.Article;

/// How much may be under way at once, counted in characters, so that long articles and many short ones take
/// the same memory.
final class WritePermits {
    /// 32 MiB as Java holds text; the longest article that readers let pass fits.
    private static final int CHARACTERS = 16 << 20;
    /// What an article costs beside its text. It keeps the number under way to some thousands.
    private static final int LEAST = 4 << 10;

    private final Semaphore free = new Semaphore(CHARACTERS, true);

    static int needed(ArticleWrite write) {
        return switch (write) {
            case ArticleWrite.Put(Article article, boolean _) ->
                Math.clamp((long) article.title().length() + article.body().length(), LEAST, CHARACTERS);
            case ArticleWrite.Removal _ -> LEAST;
        };
    }

    boolean tryTake(int permits) {
        return free.tryAcquire(permits);
    }

    void take(int permits) throws InterruptedException {
        free.acquire(permits);
    }

    void giveBack(int permits) {
        free.release(permits);
    }
}
