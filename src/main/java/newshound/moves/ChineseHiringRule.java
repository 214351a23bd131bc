package newshound.moves;

import static newshound.moves.ChineseReading.or;

import newshound.chinese.WordKind;
import newshound.moves.ChineseAffiliations.Held;
import newshound.moves.ChinesePosts.Place;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// `任命…为…`, `从…挖来…`, `被聘为…`.
final class ChineseHiringRule implements ChineseRule {
    @Override
    public void read(ChineseReading reading, int trigger) {
        if (reading.subjects.isPassive(trigger)) {
            isHired(reading, trigger);
            return;
        }
        Direction direction = isAttempt(reading.sentence, trigger) ? Direction.ASKED : Direction.IN;
        for (int person : reading.subjects.objects(trigger)) {
            ChineseDraft draft = reading.add(person, direction, trigger);
            if (draft != null) {
                hires(reading, draft, person);
            }
        }
    }

    private static void isHired(ChineseReading reading, int trigger) {
        Place place = reading.posts.at(trigger + 1);
        Where by = reading.sentence.where(trigger - 1);
        if (place == null && by == null) {
            return;
        }
        for (int person : reading.subjects.of(trigger)) {
            ChineseDraft draft = reading.add(person, Direction.IN, trigger);
            if (draft != null) {
                reading.arrive(draft, person, place);
                draft.to = by instanceof Where.Named ? by : draft.to;
            }
        }
    }

    private static void hires(ChineseReading reading, ChineseDraft draft, int person) {
        Place place = appointment(reading, person);
        reading.arrive(draft, person, place);
        Where source = reading.employers.source(draft.trigger);
        Held held = reading.affiliations.of(person);
        draft.from = or(source, or(draft.from, reading.employers.elsewhere(held)));
        draft.to = place != null && place.where() instanceof Where.Named named
                ? named
                : reading.employers.agent(draft.trigger, person);
    }

    /// `…为首席财务官`, `…担任总裁`, behind a person; null where no post stands there.
    static @Nullable Place appointment(ChineseReading reading, int person) {
        int next = person + 1;
        while (reading.sentence.is(next, WordKind.HONORIFIC)) {
            next++;
        }
        boolean becomes = reading.sentence.isWord(next, "为", "作为") || reading.sentence.is(next, WordKind.BECOMING);
        return becomes ? reading.posts.at(next + 1) : null;
    }

    private static boolean isAttempt(ChineseSentence sentence, int trigger) {
        for (int at = trigger - 1; at >= sentence.clauseStart(trigger); at--) {
            if (sentence.isWord(at, "试图", "有意", "希望", "计划", "打算", "准备", "拟", "欲")) {
                return !sentence.isWord(trigger, "任命", "委任");
            }
        }
        return false;
    }
}
