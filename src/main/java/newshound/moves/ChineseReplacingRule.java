package newshound.moves;

import java.util.List;
import newshound.chinese.WordKind;
import newshound.moves.ChineseAffiliations.Held;
import newshound.moves.SentenceMove.Direction;

/// `甲接替乙`: one comes and one leaves; `由甲接替`.
final class ChineseReplacingRule implements ChineseRule {
    @Override
    public void read(ChineseReading reading, int trigger) {
        int object = reading.subjects.object(trigger);
        if (object < 0) {
            succeed(reading, trigger);
            return;
        }
        ChineseSentence sentence = reading.sentence;
        boolean inverted = sentence.is(object, WordKind.PRONOUN) && sentence.isWord(object + 1, "的");
        int successor = inverted ? reading.subjects.object(object) : -1;
        List<Integer> people = successor >= 0 ? List.of(successor) : reading.subjects.acting(trigger);
        people.forEach(person -> come(reading, person, object, trigger));
        if (sentence.isPerson(object) && !people.isEmpty()) {
            leave(reading, object, trigger);
        }
    }

    /// The post is clear from the clause before.
    private static void succeed(ChineseReading reading, int trigger) {
        if (reading.sentence.is(trigger + 1, WordKind.PUNCTUATION)) {
            for (int person : reading.subjects.acting(trigger)) {
                ChineseDraft draft = reading.add(person, Direction.IN, trigger);
                if (draft != null) {
                    reading.arrive(draft, person, null);
                }
            }
        }
    }

    private static void come(ChineseReading reading, int person, int object, int trigger) {
        Who who = reading.subjects.who(person);
        boolean told = who == null || reading.drafts.stream().anyMatch(draft -> draft.isOf(who) && draft.isArrival());
        ChineseDraft draft = told ? null : reading.add(person, Direction.IN, trigger);
        if (draft != null) {
            Held held = reading.affiliations.of(object);
            reading.arrive(draft, person, reading.posts.at(object + 1));
            draft.to = held == null || held.where() == null ? draft.to : held.where();
            draft.over(trigger, object);
        }
    }

    private static void leave(ChineseReading reading, int person, int trigger) {
        ChineseDraft draft = reading.add(person, Direction.OUT, trigger);
        Held held = reading.affiliations.of(person);
        if (draft != null && held != null) {
            draft.from = held.where();
            draft.roleFrom = held.role();
        }
    }
}
