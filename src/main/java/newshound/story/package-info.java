/// Which articles tell the same: copies of one text, and different texts on one event.
///
/// Invariant: whether two articles are linked depends on these two alone, never on the order in which they came
/// or on what else there is; so the groups are a function of the set of articles. Reads no file and no index.
/// Start at [newshound.story.Profile].
@NullMarked
package newshound.story;

import org.jspecify.annotations.NullMarked;
