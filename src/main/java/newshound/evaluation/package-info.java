/// How good the product is: metrics and the data sets that they are measured on.
///
/// Invariant: measures what the product does and changes nothing; the data sets are read, never shipped.
/// Each measure has an entry point of its own: [newshound.evaluation.PageBenchmark],
/// [newshound.evaluation.CopyBenchmark], [newshound.evaluation.StoryBenchmark],
/// [newshound.evaluation.SimilarBenchmark], [newshound.evaluation.NameBenchmark],
/// [newshound.evaluation.MoveBenchmark].
@NullMarked
package newshound.evaluation;

import org.jspecify.annotations.NullMarked;
