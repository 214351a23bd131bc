package newshound.ner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Finds names by a small transformer, which sees whole sentences, a hundred of them a second, and by the fast
/// recogniser's model beside it; see [OpinionPool]. Where the fast one is sure of every word of a sentence, as it is in
/// half of them, it decides alone (a model cascade). The transformer stays in memory, outside of the heap, for as long
/// as the process runs.
public final class AccurateRecogniser implements Recogniser, SentenceEncoder {
    private static final String MODEL = "/newshound/ner/accurate.onnx";
    private static final String VOCABULARY = "/newshound/ner/accurate-vocabulary.txt";
    private static final String RUNTIME = "ai.onnxruntime.OrtEnvironment";
    private static final String ARTIFACT = "com.microsoft.onnxruntime:onnxruntime";

    /// Where the fast recogniser doubts no word more than that, the transformer is not asked: it would hardly ever say
    /// otherwise, and takes a hundred times as long. `docs/MODELS.md` has what that changes.
    private static final double DOUBT = 0.05;

    private final String version;
    private final WordPiece wordPiece;
    private final OnnxEncoder encoder;
    private final FastRecogniser fast;
    private final OpinionPool pool;
    private final EncodingMemory memory = new EncodingMemory();

    private AccurateRecogniser(String version, WordPiece wordPiece, OnnxEncoder encoder, FastRecogniser fast) {
        this.version = version;
        this.wordPiece = wordPiece;
        this.encoder = encoder;
        this.fast = fast;
        this.pool = new OpinionPool(fast.steps());
    }

    /// The recogniser that comes with Newshound.
    ///
    /// @throws RecogniserUnavailable where ONNX Runtime or the model is missing, or cannot run on this machine
    public static AccurateRecogniser builtIn() {
        requireRuntime();
        return of(resource(MODEL), resource(VOCABULARY), FastRecogniser.builtIn());
    }

    /// @param model ONNX, as `src/training/accurate/export.py` writes it
    /// @param vocabulary UTF-8, a piece a line
    /// @param fast whose opinion counts beside the model's
    static AccurateRecogniser of(byte[] model, byte[] vocabulary, FastRecogniser fast) {
        try {
            WordPiece wordPiece = WordPiece.read(new ByteArrayInputStream(vocabulary));
            String version = "accurate-" + OpinionPool.GENERATION + "-" + digest(model) + "-" + fast.version();
            return new AccurateRecogniser(version, wordPiece, new OnnxEncoder(model), fast);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the vocabulary", e);
        }
    }

    /// Asked for by its name, since to load a class that touches it would fail where it is missing.
    private static void requireRuntime() {
        try {
            Class.forName(RUNTIME, false, AccurateRecogniser.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new RecogniserUnavailable(
                    "the accurate recogniser needs " + ARTIFACT + " on the class path; it is an optional dependency",
                    e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream stream = AccurateRecogniser.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new RecogniserUnavailable("the accurate recogniser needs " + name + " on the class path", null);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    private static String digest(byte[] model) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(model);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public List<Name> names(Sentence sentence) {
        Encoding remembered = memory.of(sentence);
        if (remembered != null) {
            return remembered.names();
        }
        float[][] scores = fast.scores(sentence);
        return isPlain(scores)
                ? fast.names(scores)
                : encoding(sentence, scores, false).names();
    }

    /// Whether the fast recogniser is sure of every word.
    private boolean isPlain(float[][] scores) {
        return scores.length == 0 || fast.doubt(scores) < DOUBT;
    }

    /// All that the model says of a sentence, which it is asked once.
    @Override
    public Encoding encode(Sentence sentence) {
        Encoding remembered = memory.of(sentence);
        if (remembered != null) {
            return remembered;
        }
        float[][] scores = fast.scores(sentence);
        return encoding(sentence, scores, isPlain(scores));
    }

    /// @param plain whether the fast recogniser decides on the names, though the model is asked for all else
    private Encoding encoding(Sentence sentence, float[][] scores, boolean plain) {
        Reading reading = new Reading(sentence);
        for (EncoderInput input : EncoderInput.of(sentence, wordPiece)) {
            reading.read(input, encoder.run(input));
        }
        List<Name> names = plain ? fast.names(scores) : pool.names(scores, reading.names);
        Encoding encoding = new Encoding(sentence, names, reading.arguments, reading.states);
        memory.remember(encoding);
        return encoding;
    }

    @Override
    public Optional<SentenceEncoder> encoder() {
        return Optional.of(this);
    }

    @Override
    public String version() {
        return version;
    }

    /// What was said of a sentence, by word, gathered from its windows.
    private static final class Reading {
        private final float[][] names;
        private final float[][] arguments;
        private final float[][] states;

        Reading(Sentence sentence) {
            this.names = new float[sentence.size()][];
            this.arguments = new float[sentence.size()][];
            this.states = new float[sentence.size()][];
        }

        void read(EncoderInput input, EncoderOutput output) {
            for (int word = input.window().from(); word < input.window().to(); word++) {
                int position = input.position(word);
                names[word] = EncoderLabels.ordered(output.names(position));
                arguments[word] = output.arguments(position);
                states[word] = output.states(position);
            }
        }
    }
}
