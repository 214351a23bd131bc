package newshound.moves;

import static newshound.moves.ChineseReading.or;

import newshound.chinese.WordKind;
import newshound.moves.ChineseAffiliations.Held;
import newshound.moves.ChinesePosts.Place;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// `离职`, `离开…`, `辞去…职务`.
final class ChineseLeavingRule implements ChineseRule {
    @Override
    public void read(ChineseReading reading, int trigger) {
        Place place = reading.posts.at(trigger + 1);
        if (!isLeaving(reading.sentence, trigger, place)) {
            return;
        }
        for (int person : reading.subjects.leaving(trigger)) {
            ChineseDraft draft = reading.add(person, Direction.OUT, trigger);
            if (draft != null) {
                depart(reading, draft, person, place);
            }
        }
    }

    /// One leaves companies, but also pages, meetings and cities.
    private static boolean isLeaving(ChineseSentence sentence, int trigger, @Nullable Place place) {
        if (sentence.isWord(trigger, "辞去", "卸下", "卸去", "退出", "不再担任", "不再出任")) {
            return place != null || sentence.isWord(trigger + 1, "职");
        }
        if (sentence.isWord(trigger, "离开", "告别", "辞别", "出走", "离场", "出局")) {
            return place != null
                    || sentence.is(trigger + 1, WordKind.PUNCTUATION)
                    || sentence.isWord(trigger + 1, "后", "的", "并", "前");
        }
        return true;
    }

    /// Fills in what somebody leaves. Who is named only later leaves what the sentence says, or what he keeps.
    private static void depart(ChineseReading reading, ChineseDraft draft, int person, @Nullable Place place) {
        int trigger = draft.trigger;
        Held held = reading.affiliations.of(person);
        Where from = or(reading.employers.source(trigger), place == null ? null : place.where());
        Where own = held == null ? null : held.where();
        draft.from = from == null || (from instanceof Where.Mentioned && own != null) ? or(own, from) : from;
        draft.roleFrom = or(place == null ? null : place.role(), held == null ? null : held.role());
        draft.over(trigger, place == null ? person : place.last());
        if (draft.from == null && (person < trigger || reading.subjects.relative(trigger) == person)) {
            draft.from = or(arrivedAt(reading, draft), reading.employers.agent(trigger, person));
        }
    }

    /// `2019年加入…，2022年离开`.
    private static @Nullable Where arrivedAt(ChineseReading reading, ChineseDraft leaving) {
        Where where = null;
        for (ChineseDraft draft : reading.drafts) {
            where = draft.isOf(leaving.who) && draft.isArrival() ? draft.to : where;
        }
        return where;
    }
}
