package newshound.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import newshound.export.FlowRows;
import newshound.export.RowWriter;
import newshound.lucene.LuceneBackend;
import newshound.search.DayRange;
import newshound.search.Filters;
import newshound.search.FlowRequest;
import newshound.search.FlowsResponse;
import newshound.search.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `newshound flows QUERY`
@Command(
        name = "flows",
        mixinStandardHelpOptions = true,
        description = {
            "Prints how many talent moves lead from which organisation to which, most first.",
            "Offers and what is denied do not count, nor moves of which an end is unknown."
        },
        footer = {
            "",
            "Examples:",
            "  newshound flows --level parent 'moved:2025'",
            "  newshound flows --from intel --size 10"
        })
final class FlowsCommand implements Callable<Integer> {
    @Mixin
    private MoveOptions options = new MoveOptions();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "company",
            description = {
                "team, company or parent: whether Google DeepMind counts as itself or as what it belongs to",
                "(default: ${DEFAULT-VALUE})."
            })
    private Level level = Level.COMPANY;

    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "20",
            description =
                    "Pairs of organisations to print, up to " + FlowRequest.MAX_SIZE + " (default: ${DEFAULT-VALUE}).")
    private int size;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = options.out();
        try (LuceneBackend backend = options.open()) {
            FlowsResponse reply = backend.flows(
                    new FlowRequest(options.query(), Filters.NONE, DayRange.ALL, options.filter(), level, size));
            if (options.format() == LineFormat.TEXT) {
                print(out, reply);
            } else {
                MoveText.warn(options.err(), reply.query(), reply.partial());
                RowWriter<FlowsResponse.Flow> rows = options.format().writer(out, new FlowRows());
                rows.begin();
                for (FlowsResponse.Flow flow : reply.flows()) {
                    rows.row(flow);
                }
                rows.end();
            }
            return 0;
        }
    }

    private static void print(PrintWriter out, FlowsResponse reply) {
        out.printf(
                Locale.ROOT,
                "%,d moves in %,d flows by %s for %s (%d ms)%n",
                reply.total(),
                reply.cells(),
                reply.level(),
                reply.query().read(),
                reply.tookMillis());
        MoveText.warn(out, reply.query(), reply.partial());
        out.println();
        for (FlowsResponse.Flow flow : reply.flows()) {
            String ends = flow.origin().name() + " → " + flow.destination().name();
            String latest = flow.latest() == null ? null : "latest " + flow.latest();
            out.println(String.format(Locale.ROOT, "%,6d  ", flow.count()) + OneLine.of(ends, latest));
        }
    }
}
