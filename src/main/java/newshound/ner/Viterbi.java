package newshound.ner;

import java.util.Arrays;

/// Finds the best sequence of labels of which each may follow the one before.
public final class Viterbi {
    private static final float IMPOSSIBLE = -1e9f;

    private Viterbi() {}

    /// @param scores by word and label
    /// @param steps weight of `next` after `label`, at `label * labels + next`; a sentence begins after [Labels#OUTSIDE]
    public static int[] best(float[][] scores, float[] steps) {
        int size = scores.length;
        int labels = Labels.COUNT;
        float[] before = start(labels);
        int[][] cameFrom = new int[size][labels];
        for (int word = 0; word < size; word++) {
            float[] now = new float[labels];
            for (int next = 0; next < labels; next++) {
                int best = bestBefore(before, next, steps);
                cameFrom[word][next] = best;
                now[next] = before[best] + step(best, next, steps) + scores[word][next];
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

    private static int bestBefore(float[] before, int next, float[] steps) {
        int best = Labels.OUTSIDE;
        float most = Float.NEGATIVE_INFINITY;
        for (int label = 0; label < before.length; label++) {
            float score = before[label] + step(label, next, steps);
            if (score > most) {
                most = score;
                best = label;
            }
        }
        return best;
    }

    private static float step(int label, int next, float[] steps) {
        return Labels.mayFollow(label, next) ? steps[label * Labels.COUNT + next] : IMPOSSIBLE;
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
