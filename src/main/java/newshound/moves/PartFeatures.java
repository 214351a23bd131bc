package newshound.moves;

import java.util.List;
import newshound.moves.PartSentence.Candidate;
import newshound.ner.FeatureHash;
import newshound.ner.Features;

/// What speaks for the part of a candidate: itself, the words around it, the way to its neighbours among the
/// candidates and to the words that state a change, and what else is said near it.
public final class PartFeatures {
    private static final int PEOPLE = FeatureHash.of("PEOPLE AT ALL");
    private static final int ORGANISATIONS = FeatureHash.of("ORGANISATIONS AT ALL");
    private static final int NEAR = 4;
    /// A longer way between two candidates says less than its words.
    private static final int LONGEST_WAY = 6;
    private static final int LONGEST_ASIDE = 14;
    private static final int REACH = 10;
    private static final int MANY = 3;
    /// What the left and the right of a candidate differ by.
    private static final int LEFT = 0;
    private static final int RIGHT = 40;

    private final PartSentence sentence;
    private final Units units;
    private final PartWords words;

    PartFeatures(PartSentence sentence) {
        this.sentence = sentence;
        this.units = sentence.units;
        this.words = new PartWords(sentence);
    }

    /// Those of a candidate, in place of what `features` held.
    public void of(int candidate, Features features) {
        features.clear();
        int at = sentence.at.get(candidate);
        Candidate kind = sentence.kinds.get(candidate);
        int own = FeatureHash.of(kind.name());
        features.add(own);
        features.add(FeatureHash.of(1, own, words.word(units.size() - 1))); // headlines end without a full stop
        features.add(FeatureHash.of(2, own, at == 0 ? 1 : 0));
        if (kind == Candidate.PRONOUN || kind == Candidate.NOUN) {
            features.add(FeatureHash.of(3, words.word(at)));
        }
        features.add(FeatureHash.of(4, words.word(at), words.word(at - 1)));
        side(at, -1, LEFT, own, features);
        side(at, 1, RIGHT, own, features);
        features.add(FeatureHash.of(5, own, words.word(at - 1), words.word(at + 1)));
        features.add(FeatureHash.of(6, own, words.coarse(at - 1), words.coarse(at + 1)));
        phrase(at, own, features);
        int broad = kind.isPeople() ? PEOPLE : ORGANISATIONS; // kinds that are rare share what is known of the others
        triggers(at, own, features);
        triggers(at, broad, features);
        for (int step = 1; step <= 2; step++) {
            way(candidate, candidate - step, 300 + LEFT + 10 * step, own, features);
            way(candidate, candidate + step, 300 + RIGHT + 10 * step, own, features);
        }
        nearby(at, own, features);
        nearby(at, broad, features);
        counts(at, own, features);
    }

    /// @param to -1 for the words before it, 1 for those after it
    private void side(int at, int to, int kind, int own, Features features) {
        for (int offset = 1; offset <= NEAR; offset++) {
            int word = words.word(at + to * offset);
            int coarse = words.coarse(at + to * offset);
            features.add(FeatureHash.of(10 + kind + offset, own, word));
            features.add(FeatureHash.of(15 + kind + offset, own, coarse));
            features.add(FeatureHash.of(20 + kind + offset, own, coarse, words.coarse(at + to * (offset + 1))));
            if (offset < NEAR) {
                features.add(FeatureHash.of(25 + kind + offset, own, word, words.word(at + to * (offset + 1))));
            }
        }
        int three = FeatureHash.of(7, words.word(at + to), words.word(at + 2 * to));
        features.add(FeatureHash.of(30 + kind, own, three, words.word(at + 3 * to)));
        int coarse = FeatureHash.of(7, words.coarse(at + to), words.coarse(at + 2 * to));
        features.add(FeatureHash.of(31 + kind, own, coarse, words.coarse(at + 3 * to)));
    }

    /// What governs the phrase, what it says before the name, and what comes after it and an aside.
    private void phrase(int at, int own, Features features) {
        int governor = sentence.phrases.governor(at);
        int governing = words.word(governor);
        int next = afterAside(at);
        features.add(FeatureHash.of(100, own, governing));
        features.add(FeatureHash.of(101, own, words.coarse(governor)));
        features.add(FeatureHash.of(102, own, governing, words.word(governor - 1)));
        features.add(FeatureHash.of(103, own, governing, words.coarse(governor - 1)));
        for (int before = governor + 1; before < at; before++) {
            features.add(FeatureHash.of(104, own, words.word(before)));
        }
        features.add(FeatureHash.of(105, own, words.word(next)));
        features.add(FeatureHash.of(106, own, words.coarse(next), words.coarse(next + 1)));
        features.add(FeatureHash.of(107, own, words.word(next), words.word(next + 1)));
        features.add(FeatureHash.of(108, own, words.coarse(governor), words.coarse(next)));
        features.add(FeatureHash.of(109, own, governing, words.coarse(next)));
    }

    /// `Smith, the head of sales at Acme, has left`.
    private int afterAside(int at) {
        if (units.at(at + 1).is(",")) {
            for (int close = at + 2; close < at + LONGEST_ASIDE; close++) {
                if (units.at(close).is(",")) {
                    return close + 1;
                }
            }
        }
        return at + 1;
    }

    private void triggers(int at, int own, Features features) {
        List<Trigger> all = sentence.triggers;
        int before = 0;
        while (before < all.size() && all.get(before).first() < at) {
            before++;
        }
        for (int step = 0; step < 2; step++) {
            trigger(at, before - 1 - step, 200 + LEFT + 20 * step, own, features);
            trigger(at, before + step, 200 + RIGHT + 20 * step, own, features);
        }
        features.add(FeatureHash.of(190, own, frame(before - 1), frame(before)));
        for (int index = 0; index < all.size(); index++) {
            int first = Math.min(at, all.get(index).first()) + 1;
            int end = Math.max(at, all.get(index).first());
            int side = index < before ? LEFT : RIGHT;
            features.add(FeatureHash.of(191 + side, own, frame(index)));
            features.add(FeatureHash.of(192 + side, own, frame(index), crowd(first, end)));
        }
    }

    private int frame(int trigger) {
        boolean exists = trigger >= 0 && trigger < sentence.triggers.size();
        return exists ? words.coarse(sentence.triggers.get(trigger).first()) : 0;
    }

    private void trigger(int at, int index, int kind, int own, Features features) {
        if (index < 0 || index >= sentence.triggers.size()) {
            features.add(FeatureHash.of(kind, own));
            return;
        }
        Trigger trigger = sentence.triggers.get(index);
        int frame = frame(index);
        int word = words.word(trigger.first());
        int voice = words.voice(index);
        int way = trigger.first() < at ? words.way(trigger.last() + 1, at) : words.way(at + 1, trigger.first());
        features.add(FeatureHash.of(kind + 1, own, frame));
        features.add(FeatureHash.of(kind + 2, own, frame, voice));
        features.add(FeatureHash.of(kind + 3, own, frame, way));
        features.add(FeatureHash.of(kind + 4, own, word, way));
        features.add(FeatureHash.of(kind + 5, own, FeatureHash.of(8, frame, voice), way));
        features.add(FeatureHash.of(kind + 6, own, word));
        features.add(FeatureHash.of(kind + 7, own, frame, distance(Math.abs(trigger.first() - at))));
    }

    private static int distance(int units) {
        return units < 3 ? units : units < 6 ? 3 : units < 12 ? 4 : 5;
    }

    /// To another candidate: what that is, and what stands between.
    private void way(int candidate, int other, int kind, int own, Features features) {
        boolean exists = other >= 0 && other < sentence.size();
        int at = sentence.at.get(candidate);
        int target = exists ? sentence.at.get(other) : other < 0 ? -1 : units.size();
        int ends = FeatureHash.of(
                9, own, exists ? FeatureHash.of(sentence.kinds.get(other).name()) : -1);
        int first = Math.min(at, target) + 1;
        int end = Math.max(at, target);
        features.add(FeatureHash.of(kind, ends));
        features.add(FeatureHash.of(kind + 1, ends, words.way(first, end)));
        boolean next = Math.abs(candidate - other) == 1;
        int all = 0;
        for (int word = first; word < end && (next || end - first <= LONGEST_WAY); word++) {
            all = FeatureHash.of(10, all, words.word(word));
            if (next) {
                features.add(FeatureHash.of(kind + 2, ends, words.word(word)));
            }
        }
        if (end - first <= LONGEST_WAY) {
            features.add(FeatureHash.of(kind + 3, ends, all));
        }
    }

    private void nearby(int at, int own, Features features) {
        for (int word = Math.max(0, at - REACH); word < Math.min(units.size(), at + REACH); word++) {
            if (words.isContent(word)) {
                features.add(FeatureHash.of(word < at ? 400 : 401, own, words.word(word)));
            }
        }
    }

    private void counts(int at, int own, Features features) {
        features.add(FeatureHash.of(410, own, crowd(0, at)));
        features.add(FeatureHash.of(411, own, crowd(at + 1, units.size())));
    }

    /// How many people and organisations stand there, up to many.
    private int crowd(int first, int end) {
        return 8 * Math.min(words.people(first, end), MANY) + Math.min(words.organisations(first, end), MANY);
    }

    /// What speaks for how the sentence tells of the move of a candidate, in place of what `features` held.
    public void ofState(int candidate, Features features) {
        features.clear();
        int unit = sentence.at.get(candidate);
        int own = FeatureHash.of(sentence.kinds.get(candidate).name());
        triggers(unit, own, features);
        phrase(unit, own, features);
        for (int offset = 1; offset < NEAR; offset++) {
            features.add(FeatureHash.of(520 + offset, words.word(unit - offset)));
            features.add(FeatureHash.of(530 + offset, words.word(unit + offset)));
        }
        whole(features);
        tenses(unit, features);
    }

    private void whole(Features features) {
        int last = words.word(-1);
        for (int at = 0; at < units.size(); at++) {
            features.add(FeatureHash.of(500, words.word(at)));
            features.add(FeatureHash.of(501, last, words.word(at)));
            last = words.word(at);
        }
    }

    /// How each verb of change is told, seen from the candidate.
    private void tenses(int unit, Features features) {
        CertaintyReader certainties = new CertaintyReader(units);
        for (Trigger trigger : sentence.triggers) {
            VerbGroup group = VerbGroup.of(units, trigger);
            int side = trigger.first() < unit ? LEFT : RIGHT;
            int certainty = certainties
                    .of(trigger, group)
                    .map(Enum::name)
                    .map(FeatureHash::of)
                    .orElse(0);
            int tense = FeatureHash.of(
                    11,
                    FeatureHash.of(trigger.form().name()),
                    (group.past() ? 1 : 0) + (group.future() ? 2 : 0) + (group.perfect() ? 4 : 0));
            features.add(FeatureHash.of(540 + side, certainty));
            features.add(FeatureHash.of(541 + side, tense));
            features.add(FeatureHash.of(542 + side, tense, certainty));
            features.add(FeatureHash.of(543 + side, tense, words.coarse(trigger.first())));
            features.add(FeatureHash.of(544 + side, tense, words.word(group.start() - 1)));
        }
    }
}
