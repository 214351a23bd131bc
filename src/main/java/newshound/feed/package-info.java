/// Feeds: RSS, RDF, Atom and JSON Feed, and OPML lists of them, also malformed and mis-encoded ones.
///
/// Invariant: reads no file and no network; bytes go in, entries or one located error come out. Memory and
/// time stay bounded whatever the bytes. Start at [newshound.feed.FeedReader].
@NullMarked
package newshound.feed;

import org.jspecify.annotations.NullMarked;
