package newshound.watch;

import java.nio.file.Path;
import java.time.Instant;
import newshound.corpus.Item;

/// What a person who watches feeds wants to be told. Feeds are named by the address subscribed to.
public sealed interface WatchEvent {

    /// A feed had news, and they are in the index, durably.
    ///
    /// @param added articles of entries never seen before
    /// @param changed articles of entries that say something else than before
    record News(String feed, int added, int changed) implements WatchEvent {}

    /// An entry that did not become an article.
    record Skipped(Item.Skipped item) implements WatchEvent {}

    /// An article has only what the feed says of it, as its page could not be had.
    record NoPage(String page, String reason) implements WatchEvent {}

    /// A copy of a feed could be read only in part: entries that it lacks come with a later one.
    ///
    /// @param damage what is wrong with it and where
    record Damaged(String feed, String damage) implements WatchEvent {}

    /// @param next when it is asked again
    record Failed(String feed, String reason, Instant next) implements WatchEvent {}

    /// It is asked at its new address from now on.
    record Moved(String feed, String address) implements WatchEvent {}

    /// It is no more, and is not asked again.
    record Gone(String feed) implements WatchEvent {}

    /// The file that says what was seen could not be read: every entry counts as new once more.
    record StateLost(Path aside, String reason) implements WatchEvent {}
}
