package newshound.moves;

import newshound.chinese.WordKind;
import newshound.moves.ChinesePosts.Place;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// `出任…总裁`, `由…接任`.
final class ChineseBecomingRule implements ChineseRule {
    @Override
    public void read(ChineseReading reading, int trigger) {
        ChineseSentence sentence = reading.sentence;
        Place place = reading.posts.at(trigger + 1);
        boolean clear = sentence.isWord(trigger, "接任", "接棒", "继任", "升任", "上任", "代理", "接手", "走马上任", "就任");
        boolean asked = sentence.any(WordKind.ASKING, sentence.clauseStart(trigger), trigger);
        if (asked || ((place == null || place.role() == null) && !clear)) {
            return;
        }
        for (int person : reading.subjects.of(trigger)) {
            Who who = reading.subjects.who(person);
            ChineseDraft earlier = who == null ? null : reading.arrivalOf(who, trigger);
            if (earlier != null && place != null) {
                complete(earlier, place);
            } else {
                add(reading, person, trigger, place);
            }
        }
    }

    private static void add(ChineseReading reading, int person, int trigger, @Nullable Place place) {
        ChineseDraft draft = reading.add(person, Direction.IN, trigger);
        if (draft != null) {
            draft.kept = reading.sentence.isWord(trigger - 1, "继续", "仍", "依然");
            draft.inside = reading.sentence.isWord(trigger, "升任", "升为", "晋升", "晋升为", "调任", "转岗", "改任", "转任");
            reading.arrive(draft, person, place);
        }
    }

    private static void complete(ChineseDraft draft, Place place) {
        boolean open = draft.to == null || (draft.to instanceof Where.Mentioned && place.where() != null);
        draft.roleTo = place.role();
        draft.to = open ? place.where() : draft.to;
        draft.over(draft.trigger, place.last());
    }
}
