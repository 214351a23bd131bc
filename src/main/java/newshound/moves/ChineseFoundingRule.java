package newshound.moves;

import newshound.chinese.WordKind;
import newshound.moves.ChineseAffiliations.Held;
import newshound.moves.ChinesePosts.Place;
import newshound.moves.SentenceMove.Direction;

/// `创办了…`.
final class ChineseFoundingRule implements ChineseRule {
    @Override
    public void read(ChineseReading reading, int trigger) {
        Place place = reading.posts.at(trigger + 1);
        if (place == null || !(place.where() instanceof Where.Named)) {
            return;
        }
        for (int person : reading.subjects.of(trigger)) {
            ChineseDraft draft = reading.add(person, Direction.FOUND, trigger);
            if (draft != null) {
                draft.to = place.where();
                draft.over(trigger, place.last());
                Held held = reading.affiliations.of(person);
                boolean recent = held != null && reading.sentence.any(WordKind.FORMER, held.first(), person);
                draft.from = recent ? reading.employers.former(held) : null;
            }
        }
    }
}
