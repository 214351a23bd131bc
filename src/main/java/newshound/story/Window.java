package newshound.story;

import java.util.concurrent.TimeUnit;

/// How far apart two articles may be published to tell of one event.
///
/// Time is cut into buckets twice as long as the window. An article is found in its own bucket, and looks into
/// its own and the nearer one beside it: so whatever lies within the window is found both ways.
final class Window {
    /// The time of an article without a date.
    static final long UNDATED = Long.MAX_VALUE;

    private static final long MILLIS = TimeUnit.DAYS.toMillis(3);

    private static final long BUCKET = 2 * MILLIS;

    /// Enough for a thousand years; a bucket that many years away costs a look and links nothing.
    private static final int BUCKET_BITS = 16;

    private Window() {}

    /// Articles without a date are together in a window of their own.
    static boolean holds(long time, long other) {
        if (time == UNDATED || other == UNDATED) {
            return time == other;
        }
        return Math.abs(time - other) < MILLIS;
    }

    static long bucket(long time) {
        return time == UNDATED ? UNDATED : Math.floorDiv(time, BUCKET);
    }

    static long[] buckets(long time) {
        if (time == UNDATED) {
            return new long[] {UNDATED};
        }
        long own = bucket(time);
        return new long[] {own, Math.floorMod(time, BUCKET) < MILLIS ? own - 1 : own + 1};
    }

    /// A trace within a bucket. The bucket stands first, so that what is looked up together lies together in an
    /// index: that halves the cost of finding it.
    static long trace(long bucket, long hash) {
        return (bucket << (Long.SIZE - BUCKET_BITS)) | (Hashes.combine(bucket, hash) >>> BUCKET_BITS);
    }
}
