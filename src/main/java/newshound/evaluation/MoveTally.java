package newshound.evaluation;

/// Counts of moves: found rightly, found falsely and missed; and of those found rightly, with the right kind and
/// status.
///
/// What matches a background move, or is itself marked as background, is in none of them.
public final class MoveTally {
    private int right;
    private int wrong;
    private int missed;
    private int kindRight;
    private int statusRight;

    void right(LabelledMove label, LabelledMove made) {
        right++;
        kindRight += label.kind() != null && label.kind().equals(made.kind()) ? 1 : 0;
        statusRight += label.status() != null && label.status().equals(made.status()) ? 1 : 0;
    }

    void wrong() {
        wrong++;
    }

    void missed() {
        missed++;
    }

    /// Takes over what another has counted.
    void add(MoveTally other) {
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
        kindRight += other.kindRight;
        statusRight += other.statusRight;
    }

    /// Moves that the labels name.
    int labelled() {
        return right + missed;
    }

    /// Moves that were found.
    int found() {
        return right + wrong;
    }

    public double precision() {
        return share(right, found());
    }

    public double recall() {
        return share(right, labelled());
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    double kindAccuracy() {
        return share(kindRight, right);
    }

    double statusAccuracy() {
        return share(statusRight, right);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
