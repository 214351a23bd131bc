/// Finds articles by where words stand in them: near each other, in one sentence, several times.
///
/// A [newshound.lucene.spans.SpanPattern] says what is looked for in one field; [newshound.lucene.spans.SpansQuery]
/// finds the articles. Candidates come from an ordinary query for the words; then the positions of each are read
/// and compared.
///
/// Invariant: what is found is what a scan of the text would find. Lucene's interval queries keep the shortest
/// of intervals in one another, so that `hires w/3 ("google deepmind" OR deepmind)` misses the longer name; here
/// every alternative counts.
///
/// A span is a `long`: its first position in the upper half, its last in the lower, so that an array of them
/// sorts by beginning, then by end.
@NullMarked
package newshound.lucene.spans;

import org.jspecify.annotations.NullMarked;
