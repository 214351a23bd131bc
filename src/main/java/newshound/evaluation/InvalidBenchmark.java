package newshound.evaluation;

/// A data set cannot be measured on: says where and why in a line for people.
public final class InvalidBenchmark extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidBenchmark(String message) {
        super(message);
    }
}
