package newshound.benchmark;

import java.io.IOException;
import java.util.List;

/// One of the two that are compared, running in a process of its own.
interface Side extends AutoCloseable {

    /// Asks all questions once.
    Round round(List<Question> questions, int clients) throws IOException;

    /// How many articles each question finds.
    long[] totals(List<Question> questions) throws IOException;

    JavaProcess process();

    @Override
    default void close() {
        process().close();
    }
}
