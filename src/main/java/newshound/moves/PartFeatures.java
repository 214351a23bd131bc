package newshound.moves;

import newshound.ner.FeatureHash;
import newshound.ner.Features;

/// What speaks for the part of a candidate: itself, the words around it, the way to its neighbours among the
/// candidates, and what else the sentence says.
public final class PartFeatures {
    private static final int NEAR = 4;
    /// A longer way between two candidates says less than its words.
    private static final int LONGEST_WAY = 6;

    private final PartSentence sentence;

    public PartFeatures(PartSentence sentence) {
        this.sentence = sentence;
    }

    /// @param index among the candidates
    public void of(int index, Features features) {
        features.clear();
        int at = sentence.candidates().get(index);
        String own = own(at);
        features.add(FeatureHash.of(1, own));
        around(at, own, features);
        ways(index, own, features);
        whole(at, own, features);
    }

    private String own(int at) {
        return sentence.seen(at);
    }

    private void around(int at, String own, Features features) {
        for (int offset = 1; offset <= NEAR; offset++) {
            features.add(FeatureHash.of(10 + offset, own, sentence.seen(at - offset)));
            features.add(FeatureHash.of(20 + offset, own, sentence.seen(at + offset)));
        }
        for (int offset = 1; offset < NEAR; offset++) {
            String before = sentence.seen(at - offset - 1) + " " + sentence.seen(at - offset);
            String after = sentence.seen(at + offset) + " " + sentence.seen(at + offset + 1);
            features.add(FeatureHash.of(30 + offset, own, before));
            features.add(FeatureHash.of(40 + offset, own, after));
        }
        features.add(FeatureHash.of(50, own, sentence.seen(at - 1) + " " + sentence.seen(at + 1)));
        features.add(FeatureHash.of(
                51, own, sentence.seen(at - 3) + " " + sentence.seen(at - 2) + " " + sentence.seen(at - 1)));
        features.add(FeatureHash.of(
                52, own, sentence.seen(at + 1) + " " + sentence.seen(at + 2) + " " + sentence.seen(at + 3)));
    }

    /// To the next candidates on either side: which they are, and each word on the way.
    private void ways(int index, String own, Features features) {
        for (int step = 1; step <= 3; step++) {
            way(index, index - step, 60 + step, own, features);
            way(index, index + step, 70 + step, own, features);
        }
    }

    private void way(int index, int other, int kind, String own, Features features) {
        boolean exists = other >= 0 && other < sentence.candidates().size();
        int at = sentence.candidates().get(index);
        int target = exists ? sentence.candidates().get(other) : other < 0 ? -1 : sentence.size();
        String ends = own + " " + sentence.seen(target);
        int from = Math.min(at, target) + 1;
        int to = Math.max(at, target);
        features.add(FeatureHash.of(kind, ends));
        StringBuilder way = new StringBuilder();
        for (int word = from; word < to; word++) {
            features.add(FeatureHash.of(kind + 20, ends, sentence.seen(word)));
            way.append(sentence.seen(word)).append(' ');
        }
        if (to - from <= LONGEST_WAY) {
            features.add(FeatureHash.of(kind + 40, ends, way.toString()));
        }
    }

    private void whole(int at, String own, Features features) {
        int people = 0;
        int organisations = 0;
        for (int word = 0; word < sentence.size(); word++) {
            PartSentence.Kind kind = sentence.kinds().get(word);
            if (word < at) {
                people += kind == PartSentence.Kind.PERSON ? 1 : 0;
                organisations += kind == PartSentence.Kind.ORGANISATION ? 1 : 0;
            }
            if (kind == PartSentence.Kind.WORD) {
                features.add(FeatureHash.of(word < at ? 130 : 131, own, sentence.seen(word)));
            }
        }
        features.add(FeatureHash.of(132, own, Math.min(people, 3) + " " + Math.min(organisations, 3)));
    }
}
