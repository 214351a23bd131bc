package newshound.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// All questions asked once by some clients at a time.
///
/// @param latencies of each question, in nanoseconds
record Round(long wallNanos, List<Long> latencies) {

    interface Asking {
        void ask(Question question) throws IOException;
    }

    static Round run(List<Question> questions, int clients, Asking asking) {
        long[] latencies = new long[questions.size()];
        AtomicInteger next = new AtomicInteger();
        long started = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> all = IntStream.range(0, clients)
                    .<Future<?>>mapToObj(_ -> threads.submit(() -> {
                        ask(questions, next, asking, latencies);
                        return true;
                    }))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return new Round(
                System.nanoTime() - started, Arrays.stream(latencies).boxed().toList());
    }

    private static void ask(List<Question> questions, AtomicInteger next, Asking asking, long[] latencies)
            throws IOException {
        for (int i = next.getAndIncrement(); i < latencies.length; i = next.getAndIncrement()) {
            long started = System.nanoTime();
            asking.ask(questions.get(i));
            latencies[i] = System.nanoTime() - started;
        }
    }

    double questionsASecond() {
        return latencies.size() / (wallNanos / 1e9);
    }

    /// @param share 0.5 for the median
    double percentileMicros(double share) {
        List<Long> sorted = latencies.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()))) / 1e3;
    }
}
