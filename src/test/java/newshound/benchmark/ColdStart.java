package newshound.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// From the start of a process to its first answer, the median of some starts, in seconds.
final class ColdStart {
    private static final int STARTS = 5;
    static final String WITHOUT_CACHE = " -XX:AOTMode=off";

    private final List<Question> one;

    ColdStart(Question question) {
        this.one = List.of(question);
    }

    private interface Start {
        Side run() throws IOException;
    }

    double product(Path launcher, Path index, String options) throws IOException {
        return median(() -> ProductSide.start(launcher, index, options));
    }

    double plain(Path index) throws IOException {
        return median(() -> PlainSide.start(index));
    }

    private double median(Start start) throws IOException {
        double[] seconds = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            long started = System.nanoTime();
            try (Side side = start.run()) {
                side.round(one, 1);
                seconds[i] = (System.nanoTime() - started) / 1e9;
            }
        }
        return Comparison.median(seconds);
    }
}
