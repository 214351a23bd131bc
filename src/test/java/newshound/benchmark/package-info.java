/// The product over HTTP measured against plain Lucene in one process, on the same articles and questions.
///
/// Invariant: the plain side uses nothing of the product but its articles and annotations, so that a ratio
/// says what the product costs over the library it stands on. Start at [newshound.benchmark.Benchmark]; and at
/// [newshound.benchmark.AnnotationBenchmark] for what annotating costs, and
/// [newshound.benchmark.SuggestionBenchmark]
/// for what suggestions cost, which nothing is compared with.
@NullMarked
package newshound.benchmark;

import org.jspecify.annotations.NullMarked;
