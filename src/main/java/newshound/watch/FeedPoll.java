package newshound.watch;

import java.util.ArrayList;
import java.util.List;
import newshound.corpus.FeedArticles;
import newshound.corpus.Item;
import newshound.feed.Feed;
import newshound.feed.FeedEntry;
import newshound.feed.FeedReader;
import newshound.feed.MalformedFeed;
import newshound.fetch.FetchOutcome;
import newshound.fetch.FetchRequest;
import newshound.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/// Asks a feed once and finds what is new in it. Touches nothing but the network.
final class FeedPoll {
    /// After so many failures the teaser is all there is.
    private static final int MAX_PAGE_FAILURES = 3;

    private final Fetcher fetcher;
    private final @Nullable ArticlePages pages;

    /// @param fullPages whether the pages of teasers are fetched
    FeedPoll(Fetcher fetcher, boolean fullPages) {
        this.fetcher = fetcher;
        pages = fullPages ? new ArticlePages(fetcher) : null;
    }

    /// @param feed the address subscribed to
    PollOutcome ask(String feed, FeedState state) {
        FetchRequest request = pages != null && state.wantsPages()
                ? FetchRequest.of(state.address())
                : new FetchRequest(state.address(), state.etag(), state.lastModified());
        PollOutcome outcome = switch (fetcher.fetchSubscribed(request)) {
            case FetchOutcome.Fetched copy -> read(feed, state, copy);
            case FetchOutcome.NotModified same -> new PollOutcome.Unchanged(same.maxAge());
            case FetchOutcome.Refused refused -> new PollOutcome.Failed(refused.reason(), null);
            case FetchOutcome.Failed failed ->
                failed.gone() ? new PollOutcome.Gone() : new PollOutcome.Failed(failed.reason(), failed.retryAfter());
        };
        return Thread.currentThread().isInterrupted() ? new PollOutcome.Dropped() : outcome;
    }

    private PollOutcome read(String feed, FeedState state, FetchOutcome.Fetched copy) {
        String address = copy.address().toString();
        try {
            Feed read = FeedReader.read(copy.content(), copy.contentType(), address);
            Reading reading = new Reading(new SeenEntries(state.seen()));
            reading.readAll(read);
            String damage = read.damage();
            if (damage != null) {
                reading.told.add(new WatchEvent.Damaged(feed, damage));
            }
            boolean moved = copy.moved() && !address.equals(state.address());
            if (moved) {
                reading.told.add(new WatchEvent.Moved(feed, address));
            }
            FeedState next = next(state, copy, read, moved, reading.before.with(reading.current));
            return new PollOutcome.Copy(next, reading.news(read, address), reading.told, copy.maxAge());
        } catch (MalformedFeed e) {
            return new PollOutcome.Failed("no feed that can be read: " + e.getMessage(), null);
        }
    }

    /// Without the marks of a damaged copy, so that it is sent once more even where the feed has not changed.
    private static FeedState next(
            FeedState state, FetchOutcome.Fetched copy, Feed read, boolean moved, List<SeenEntry> seen) {
        boolean whole = read.damage() == null;
        return new FeedState(
                moved ? copy.address().toString() : state.address(),
                whole ? copy.etag() : null,
                whole ? copy.lastModified() : null,
                read.ttl(),
                state.due(),
                state.notBefore(),
                state.failures(),
                false,
                seen);
    }

    /// One copy of a feed, entry by entry.
    private final class Reading {
        private final SeenEntries before;
        private final List<SeenEntry> current = new ArrayList<>();
        private final List<FeedEntry> entries = new ArrayList<>();
        private final List<Integer> unsettled = new ArrayList<>();
        private final List<WatchEvent> told = new ArrayList<>();

        private Reading(SeenEntries before) {
            this.before = before;
        }

        private void readAll(Feed feed) {
            for (FeedEntry entry : feed.entries()) {
                if (before.isSettled(entry)) {
                    settle(entry, entry, 0);
                } else {
                    unsettled.add(entries.size());
                    complete(entry);
                }
            }
        }

        private void complete(FeedEntry entry) {
            if (pages == null || entry.url() == null || !ArticlePages.isTeaser(entry)) {
                settle(entry, entry, 0);
                return;
            }
            switch (pages.read(entry, entry.url())) {
                case ArticlePages.Answer.Whole whole -> settle(entry, whole.entry(), 0);
                case ArticlePages.Answer.None none -> {
                    int failures = before.pageFailures(entry) + 1;
                    boolean again = none.later() && failures < MAX_PAGE_FAILURES;
                    told.add(new WatchEvent.NoPage(entry.url(), none.reason()));
                    settle(entry, entry, again ? failures : 0);
                }
            }
        }

        private void settle(FeedEntry sent, FeedEntry whole, int pageFailures) {
            current.add(new SeenEntry(Digests.key(sent), Digests.content(sent), pageFailures));
            entries.add(whole);
        }

        /// The whole feed is turned into articles, as an entry's identity depends on its neighbours.
        private List<PollOutcome.FreshItem> news(Feed feed, String address) {
            Feed whole = new Feed(feed.title(), feed.url(), feed.language(), entries, feed.ttl(), null);
            List<Item> items = FeedArticles.items(whole, address);
            return unsettled.stream()
                    .map(i -> new PollOutcome.FreshItem(
                            items.get(i), before.knows(feed.entries().get(i))))
                    .toList();
        }
    }
}
