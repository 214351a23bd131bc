package newshound.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import newshound.corpus.Item;
import org.jspecify.annotations.Nullable;

/// Takes in what a round of polls brings: articles into the index, then what was seen into the state file,
/// then word to the person who watches.
final class Round {
    private final Map<String, FeedState> states;
    private final StateFile file;
    private final NewsDesk desk;
    private final Schedule schedule;
    private final Consumer<WatchEvent> listener;

    private final Map<String, FeedState> next = new HashMap<>();
    private final List<WatchEvent> told = new ArrayList<>();
    private boolean indexed;
    private int feeds;
    private int failed;
    private int added;
    private int changed;

    /// @param states changed when what they say is durable
    Round(
            Map<String, FeedState> states,
            StateFile file,
            NewsDesk desk,
            Schedule schedule,
            Consumer<WatchEvent> listener) {
        this.states = states;
        this.file = file;
        this.desk = desk;
        this.schedule = schedule;
        this.listener = listener;
    }

    void take(String feed, PollOutcome outcome, Instant now) {
        FeedState state = states.getOrDefault(feed, FeedState.of(feed));
        feeds++;
        switch (outcome) {
            case PollOutcome.Copy copy -> take(feed, copy, now);
            case PollOutcome.Unchanged same ->
                next.put(feed, state.answered(schedule.afterAnswer(now, same.maxAge(), state.ttl())));
            case PollOutcome.Failed failure -> fail(feed, state, failure, now);
            case PollOutcome.Gone _ -> {
                failed++;
                told.add(new WatchEvent.Gone(feed));
                next.put(feed, state.ended());
            }
            case PollOutcome.Dropped _ -> feeds--;
            case PollOutcome.Broken broken -> throw broken.fault();
        }
    }

    private void take(String feed, PollOutcome.Copy copy, Instant now) {
        int addedBefore = added;
        int changedBefore = changed;
        told.addAll(copy.told());
        for (PollOutcome.FreshItem fresh : copy.news()) {
            Item.Skipped skipped = switch (fresh.item()) {
                case Item.Read article -> desk.add(article).orElse(null);
                case Item.Skipped item -> item;
            };
            count(fresh, skipped);
        }
        if (added > addedBefore || changed > changedBefore) {
            told.add(new WatchEvent.News(feed, added - addedBefore, changed - changedBefore));
        }
        Instant due = schedule.afterAnswer(now, copy.maxAge(), copy.state().ttl());
        next.put(feed, copy.state().answered(due));
    }

    private void count(PollOutcome.FreshItem fresh, Item.@Nullable Skipped skipped) {
        if (skipped != null) {
            told.add(new WatchEvent.Skipped(skipped));
            return;
        }
        indexed = true;
        if (fresh.known()) {
            changed++;
        } else {
            added++;
        }
    }

    private void fail(String feed, FeedState state, PollOutcome.Failed failure, Instant now) {
        failed++;
        Instant due = schedule.afterFailure(now, state.failures() + 1, failure.retryAfter());
        Instant asked = failure.retryAfter() == null ? null : now.plus(failure.retryAfter());
        next.put(feed, state.failed(due, asked));
        told.add(new WatchEvent.Failed(feed, failure.reason(), due));
    }

    /// Makes durable what was taken so far.
    void keep() {
        if (next.isEmpty()) {
            return;
        }
        if (indexed) {
            desk.commit();
            indexed = false;
        }
        Map<String, FeedState> all = new HashMap<>(states);
        all.putAll(next);
        file.write(all);
        states.putAll(next);
        next.clear();
        told.forEach(listener);
        told.clear();
    }

    WatchReport report() {
        return new WatchReport(feeds, failed, added, changed);
    }
}
