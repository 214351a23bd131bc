/// One row a move: what many articles state of one change of place is brought together, filtered, counted and
/// summed to flows between organisations.
///
/// Invariant: the rows are a function of the set of statements; in which order the articles came in does not matter,
/// and no statement is lost or told twice. Nothing here knows which engine keeps the articles. Start at
/// [newshound.ledger.Ledger].
@NullMarked
package newshound.ledger;

import org.jspecify.annotations.NullMarked;
