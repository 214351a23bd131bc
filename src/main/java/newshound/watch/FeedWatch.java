package newshound.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import newshound.fetch.Fetcher;

/// Watches feeds: asks each from time to time, and puts what is new in them into the index.
///
/// Feeds of several hosts are asked at the same time; all else is done by one thread, the caller's.
public final class FeedWatch implements AutoCloseable {
    private final List<String> feeds;
    private final StateFile file;
    private final NewsDesk desk;
    private final Schedule schedule;
    private final Consumer<WatchEvent> listener;
    private final InstantSource clock;
    private final Pollers pollers;
    private final Map<String, FeedState> states = new HashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    /// What to do and how.
    ///
    /// @param feeds their addresses
    /// @param state where to remember what was seen; made where it is not there yet
    /// @param every from one poll of a feed to the next
    /// @param fullPages whether to fetch the page of an article that the feed has only a teaser of
    public record Assignment(Collection<String> feeds, Path state, Duration every, boolean fullPages) {
        public Assignment {
            if (!every.isPositive()) {
                throw new IllegalArgumentException("every: must be positive, was " + every);
            }
            feeds = new LinkedHashSet<>(feeds);
        }
    }

    private FeedWatch(
            Assignment assignment,
            Fetcher fetcher,
            NewsDesk desk,
            Consumer<WatchEvent> listener,
            InstantSource clock,
            RandomGenerator random) {
        this.feeds = List.copyOf(assignment.feeds);
        this.file = new StateFile(assignment.state);
        this.desk = desk;
        this.schedule = new Schedule(assignment.every, random);
        this.listener = listener;
        this.clock = clock;
        this.pollers = new Pollers(new FeedPoll(fetcher, assignment.fullPages));
    }

    /// @param fetcher stays the caller's to close
    /// @param listener called by the thread that polls
    /// @param random spreads the feeds that failed together
    public static FeedWatch open(
            Assignment assignment,
            Fetcher fetcher,
            NewsDesk desk,
            Consumer<WatchEvent> listener,
            InstantSource clock,
            RandomGenerator random) {
        FeedWatch watch = new FeedWatch(assignment, fetcher, desk, listener, clock, random);
        watch.restore();
        return watch;
    }

    private void restore() {
        Map<String, FeedState> known = Map.of();
        try {
            known = file.read();
        } catch (DamagedState e) {
            listener.accept(new WatchEvent.StateLost(file.setAside(), String.valueOf(e.getMessage())));
        }
        states.putAll(known);
        feeds.forEach(feed -> states.putIfAbsent(feed, FeedState.of(feed)));
    }

    /// Asks every feed now, but for those that are gone or asked not to be asked yet.
    ///
    /// @throws newshound.search.IndexFailure where the index or the state file cannot be written; what was
    ///     told before is safe
    public WatchReport pollAll() {
        Instant now = clock.instant();
        return poll(state -> state.mayBeAsked(now));
    }

    /// Asks the feeds whose time has come; fails as [#pollAll()] does.
    public WatchReport pollDue() {
        Instant now = clock.instant();
        return poll(state -> state.isDue(now));
    }

    /// When the next feed is due; never where all are gone.
    public Optional<Instant> nextDue() {
        return watched().values().stream()
                .filter(state -> !state.gone())
                .map(FeedState::due)
                .min(Instant::compareTo);
    }

    private Map<String, FeedState> watched() {
        Map<String, FeedState> watched = new LinkedHashMap<>();
        feeds.forEach(feed -> watched.put(feed, states.getOrDefault(feed, FeedState.of(feed))));
        return watched;
    }

    /// Watches until [#stop()], or until all feeds are gone; fails as [#pollAll()] does.
    public void run() throws InterruptedException {
        for (Optional<Instant> due = nextDue(); due.isPresent() && !pollers.isStopped(); due = nextDue()) {
            Duration wait = Duration.between(clock.instant(), due.get());
            if (wait.isPositive()) {
                // a millisecond more, else a part of one would be waited for in a busy loop
                boolean _ = stopped.await(wait.toMillis() + 1, TimeUnit.MILLISECONDS);
            } else {
                pollDue();
            }
        }
    }

    /// Asks a watch that runs in another thread to end soon. Polls under way are given up as if they had not
    /// begun; what others have brought is kept.
    public void stop() {
        pollers.stop();
        stopped.countDown();
    }

    private WatchReport poll(Predicate<FeedState> ripe) {
        Map<String, FeedState> due = watched();
        due.values().removeIf(ripe.negate());
        Round round = new Round(states, file, desk, schedule, listener);
        if (!pollers.isStopped()) {
            pollers.ask(due);
            takeAnswers(round, due.size());
        }
        return round.report();
    }

    private void takeAnswers(Round round, int expected) {
        boolean interrupted = false;
        for (int left = expected; left > 0 && !pollers.isStopped(); left--) {
            try {
                pollers.next().ifPresent(answer -> take(round, answer));
            } catch (InterruptedException _) {
                interrupted = true; // told to the caller later: the index must not see it
                stop();
            }
            if (pollers.isSilent()) {
                round.keep();
            }
        }
        if (pollers.isStopped()) {
            pollers.end().forEach(answer -> take(round, answer));
        }
        round.keep();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Round round, Pollers.Answer answer) {
        round.take(answer.feed(), answer.outcome(), clock.instant());
    }

    @Override
    public void close() {
        stop();
        pollers.close();
    }
}
