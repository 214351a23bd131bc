package newshound.moves;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import newshound.ner.Features;
import newshound.ner.LinearModel;
import newshound.ner.SequenceModel;
import newshound.ner.Viterbi;

/// Tells by a linear model which part each candidate of a sentence has in a move. It learnt from annotated
/// sentences and goes where rules do not reach.
public final class PartTagger {
    private static final String RESOURCE = "/newshound/moves/parts.bin.gz";
    private static final int FORMAT = 1;
    private static final Part[] PARTS = Part.values();
    private static final MoveState[] STATES = MoveState.values();

    private final SequenceModel parts;
    private final LinearModel states;

    public PartTagger(SequenceModel parts, LinearModel states) {
        this.parts = parts;
        this.states = states;
    }

    /// The tagger that comes with Newshound.
    public static PartTagger builtIn() {
        try (InputStream stream = PartTagger.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("class path lacks " + RESOURCE);
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + RESOURCE, e);
        }
    }

    /// @throws IOException where the stream holds no such model, or one of another format
    public static PartTagger read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("tagger of format " + format + ", needs " + FORMAT);
        }
        return new PartTagger(SequenceModel.read(in), LinearModel.read(in));
    }

    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
            out.writeInt(FORMAT);
            parts.write(out);
            states.write(out);
        }
    }

    /// The candidates that have a part, in order.
    public List<FoundPart> parts(PartSentence sentence) {
        int size = sentence.candidates().size();
        if (size == 0) {
            return List.of();
        }
        PartFeatures of = new PartFeatures(sentence);
        Features features = new Features();
        float[][] scores = new float[size][PARTS.length];
        for (int index = 0; index < size; index++) {
            of.of(index, features);
            parts.members().score(features, scores[index]);
        }
        int[] labels = Viterbi.best(scores, parts.steps(), (_, _) -> true);
        List<FoundPart> found = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            Part part = PARTS[labels[index]];
            if (part != Part.NONE) {
                float margin = scores[index][labels[index]] - scores[index][Part.NONE.ordinal()];
                of.of(index, features);
                found.add(new FoundPart(sentence.candidates().get(index), part, state(features), margin));
            }
        }
        return found;
    }

    private MoveState state(Features features) {
        float[] scores = new float[STATES.length];
        states.score(features, scores);
        int best = 0;
        for (int state = 1; state < scores.length; state++) {
            best = scores[state] > scores[best] ? state : best;
        }
        return STATES[best];
    }
}
