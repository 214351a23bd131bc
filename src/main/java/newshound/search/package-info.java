/// The contract between those who ask and an engine that answers: requests, replies and the two
/// interfaces, [newshound.search.SearchBackend] to read and [newshound.search.ArticleIndex] to write.
///
/// Invariant: nothing here knows which engine answers. The replies are the wire shapes: what a record
/// says is what the JSON says.
@NullMarked
package newshound.search;

import org.jspecify.annotations.NullMarked;
