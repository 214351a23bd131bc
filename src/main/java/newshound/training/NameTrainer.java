package newshound.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import newshound.ner.FeatureDictionary;
import newshound.ner.Features;
import newshound.ner.Labels;
import newshound.ner.LinearModelBuilder;
import newshound.ner.NameFeatures;
import newshound.ner.NamedSentence;
import newshound.ner.SequenceModel;

/// Trains a sequence model of names as a [conditional random field][ChainLearner] with averaged weights.
public final class NameTrainer {
    private static final long SEED = 1;
    /// More make a larger file and hardly a better model.
    private static final int MOST_FEATURES = 250_000;

    private static final float RATE = 0.05f;

    private final NameFeatures features;
    private final int rounds;
    private final Consumer<String> log;

    public NameTrainer(NameFeatures features, int rounds, Consumer<String> log) {
        this.features = features;
        this.rounds = rounds;
        this.log = log;
    }

    /// A sentence: the features of its words, and their right labels.
    private static final class Example {
        private int[][] features;
        private final int[] labels;

        private Example(int[][] features, int[] labels) {
            this.features = features;
            this.labels = labels;
        }
    }

    public SequenceModel train(List<NamedSentence> sentences) {
        List<Example> examples =
                new ArrayList<>(sentences.stream().map(this::example).toList());
        FeatureDictionary dictionary = new FeatureDictionary();
        for (Example example : examples) {
            for (int[] word : example.features) {
                dictionary.count(word);
            }
        }
        dictionary.number();
        examples.forEach(example -> example.features = dictionary.rows(example.features));
        LinearModelBuilder weights = new LinearModelBuilder(Labels.COUNT, dictionary);
        ChainLearner learner = new ChainLearner(weights, RATE);
        Random random = new Random(SEED);
        for (int round = 1; round <= rounds; round++) {
            Collections.shuffle(examples, random);
            double surprise = 0;
            for (Example example : examples) {
                surprise += learner.learn(example.features, example.labels);
            }
            log.accept("round %d: %.3f nats a sentence".formatted(round, surprise / Math.max(1, examples.size())));
        }
        return weights.build(MOST_FEATURES);
    }

    private Example example(NamedSentence sentence) {
        NameFeatures.View view = features.view(sentence.sentence());
        int size = sentence.sentence().size();
        int[][] byWord = new int[size][];
        Features found = new Features();
        for (int word = 0; word < size; word++) {
            view.of(word, found);
            byWord[word] = found.toArray();
        }
        return new Example(byWord, Labels.of(sentence.names(), size));
    }
}
