package newshound.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import newshound.moves.MoveState;
import newshound.moves.Part;
import newshound.moves.PartFeatures;
import newshound.moves.PartSentence;
import newshound.moves.PartTagger;
import newshound.ner.FeatureDictionary;
import newshound.ner.Features;
import newshound.ner.LinearModelBuilder;
import newshound.ner.Name;
import newshound.ner.Sentence;
import newshound.ner.Viterbi;
import org.jspecify.annotations.Nullable;

/// Trains the tagger of parts in moves, as an averaged structured perceptron over the candidates of a sentence.
public final class PartTrainer {
    private static final long SEED = 1;
    private static final int MOST_FEATURES = 30_000;

    private final int rounds;
    private final Consumer<String> log;

    public PartTrainer(int rounds, Consumer<String> log) {
        this.rounds = rounds;
        this.log = log;
    }

    /// @param states by candidate; null where the candidate is no mover
    private record Example(int[][] features, int[] parts, @Nullable MoveState[] states) {}

    public PartTagger train(List<AnnotatedSentence> sentences) {
        List<Example> examples = new ArrayList<>();
        for (AnnotatedSentence sentence : sentences) {
            Example example = example(sentence);
            if (example.parts().length > 0) {
                examples.add(example);
            }
        }
        FeatureDictionary dictionary = new FeatureDictionary();
        for (Example example : examples) {
            for (int[] candidate : example.features()) {
                dictionary.count(candidate);
            }
        }
        dictionary.number();
        examples.replaceAll(example ->
                new Example(dictionary.rows(example.features()), example.parts(), example.states()));
        LinearModelBuilder parts = new LinearModelBuilder(Part.values().length, dictionary);
        LinearModelBuilder states = new LinearModelBuilder(MoveState.values().length, dictionary);
        Random random = new Random(SEED);
        for (int round = 1; round <= rounds; round++) {
            Collections.shuffle(examples, random);
            int wrong = 0;
            for (Example example : examples) {
                wrong += learnParts(example, parts) ? 1 : 0;
                learnStates(example, states);
            }
            log.accept("round " + round + ": " + wrong + " of " + examples.size() + " sentences were wrong");
        }
        return new PartTagger(parts.build(MOST_FEATURES), states.build(MOST_FEATURES).members());
    }

    private static Example example(AnnotatedSentence annotated) {
        Units units = Units.of(annotated);
        PartSentence sentence = PartSentence.of(units.words(), units.kinds());
        PartFeatures of = new PartFeatures(sentence);
        int size = sentence.candidates().size();
        int[][] features = new int[size][];
        int[] parts = new int[size];
        @Nullable MoveState[] states = new MoveState[size];
        MoveParts marked = MoveParts.of(annotated);
        Features found = new Features();
        for (int index = 0; index < size; index++) {
            of.of(index, found);
            features[index] = found.toArray();
            int at = sentence.candidates().get(index);
            for (int word = units.firsts().get(at); word < units.ends().get(at); word++) {
                String label = marked.parts()[word];
                if (!label.equals("O") && parts[index] == 0) {
                    parts[index] = Part.valueOf(label.substring(2)).ordinal();
                    String state = marked.states()[word];
                    states[index] = state == null ? null : MoveState.valueOf(state);
                }
            }
        }
        return new Example(features, parts, states);
    }

    private static boolean learnParts(Example example, LinearModelBuilder weights) {
        weights.nextExample();
        int[] right = example.parts();
        int[] best = Viterbi.best(weights.score(example.features()), weights.steps(), (_, _) -> true);
        boolean wrong = false;
        int rightBefore = 0;
        int bestBefore = 0;
        for (int index = 0; index < right.length; index++) {
            if (right[index] != best[index]) {
                wrong = true;
                weights.add(example.features()[index], right[index], 1);
                weights.add(example.features()[index], best[index], -1);
            }
            if (right[index] != best[index] || rightBefore != bestBefore) {
                weights.addStep(rightBefore, right[index], 1);
                weights.addStep(bestBefore, best[index], -1);
            }
            rightBefore = right[index];
            bestBefore = best[index];
        }
        return wrong;
    }

    private static void learnStates(Example example, LinearModelBuilder weights) {
        weights.nextExample();
        float[][] scores = weights.score(example.features());
        for (int index = 0; index < scores.length; index++) {
            MoveState state = example.states()[index];
            if (state != null) {
                int right = state.ordinal();
                int best = 0;
                for (int other = 1; other < scores[index].length; other++) {
                    best = scores[index][other] > scores[index][best] ? other : best;
                }
                if (best != right) {
                    weights.add(example.features()[index], right, 1);
                    weights.add(example.features()[index], best, -1);
                }
            }
        }
    }

    /// The sentence with each name as one word.
    ///
    /// @param firsts the first word of each unit
    /// @param ends the word after its last
    private record Units(List<String> words, List<PartSentence.Kind> kinds, List<Integer> firsts, List<Integer> ends) {

        static Units of(AnnotatedSentence annotated) {
            Units units = new Units(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            Sentence sentence = annotated.named().sentence();
            int word = 0;
            for (Name name : annotated.named().names()) {
                units.plain(sentence, word, name.first());
                units.add(
                        String.join(" ", sentence.words().subList(name.first(), name.end())),
                        PartSentence.Kind.valueOf(name.type().name()),
                        name.first(),
                        name.end());
                word = name.end();
            }
            units.plain(sentence, word, sentence.size());
            return units;
        }

        private void plain(Sentence sentence, int from, int to) {
            for (int word = from; word < to; word++) {
                add(sentence.word(word), PartSentence.Kind.WORD, word, word + 1);
            }
        }

        private void add(String text, PartSentence.Kind kind, int first, int end) {
            words.add(text.toLowerCase(Locale.ROOT).replace('’', '\''));
            kinds.add(kind);
            firsts.add(first);
            ends.add(end);
        }
    }
}
