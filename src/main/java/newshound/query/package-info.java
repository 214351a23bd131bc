/// Typed text becomes a tree: [newshound.query.QueryParser] never fails, it warns.
///
/// Invariant: nothing here knows an index. The tree, [newshound.query.QueryNode], is a sealed set of
/// records; a backend compiles it by one exhaustive switch, so a new kind of node is a compile error
/// wherever it is not yet handled.
@NullMarked
package newshound.query;

import org.jspecify.annotations.NullMarked;
