package newshound.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import newshound.search.FlowsResponse.Flow;

/// Flows between organisations.
public final class FlowRows implements RowKind<Flow> {
    private static final List<Column<Flow>> COLUMNS = List.of(
            new Column<>("origin", flow -> flow.origin().name()),
            new Column<>("origin_id", flow -> flow.origin().id()),
            new Column<>("destination", flow -> flow.destination().name()),
            new Column<>("destination_id", flow -> flow.destination().id()),
            new Column<>("moves", flow -> Long.toString(flow.count())),
            new Column<>(
                    "latest",
                    flow -> flow.latest() == null ? null : flow.latest().toString()));

    @Override
    public List<Column<Flow>> columns() {
        return COLUMNS;
    }

    @Override
    public FeedEntry entry(Flow flow) {
        LocalDate latest = flow.latest();
        String ends = flow.origin().name() + " → " + flow.destination().name();
        return new FeedEntry(
                "flow " + flow.origin().id() + " " + flow.destination().id(),
                ends,
                null,
                null,
                latest == null ? null : latest.atStartOfDay(ZoneOffset.UTC).toInstant(),
                ends + ": " + flow.count(),
                List.of());
    }
}
