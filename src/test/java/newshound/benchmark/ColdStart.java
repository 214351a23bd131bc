package newshound.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// From the start of a process to its first answer, in seconds.
///
/// @param cached the product with the launcher's cache of loaded classes
/// @param uncached the product without it
/// @param plain plain Lucene, which has no such cache here
record ColdStart(double cached, double uncached, double plain) {
    private static final int STARTS = 5;
    private static final String WITHOUT_CACHE = " -XX:AOTMode=off";

    private interface Start {
        Side run() throws IOException;
    }

    /// Medians of some starts, taken in turns.
    static ColdStart measure(Path launcher, String options, Path productIndex, Path plainIndex, Question question)
            throws IOException {
        double[] cached = new double[STARTS];
        double[] uncached = new double[STARTS];
        double[] plain = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            cached[i] = seconds(() -> ProductSide.start(launcher, productIndex, options), question);
            uncached[i] = seconds(() -> ProductSide.start(launcher, productIndex, options + WITHOUT_CACHE), question);
            plain[i] = seconds(() -> PlainSide.start(plainIndex), question);
        }
        return new ColdStart(Comparison.median(cached), Comparison.median(uncached), Comparison.median(plain));
    }

    private static double seconds(Start start, Question question) throws IOException {
        long started = System.nanoTime();
        try (Side side = start.run()) {
            side.round(List.of(question), 1);
            return (System.nanoTime() - started) / 1e9;
        }
    }
}
