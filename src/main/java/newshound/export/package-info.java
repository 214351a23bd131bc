/// Rows that answer a request → a file for other programs: CSV, JSON Lines or an Atom feed.
///
/// Invariant: no format knows what it is told rows of, and no row what it is written as; nothing here keeps more
/// than the row in hand. Start at [newshound.export.ExportFormat]; a new kind of row is a
/// [newshound.export.RowKind], such as [newshound.export.HitRows].
@NullMarked
package newshound.export;

import org.jspecify.annotations.NullMarked;
