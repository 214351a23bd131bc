package newshound.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Both sides asked the same questions in turns, so that what else the machine does meets both alike.
record Comparison(List<Turn> turns) {

    /// One side's round and what it took.
    record Measured(Round round, double cpuMicros) {}

    record Turn(Measured product, Measured plain) {}

    static Comparison run(Side product, Side plain, List<Question> questions, int clients, int turns)
            throws IOException {
        List<Turn> measured = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            // who goes first alternates too
            Measured first = measure(i % 2 == 0 ? product : plain, questions, clients);
            Measured second = measure(i % 2 == 0 ? plain : product, questions, clients);
            measured.add(i % 2 == 0 ? new Turn(first, second) : new Turn(second, first));
        }
        return new Comparison(measured);
    }

    private static Measured measure(Side side, List<Question> questions, int clients) throws IOException {
        long before = side.process().cpuNanos();
        Round round = side.round(questions, clients);
        long cpu = side.process().cpuNanos() - before;
        return new Measured(round, cpu / 1e3 / questions.size());
    }

    double product(ToDoubleFunction<Measured> figure) {
        return median(turns.stream().map(Turn::product).mapToDouble(figure).toArray());
    }

    double plain(ToDoubleFunction<Measured> figure) {
        return median(turns.stream().map(Turn::plain).mapToDouble(figure).toArray());
    }

    /// The median of the ratios of single turns, not the ratio of medians: drift between turns cancels.
    double ratio(ToDoubleFunction<Measured> figure) {
        return median(turns.stream()
                .mapToDouble(turn -> figure.applyAsDouble(turn.product()) / figure.applyAsDouble(turn.plain()))
                .toArray());
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
