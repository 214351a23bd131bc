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
import newshound.ner.SequenceModel;

/// Trains the tagger of parts in moves as a [conditional random field][ChainLearner] with averaged weights.
public final class PartTrainer {
    private static final long SEED = 1;
    /// More make a larger file and hardly a better model.
    private static final int MOST_FEATURES = 50_000;

    private static final float RATE = 0.02f;

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
        ChainLearner learner = new ChainLearner(weights, RATE);
        Random random = new Random(SEED);
        for (int round = 1; round <= rounds; round++) {
            Collections.shuffle(examples, random);
            double surprise = 0;
            for (Example example : examples) {
                surprise += learner.learn(example.features, example.parts);
            }
            log.accept("round %d: %.3f nats a sentence".formatted(round, surprise / Math.max(1, examples.size())));
        }
        return weights.build(MOST_FEATURES);
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
        ChainLearner learner = new ChainLearner(weights, RATE);
        Random random = new Random(SEED);
        for (int round = 1; round <= rounds; round++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                learner.learnApart(example.moverFeatures, example.states); // how one is told says little of the next
            }
        }
        return weights.build(MOST_FEATURES).members();
    }
}
