package newshound.ner;

import java.util.Arrays;

/// Finds the best sequence of labels of which each may follow the one before.
public final class Viterbi {
    private static final float IMPOSSIBLE = -1e9f;

    private Viterbi() {}

    /// Which labels may follow which.
    public interface Grammar {
        boolean mayFollow(int label, int next);
    }

    /// The best labels of words.
    ///
    /// @param scores by word and label
    /// @param steps weight of `next` after `label`, at `label * labels + next`; a sentence begins after
    ///     [Labels#OUTSIDE]
    public static int[] best(float[][] scores, float[] steps) {
        return best(scores, steps, Labels::mayFollow);
    }

    /// The best labels of any sequence, which begins after label 0.
    public static int[] best(float[][] scores, float[] steps, Grammar grammar) {
        int size = scores.length;
        if (size == 0) {
            return new int[0];
        }
        int labels = scores[0].length;
        float[] before = start(labels);
        int[][] cameFrom = new int[size][labels];
        for (int word = 0; word < size; word++) {
            float[] now = new float[labels];
            for (int next = 0; next < labels; next++) {
                int best = bestBefore(before, next, steps, grammar);
                cameFrom[word][next] = best;
                now[next] = before[best] + step(best, next, labels, steps, grammar) + scores[word][next];
            }
            before = now;
        }
        return backwards(before, cameFrom);
    }

    private static float[] start(int labels) {
        float[] start = new float[labels];
        Arrays.fill(start, IMPOSSIBLE);
        start[Labels.OUTSIDE] = 0;
        return start;
    }

    private static int bestBefore(float[] before, int next, float[] steps, Grammar grammar) {
        int best = Labels.OUTSIDE;
        float most = Float.NEGATIVE_INFINITY;
        for (int label = 0; label < before.length; label++) {
            float score = before[label] + step(label, next, before.length, steps, grammar);
            if (score > most) {
                most = score;
                best = label;
            }
        }
        return best;
    }

    private static float step(int label, int next, int labels, float[] steps, Grammar grammar) {
        return grammar.mayFollow(label, next) ? steps[label * labels + next] : IMPOSSIBLE;
    }

    private static int[] backwards(float[] last, int[][] cameFrom) {
        int[] labels = new int[cameFrom.length];
        int label = Labels.OUTSIDE;
        for (int candidate = 0; candidate < last.length; candidate++) {
            label = last[candidate] > last[label] ? candidate : label;
        }
        for (int word = labels.length - 1; word >= 0; word--) {
            labels[word] = label;
            label = cameFrom[word][label];
        }
        return labels;
    }
}
