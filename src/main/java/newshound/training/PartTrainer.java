package newshound.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import newshound.moves.PartFeatures;
import newshound.moves.PartSentence;
import newshound.moves.PartTagger;
import newshound.ner.FeatureDictionary;
import newshound.ner.Features;
import newshound.ner.LinearModel;
import newshound.ner.LinearModelBuilder;
import newshound.ner.Marginals;
import newshound.ner.SequenceModel;

/// Trains the tagger of parts in moves, sentence by sentence: how probable each part of each candidate is so far is
/// compared with the right parts, and the weights moved towards these by what they lack. Weights are averaged.
public final class PartTrainer {
    private static final long SEED = 1;
    /// More make a larger file and hardly a better model.
    private static final int MOST_FEATURES = 50_000;

    private static final float RATE = 0.02f;
    /// A smaller change is none.
    private static final double LEAST = 1e-3;

    private static final int PARTS = PartTagger.partCount();
    private static final int STATES = PartTagger.stateCount();

    private final int rounds;
    private final Consumer<String> log;

    public PartTrainer(int rounds, Consumer<String> log) {
        this.rounds = rounds;
        this.log = log;
    }

    /// A sentence: the features and right parts of its candidates, those and the states of its movers.
    private static final class Example {
        private int[][] features;
        private int[][] moverFeatures;
        private final int[] parts;
        private final int[] states;

        private Example(int[][] features, int[] parts, int[][] moverFeatures, int[] states) {
            this.features = features;
            this.parts = parts;
            this.moverFeatures = moverFeatures;
            this.states = states;
        }
    }

    /// Learns from annotated text, and from sentences that another model labelled with parts (`*.jsonl`). How sure it
    /// may be is learnt from a part of them.
    ///
    /// @throws InvalidAnnotation where a line breaks the rules, naming file and line
    public PartTagger trainOn(List<Path> files) {
        List<LabelledParts> open = files.stream()
                .flatMap(file -> LabelledParts.read(file).stream())
                .filter(sentence -> sentence.sentence().isOpen())
                .toList();
        log.accept("%,d sentences that may state moves".formatted(open.size()));
        double temperature = Temperature.of(open, this::partsOf);
        log.accept("temperature %.2f".formatted(temperature));
        List<Example> examples = examples(open);
        return new PartTagger(parts(examples), states(examples), temperature);
    }

    private SequenceModel partsOf(List<LabelledParts> sentences) {
        return parts(examples(sentences));
    }

    private static List<Example> examples(List<LabelledParts> sentences) {
        return new ArrayList<>(sentences.stream().map(PartTrainer::example).toList());
    }

    private static Example example(LabelledParts labelled) {
        PartSentence sentence = labelled.sentence();
        PartFeatures speaking = sentence.features();
        int[] right = labelled.states();
        int[][] features = new int[sentence.size()][];
        List<int[]> moverFeatures = new ArrayList<>();
        List<Integer> states = new ArrayList<>();
        Features found = new Features();
        for (int candidate = 0; candidate < sentence.size(); candidate++) {
            speaking.of(candidate, found);
            features[candidate] = found.toArray();
            if (right[candidate] >= 0) {
                speaking.ofState(candidate, found);
                moverFeatures.add(found.toArray());
                states.add(right[candidate]);
            }
        }
        return new Example(
                features,
                labelled.parts(),
                moverFeatures.toArray(int[][]::new),
                states.stream().mapToInt(Integer::intValue).toArray());
    }

    private SequenceModel parts(List<Example> examples) {
        FeatureDictionary dictionary = new FeatureDictionary();
        for (Example example : examples) {
            for (int[] candidate : example.features) {
                dictionary.count(candidate);
            }
        }
        dictionary.number();
        examples.forEach(example -> example.features = dictionary.rows(example.features));
        LinearModelBuilder weights = new LinearModelBuilder(PARTS, dictionary);
        Random random = new Random(SEED);
        for (int round = 1; round <= rounds; round++) {
            Collections.shuffle(examples, random);
            double surprise = 0;
            for (Example example : examples) {
                surprise += learnParts(example, weights);
            }
            log.accept("round %d: %.3f nats a sentence".formatted(round, surprise / Math.max(1, examples.size())));
        }
        return weights.build(MOST_FEATURES);
    }

    private static double learnParts(Example example, LinearModelBuilder weights) {
        weights.nextExample();
        Marginals marginals = Marginals.of(weights.score(example.features), weights.steps(), 1);
        double surprise = 0;
        int before = 0;
        double[] steps = marginals.steps();
        for (int candidate = 0; candidate < example.parts.length; candidate++) {
            int right = example.parts[candidate];
            double[] probable = marginals.members()[candidate];
            surprise -= StrictMath.log(Math.max(Double.MIN_NORMAL, probable[right]));
            learn(example.features[candidate], probable, right, weights);
            steps[before * PARTS + right] -= 1;
            before = right;
        }
        for (int step = 0; step < steps.length; step++) {
            if (Math.abs(steps[step]) > LEAST) {
                weights.addStep(step / PARTS, step % PARTS, (float) (-RATE * steps[step]));
            }
        }
        return surprise;
    }

    private static void learn(int[] features, double[] probable, int right, LinearModelBuilder weights) {
        for (int label = 0; label < probable.length; label++) {
            double change = (label == right ? 1 : 0) - probable[label];
            if (Math.abs(change) > LEAST) {
                weights.add(features, label, (float) (RATE * change));
            }
        }
    }

    private LinearModel states(List<Example> examples) {
        FeatureDictionary dictionary = new FeatureDictionary();
        for (Example example : examples) {
            for (int[] mover : example.moverFeatures) {
                dictionary.count(mover);
            }
        }
        dictionary.number();
        examples.forEach(example -> example.moverFeatures = dictionary.rows(example.moverFeatures));
        LinearModelBuilder weights = new LinearModelBuilder(STATES, dictionary);
        Random random = new Random(SEED);
        for (int round = 1; round <= rounds; round++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                learnStates(example, weights);
            }
        }
        return weights.build(MOST_FEATURES).members();
    }

    /// Movers one by one: how one is told says little of the next.
    private static void learnStates(Example example, LinearModelBuilder weights) {
        weights.nextExample();
        float[][] scores = weights.score(example.moverFeatures);
        for (int mover = 0; mover < scores.length; mover++) {
            Marginals marginals = Marginals.of(new float[][] {scores[mover]}, weights.steps(), 1);
            learn(example.moverFeatures[mover], marginals.members()[0], example.states[mover], weights);
        }
    }
}
