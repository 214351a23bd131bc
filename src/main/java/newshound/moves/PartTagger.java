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
import newshound.moves.Part.Role;
import newshound.moves.SentenceMove.Certainty;
import newshound.ner.Features;
import newshound.ner.LinearModel;
import newshound.ner.Marginals;
import newshound.ner.SequenceModel;

/// Tells by a linear model which part each candidate of a sentence has in a talent move. It learnt from annotated
/// sentences and goes where rules do not reach. Immutable; may be shared by threads.
public final class PartTagger implements PartFinder {
    private static final Trust TRUST = new Trust(0, 0.6, 2, 2, 0.9);

    private static final String RESOURCE = "/newshound/moves/parts.bin.gz";
    private static final int FORMAT = 1;
    /// A less probable part is none: below, more of them are wrong than of those left out are right.
    private static final double LEAST_PROBABLE = 0.35;

    private static final List<Role> ROLES = List.of(Role.values());
    private static final List<State> STATES = List.of(State.values());

    private final SequenceModel parts;
    private final LinearModel states;
    private final double temperature;

    /// How a sentence tells of somebody's move.
    private enum State {
        CONFIRMED,
        RUMOURED,
        DENIED,
        BACKGROUND
    }

    /// What a candidate is taken for.
    ///
    /// @param candidate among those of the sentence
    /// @param part as [#part(String)] numbers it
    /// @param probability of that part, 0 to 1
    /// @param state as [#state(String)] numbers it; says nothing of organisations
    public record Tag(int candidate, int part, double probability, int state) {}

    /// @param parts by [#part(String)], of candidates in their order
    /// @param states by [#state(String)]
    /// @param temperature what the scores of parts are divided by to become probabilities
    public PartTagger(SequenceModel parts, LinearModel states, double temperature) {
        this.parts = parts;
        this.states = states;
        this.temperature = temperature;
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
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("tagger of format " + format + ", needs " + FORMAT);
        }
        double temperature = in.readDouble();
        return new PartTagger(SequenceModel.read(in), LinearModel.read(in), temperature);
    }

    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
            out.writeInt(FORMAT);
            out.writeDouble(temperature);
            parts.write(out);
            states.write(out);
        }
    }

    /// How many numbers of parts there are, 0 for none of them included.
    public static int partCount() {
        return 1 + ROLES.size();
    }

    /// The number of a part: `LEAVES`, `ARRIVES`, `PROMOTED`, `FOUNDS`, `RETURNS`, `OFFERED`, `FROM`, `TO`.
    public static int part(String name) {
        return 1 + ROLES.indexOf(Role.valueOf(name));
    }

    /// The name of a part by its number, which is not 0.
    public static String partName(int part) {
        return ROLES.get(part - 1).name();
    }

    public static int stateCount() {
        return STATES.size();
    }

    /// The number of a state: `CONFIRMED`, `RUMOURED`, `DENIED`, `BACKGROUND`.
    public static int state(String name) {
        return STATES.indexOf(State.valueOf(name));
    }

    @Override
    public List<Part> parts(Units units) {
        PartSentence sentence = new PartSentence(units);
        return tags(sentence).stream().map(tag -> part(sentence, tag)).toList();
    }

    /// Sides without anybody between them are no move.
    @Override
    public boolean mayTell(Units units) {
        return PartSentence.mayHavePeople(units);
    }

    @Override
    public Trust trust() {
        return TRUST;
    }

    private static Part part(PartSentence sentence, Tag tag) {
        State state = STATES.get(tag.state());
        return new Part(
                ROLES.get(tag.part() - 1),
                sentence.span(tag.candidate()),
                tag.probability(),
                switch (state) {
                    case CONFIRMED, BACKGROUND -> Certainty.PLAIN;
                    case RUMOURED -> Certainty.RUMOURED;
                    case DENIED -> Certainty.DENIED;
                },
                state == State.BACKGROUND);
    }

    /// The candidates of a sentence that have a part, in reading order.
    public List<Tag> tags(PartSentence sentence) {
        List<Tag> tags = new ArrayList<>();
        if (!sentence.isOpen()) {
            return tags;
        }
        PartFeatures speaking = sentence.features();
        Features features = new Features();
        float[][] scores = new float[sentence.size()][parts.members().labels()];
        for (int candidate = 0; candidate < scores.length; candidate++) {
            speaking.of(candidate, features);
            parts.members().score(features, scores[candidate]);
        }
        double[][] probable = Marginals.of(scores, parts.steps(), temperature).members();
        for (int candidate = 0; candidate < scores.length; candidate++) {
            int part = likeliest(probable[candidate]);
            double probability = probable[candidate][part];
            if (probability >= LEAST_PROBABLE) {
                boolean mover = ROLES.get(part - 1).isMover();
                tags.add(new Tag(candidate, part, probability, mover ? state(speaking, candidate, features) : 0));
            }
        }
        return tags;
    }

    /// The likeliest part, none aside.
    private static int likeliest(double[] probable) {
        int best = 1;
        for (int part = 2; part < probable.length; part++) {
            best = probable[part] > probable[best] ? part : best;
        }
        return best;
    }

    private int state(PartFeatures speaking, int candidate, Features features) {
        float[] scores = new float[states.labels()];
        speaking.ofState(candidate, features);
        states.score(features, scores);
        int best = 0;
        for (int state = 1; state < scores.length; state++) {
            best = scores[state] > scores[best] ? state : best;
        }
        return best;
    }
}
