package newshound.moves;

import java.util.List;
import newshound.chinese.WordKind;
import newshound.moves.ChineseAffiliations.Held;
import newshound.moves.ChinesePosts.Place;
import newshound.moves.SentenceMove.Direction;

/// `邀请…出任…`, `向…发出邀请`, `受邀出任…`.
final class ChineseAskingRule implements ChineseRule {
    @Override
    public void read(ChineseReading reading, int trigger) {
        ChineseSentence sentence = reading.sentence;
        boolean passive = sentence.isWord(trigger, "受邀") || reading.subjects.isPassive(trigger);
        int towards = towards(sentence, trigger);
        int person = towards >= 0 ? towards : reading.subjects.object(trigger);
        List<Integer> people = passive ? reading.subjects.of(trigger) : person < 0 ? List.of() : List.of(person);
        for (int asked : people) {
            ChineseDraft draft = reading.add(asked, Direction.ASKED, trigger);
            if (draft != null) {
                Place place = passive
                        ? reading.posts.at(afterVerb(sentence, trigger + 1))
                        : ChineseHiringRule.appointment(reading, asked);
                Held held = reading.affiliations.of(asked);
                draft.to = ChineseReading.or(
                        place == null ? null : place.where(), reading.employers.agent(trigger, asked));
                draft.roleTo = place == null ? null : place.role();
                boolean left = reading.drafts.stream()
                        .anyMatch(other -> other.direction == Direction.OUT && other.isOf(draft.who));
                draft.from = held == null || held.former() || left ? null : reading.employers.elsewhere(held);
            }
        }
    }

    private static int towards(ChineseSentence sentence, int trigger) {
        for (int at = trigger - 1; at >= sentence.clauseStart(trigger); at--) {
            if (sentence.isWord(at, "向", "对", "与", "和") && sentence.isPeople(at + 1)) {
                return at + 1;
            }
        }
        return -1;
    }

    private static int afterVerb(ChineseSentence sentence, int at) {
        return sentence.is(at, WordKind.BECOMING) || sentence.is(at, WordKind.JOINING) ? at + 1 : at;
    }
}
