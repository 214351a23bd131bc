package newshound.moves;

import static newshound.moves.ChineseReading.or;

import java.util.List;
import newshound.moves.ChineseAffiliations.Held;
import newshound.moves.ChinesePosts.Place;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// `免去…职务`, `被…解职`.
final class ChineseDismissingRule implements ChineseRule {
    @Override
    public void read(ChineseReading reading, int trigger) {
        int object = reading.subjects.object(trigger);
        boolean acts = object >= 0 && !reading.subjects.isPassive(trigger);
        List<Integer> people = acts ? List.of(object) : reading.subjects.leaving(trigger);
        Place place = reading.posts.at((acts ? object : trigger) + 1);
        for (int person : people) {
            ChineseDraft draft = reading.add(person, Direction.OUT, trigger);
            if (draft != null) {
                boolean agent = person < trigger || acts;
                leave(reading, draft, person, place, agent ? reading.employers.agent(trigger, person) : null);
            }
        }
    }

    private static void leave(
            ChineseReading reading, ChineseDraft draft, int person, @Nullable Place place, @Nullable Where agent) {
        Held held = reading.affiliations.of(person);
        Where by = reading.sentence.where(draft.trigger - 1) instanceof Where.Named named ? named : agent;
        Where own = held == null ? null : held.where();
        draft.from = or(place == null ? null : place.where(), or(own, by));
        draft.roleFrom = or(place == null ? null : place.role(), held == null ? null : held.role());
        if (place != null) {
            draft.over(draft.trigger, place.last());
        }
    }
}
