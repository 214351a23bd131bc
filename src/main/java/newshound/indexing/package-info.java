/// An article's way into the index: corpus → annotation → index, in parallel, with progress and a report.
///
/// Invariant: knows no engine and no file format. Start at [newshound.indexing.CorpusIndexer].
@NullMarked
package newshound.indexing;

import org.jspecify.annotations.NullMarked;
