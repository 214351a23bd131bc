package newshound.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Figures of both sides as a Markdown table.
final class Table {
    private final List<String> lines =
            new ArrayList<>(List.of("| | Newshound | plain Lucene | ratio |", "|---|---:|---:|---:|"));

    /// @param format of both figures, such as `%.2f`
    void row(String name, String format, double product, double plain) {
        row(name, format, product, plain, product / plain);
    }

    void row(String name, String format, double product, double plain, double ratio) {
        lines.add(String.format(
                Locale.ROOT, "| %s | " + format + " | " + format + " | %.2f |", name, product, plain, ratio));
    }

    /// A figure that plain Lucene has no counterpart to.
    void row(String name, String format, double product) {
        lines.add(String.format(Locale.ROOT, "| %s | " + format + " | | |", name, product));
    }

    /// A search's figures for one number of clients.
    void rows(String clients, Comparison found) {
        compared("CPU µs a search, " + clients, "%,.0f", found, Comparison.Measured::cpuMicros);
        compared(
                "latency p50 µs, " + clients,
                "%,.0f",
                found,
                turn -> turn.round().percentileMicros(0.5));
        compared(
                "latency p99 µs, " + clients,
                "%,.0f",
                found,
                turn -> turn.round().percentileMicros(0.99));
        compared(
                "searches a second, " + clients,
                "%,.0f",
                found,
                turn -> turn.round().questionsASecond());
    }

    private void compared(String name, String format, Comparison found, ToDoubleFunction<Comparison.Measured> figure) {
        row(name, format, found.product(figure), found.plain(figure), found.ratio(figure));
    }

    @Override
    public String toString() {
        return String.join(System.lineSeparator(), lines);
    }
}
