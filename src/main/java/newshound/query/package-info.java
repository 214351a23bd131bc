/// Typed text becomes a tree: [newshound.query.QueryParser] never fails on what is typed, it warns.
///
/// The way through: `Typography` makes typeset characters plain, `Lexer` cuts tokens, `Repair` writes
/// them as text that Lucene's grammar accepts, `TreeBuilder` turns the grammar's tree into ours, and
/// `Reading` writes that back as text.
///
/// Invariant: nothing here knows an index. The tree, [newshound.query.QueryNode], is a sealed set of
/// records; a backend compiles it by one exhaustive switch, so a new kind of node is a compile error
/// wherever it is not yet handled. The reading of a tree parses to the same tree.
@NullMarked
package newshound.query;

import org.jspecify.annotations.NullMarked;
