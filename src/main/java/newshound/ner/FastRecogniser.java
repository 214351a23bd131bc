package newshound.ner;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

    /// @param trained when and from what, to tell models apart
    public FastRecogniser(String trained, WordClasses classes, NameList list, SequenceModel model) {
        this.trained = trained;
        this.classes = classes;
        this.list = list;
        this.features = new NameFeatures(classes, list);
        this.model = model;
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
        return Labels.names(model.label(features.view(sentence), sentence.size()));
    }

    /// What speaks for each label of each word, by [Labels].
    float[][] scores(Sentence sentence) {
        return model.scores(features.view(sentence), sentence.size());
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
