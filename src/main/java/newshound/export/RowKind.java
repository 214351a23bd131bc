package newshound.export;

import java.util.List;

/// What one kind of row is in each format. As JSON a row is its record, just as the API gives it.
public interface RowKind<T> {

    /// The columns of a table, in their order.
    List<Column<T>> columns();

    /// The row as an entry of a feed.
    FeedEntry entry(T row);
}
