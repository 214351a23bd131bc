package newshound.ner;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Finds names by a linear model in plain Java: many sentences a millisecond.
public final class FastRecogniser implements Recogniser {
    private static final String RESOURCE = "/newshound/ner/fast.bin.gz";
    private static final int FORMAT = 1;

    private final String trained;
    private final WordClasses classes;
    private final NameList list;
    private final NameFeatures features;
    private final SequenceModel model;
    private final ScoredWords words;

    /// @param trained when and from what, to tell models apart
    public FastRecogniser(String trained, WordClasses classes, NameList list, SequenceModel model) {
        this.trained = trained;
        this.classes = classes;
        this.list = list;
        this.features = new NameFeatures(classes, list);
        this.model = model;
        this.words = new ScoredWords(features, model.members());
    }

    /// The recogniser that comes with Newshound.
    public static FastRecogniser builtIn() {
        try (InputStream stream = FastRecogniser.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("class path lacks " + RESOURCE);
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + RESOURCE, e);
        }
    }

    /// @throws IOException where the stream holds no such model, or one of another format
    public static FastRecogniser read(InputStream stream) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("recogniser of format " + format + ", needs " + FORMAT);
        }
        return new FastRecogniser(in.readUTF(), WordClasses.read(in), NameList.read(in), SequenceModel.read(in));
    }

    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
            out.writeInt(FORMAT);
            out.writeUTF(trained);
            classes.write(out);
            list.write(out);
            model.write(out);
        }
    }

    @Override
    public List<Name> names(Sentence sentence) {
        return names(scores(sentence));
    }

    /// @param scores as [#scores] gives them
    List<Name> names(float[][] scores) {
        return Labels.names(Viterbi.best(scores, model.steps()));
    }

    /// How probable it is that a word's likeliest label is wrong: of the words of a sentence the greatest, 0 to 1.
    ///
    /// @param scores as [#scores] gives them, of one word at least
    double doubt(float[][] scores) {
        double doubt = 0;
        for (double[] probabilities : Marginals.of(scores, model.steps(), 1).members()) {
            doubt = Math.max(doubt, 1 - Arrays.stream(probabilities).max().orElseThrow());
        }
        return doubt;
    }

    /// What speaks for each label of each word, by [Labels].
    float[][] scores(Sentence sentence) {
        LinearModel members = model.members();
        ScoredWords.InSentence alone = words.of(sentence);
        NameFeatures.View view = features.view(alone.forms());
        Features together = new Features();
        float[][] scores = new float[sentence.size()][Labels.COUNT];
        for (int word = 0; word < scores.length; word++) {
            int[] sums = new int[Labels.COUNT];
            alone.add(word, sums);
            together.clear();
            view.together(word, together);
            members.add(together, sums);
            members.scale(sums, scores[word]);
        }
        return scores;
    }

    /// What speaks for a label after another, as [Viterbi] takes it.
    float[] steps() {
        return model.steps();
    }

    @Override
    public String version() {
        return "fast-" + trained;
    }
}
