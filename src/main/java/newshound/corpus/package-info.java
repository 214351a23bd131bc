/// Files become articles: whatever a corpus holds, as one lazy stream, with the place of every failure.
///
/// Invariant: a bad file or record is never an exception and never silence; it is an
/// [newshound.corpus.Item.Skipped] that says where and why, and the rest goes on. Memory does not
/// grow with the size of a file. A format has one reader; all of them clean text in one place,
/// `PlainText`. Start at [newshound.corpus.Corpus].
@NullMarked
package newshound.corpus;

import org.jspecify.annotations.NullMarked;
