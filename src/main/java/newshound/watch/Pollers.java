package newshound.watch;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/// The threads that ask feeds. They touch no index, so they may be interrupted at any moment.
final class Pollers implements AutoCloseable {
    /// They mostly wait for others.
    private static final int THREADS = 8;

    private final FeedPoll poll;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().name("poll-", 0).daemon().factory());

    /// Empty ones only wake who waits.
    private final BlockingQueue<Optional<Answer>> answers = new LinkedBlockingQueue<>();

    private volatile boolean stopped;

    Pollers(FeedPoll poll) {
        this.poll = poll;
    }

    /// @param feed the address subscribed to
    record Answer(String feed, PollOutcome outcome) {}

    /// Starts to ask feeds, those of one host one after the other. Each gives one answer.
    void ask(Map<String, FeedState> feeds) {
        Map<String, Map<String, FeedState>> byHost = new LinkedHashMap<>();
        feeds.forEach((feed, state) -> byHost.computeIfAbsent(host(state.address()), _ -> new LinkedHashMap<>())
                .put(feed, state));
        byHost.values().forEach(sameHost -> threads.execute(() -> sameHost.forEach(this::ask)));
    }

    private void ask(String feed, FeedState state) {
        PollOutcome outcome;
        try {
            outcome = stopped ? new PollOutcome.Dropped() : poll.ask(feed, state);
        } catch (RuntimeException e) {
            outcome = new PollOutcome.Broken(e);
        }
        answers.add(Optional.of(new Answer(feed, outcome)));
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? address : host;
        } catch (IllegalArgumentException _) {
            return address; // the fetcher tells what is wrong with it
        }
    }

    /// The next answer, waited for; empty once stopped.
    Optional<Answer> next() throws InterruptedException {
        return stopped ? Optional.empty() : answers.take();
    }

    /// Whether no answer is there yet.
    boolean isSilent() {
        return answers.isEmpty();
    }

    boolean isStopped() {
        return stopped;
    }

    /// Any thread may call this.
    void stop() {
        stopped = true;
        answers.add(Optional.empty());
    }

    /// Gives up the polls under way.
    ///
    /// @return the answers that were there before
    List<Answer> end() {
        stopped = true;
        threads.shutdownNow();
        threads.close();
        List<Optional<Answer>> left = new ArrayList<>();
        answers.drainTo(left);
        return left.stream().flatMap(Optional::stream).toList();
    }

    @Override
    public void close() {
        end();
    }
}
