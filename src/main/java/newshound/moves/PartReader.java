package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.moves.Part.Role;
import newshound.moves.SentenceMove.Certainty;
import newshound.ner.Encoding;
import newshound.ner.Viterbi;

/// Reads the parts of a sentence's words from what the model says of each word.
final class PartReader {
    private static final List<Role> ROLES = List.of(Role.values());
    private static final List<State> STATES = List.of(State.values());
    private static final int LABELS = 1 + 2 * ROLES.size();
    private static final float[] NO_STEPS = new float[LABELS * LABELS];

    private final Encoding encoding;

    PartReader(Encoding encoding) {
        this.encoding = encoding;
    }

    /// In reading order.
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int[] labels = Viterbi.best(encoding.arguments(), NO_STEPS, PartReader::mayFollow);
        int at = 0;
        while (at < labels.length) {
            int end = at + 1;
            if (labels[at] > 0) {
                while (end < labels.length && labels[end] == inside(labels[at])) {
                    end++;
                }
                parts.add(part(ROLES.get((labels[at] - 1) / 2), at, end));
            }
            at = end;
        }
        return parts;
    }

    private Part part(Role role, int first, int end) {
        double sum = 0;
        for (int word = first; word < end; word++) {
            float[] said = encoding.arguments()[word];
            sum += Math.exp(said[beginning(role)]) + Math.exp(said[inside(beginning(role))]);
        }
        int state = state(first, end);
        return new Part(
                role,
                encoding.sentence().span(first, end),
                sum / (end - first),
                certainty(state),
                STATES.get(state) == State.BACKGROUND);
    }

    /// The state that the words have together.
    private int state(int first, int end) {
        float[] sums = new float[STATES.size()];
        int best = 0;
        for (int state = 0; state < sums.length; state++) {
            for (int word = first; word < end; word++) {
                sums[state] += encoding.states()[word][state];
            }
            best = sums[state] > sums[best] ? state : best;
        }
        return best;
    }

    private static Certainty certainty(int state) {
        return switch (STATES.get(state)) {
            case CONFIRMED, BACKGROUND -> Certainty.PLAIN;
            case RUMOURED -> Certainty.RUMOURED;
            case DENIED -> Certainty.DENIED;
        };
    }

    /// How a sentence tells of somebody's move, in the order of `STATES` in `src/training/accurate/sentences.py`.
    private enum State {
        CONFIRMED,
        RUMOURED,
        DENIED,
        BACKGROUND
    }

    private static int beginning(Role role) {
        return 1 + 2 * ROLES.indexOf(role);
    }

    private static int inside(int beginning) {
        return beginning + 1;
    }

    /// Inside of a part only after its beginning or inside.
    private static boolean mayFollow(int label, int next) {
        boolean begins = next % 2 == 1;
        return next == 0 || begins || label == next || inside(label) == next;
    }
}
