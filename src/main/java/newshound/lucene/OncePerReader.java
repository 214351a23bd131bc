package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.jspecify.annotations.Nullable;

/// What is made of a reader, or of one of its segments, at its first use, and dropped when that closes.
///
/// Who needs what is just being made waits for it; nobody waits for anything else.
final class OncePerReader<K, T> {
    private final Map<K, Slot<T>> slots = new ConcurrentHashMap<>();

    interface Maker<T> {
        T make() throws IOException;
    }

    private static final class Slot<T> {
        private volatile @Nullable T made;

        T get(Maker<T> maker) throws IOException {
            T known = made;
            return known == null ? make(maker) : known;
        }

        private synchronized T make(Maker<T> maker) throws IOException {
            T known = made;
            if (known == null) {
                known = maker.make();
                made = known;
            }
            return known;
        }
    }

    /// @param cache of the reader or segment
    /// @param key which has the cache's own in it
    T of(CacheHelper cache, K key, Maker<T> maker) {
        Slot<T> slot = slots.get(key); // without a lock, as nearly always
        if (slot == null) {
            slot = slots.computeIfAbsent(key, _ -> {
                cache.addClosedListener(_ -> slots.remove(key));
                return new Slot<>();
            });
        }
        try {
            return slot.get(maker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void dropIf(Predicate<K> isStale) {
        slots.keySet().removeIf(isStale);
    }
}
