package newshound.moves;

import static newshound.moves.ChineseReading.or;

import newshound.moves.ChineseAffiliations.Held;
import newshound.moves.ChinesePosts.Place;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// `加盟…`, `从…跳槽到…`, `重返…`.
final class ChineseJoiningRule implements ChineseRule {
    private final Direction direction;

    ChineseJoiningRule(Direction direction) {
        this.direction = direction;
    }

    @Override
    public void read(ChineseReading reading, int trigger) {
        Place place = reading.posts.at(trigger + 1);
        boolean leaves = place == null && reading.sentence.isWord(trigger, "跳槽", "转投");
        if (place == null && !leaves && !reading.sentence.isWord(trigger, "到任", "履新", "入职", "空降")) {
            return;
        }
        for (int person : reading.subjects.of(trigger)) {
            ChineseDraft draft = reading.add(person, leaves ? Direction.OUT : direction, trigger);
            if (draft != null) {
                fill(reading, draft, person, place, leaves);
            }
        }
    }

    private static void fill(
            ChineseReading reading, ChineseDraft draft, int person, @Nullable Place place, boolean leaves) {
        Held held = reading.affiliations.of(person);
        Where from = or(reading.employers.source(draft.trigger), reading.employers.former(held));
        draft.from = or(from, reading.employers.elsewhere(held));
        draft.roleFrom = held == null ? null : held.role();
        if (leaves) {
            draft.from = or(draft.from, held == null ? null : held.where());
            return;
        }
        Where agent = reading.employers.agent(draft.trigger, person);
        draft.to = place == null ? agent : or(place.where(), agent);
        if (place != null) {
            draft.roleTo = place.role();
            draft.over(draft.trigger, place.last());
        }
    }
}
