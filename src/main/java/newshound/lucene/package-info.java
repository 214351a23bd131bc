/// The embedded backend: the search contract on Apache Lucene, in this process.
///
/// Invariant: no other room imports Lucene's index and search packages, and nothing of Lucene leaves
/// this one. Start at [newshound.lucene.LuceneIndex], which writes an index, and [newshound.lucene.IndexFolder], which
/// opens one for reading; [newshound.lucene.LuceneBackend] shows a search as named steps.
@NullMarked
package newshound.lucene;

import org.jspecify.annotations.NullMarked;
