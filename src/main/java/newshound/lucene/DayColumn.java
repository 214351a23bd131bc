package newshound.lucene;

import java.time.LocalDate;

/// The days of publication of a whole reader, read once from their ISO texts.
final class DayColumn {
    private final FacetColumn column;
    private final long[] epochDays;

    private DayColumn(FacetColumn column, long[] epochDays) {
        this.column = column;
        this.epochDays = epochDays;
    }

    static DayColumn of(FacetColumn column) {
        long[] epochDays = new long[column.size()];
        for (int number = 0; number < epochDays.length; number++) {
            epochDays[number] = LocalDate.parse(column.value(number).key()).toEpochDay();
        }
        return new DayColumn(column, epochDays);
    }

    FacetColumn column() {
        return column;
    }

    int size() {
        return epochDays.length;
    }

    /// Days since 1970 of the value with this number.
    long epochDay(int number) {
        return epochDays[number];
    }
}
