/// Feeds are polled, and what is new in them becomes articles in the index.
///
/// Invariant: an entry is remembered as seen only after its article is durable, so a crash at any moment
/// loses nothing; at worst an article takes its own place again. Only one thread touches the index, and
/// nobody interrupts it. Start at [newshound.watch.FeedWatch].
@NullMarked
package newshound.watch;

import org.jspecify.annotations.NullMarked;
