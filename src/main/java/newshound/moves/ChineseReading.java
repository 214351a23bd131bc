package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.chinese.WordKind;
import newshound.moves.ChineseAffiliations.Held;
import newshound.moves.ChinesePosts.Place;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// One Chinese sentence with all that the rules ask of it, and the moves found in it so far.
final class ChineseReading {
    final ChineseSentence sentence;
    final ChineseAffiliations affiliations;
    final ChineseSubjects subjects;
    final ChinesePosts posts;
    final ChineseEmployers employers;
    final List<ChineseDraft> drafts = new ArrayList<>();

    ChineseReading(ChineseSentence sentence) {
        this.sentence = sentence;
        this.affiliations = new ChineseAffiliations(sentence);
        this.subjects = new ChineseSubjects(sentence, affiliations);
        this.posts = new ChinesePosts(sentence);
        this.employers = new ChineseEmployers(sentence, affiliations);
    }

    static <T> @Nullable T or(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    /// Adds a move of whoever stands at `person`; null where that is nobody.
    @Nullable
    ChineseDraft add(int person, Direction direction, int trigger) {
        Who who = subjects.who(person);
        if (who == null) {
            return null;
        }
        ChineseDraft draft = new ChineseDraft(who, direction, trigger);
        draft.over(Math.min(affiliations.start(person), trigger), Math.max(person, trigger));
        drafts.add(draft);
        return draft;
    }

    /// An earlier clause tells of the same arrival and leaves the post open; null where none does.
    @Nullable
    ChineseDraft arrivalOf(Who who, int trigger) {
        ChineseDraft found = null;
        for (ChineseDraft draft : drafts) {
            boolean near = !sentence.any(WordKind.PAST, draft.trigger, trigger);
            if (draft.isOf(who) && draft.isArrival() && draft.roleTo == null && near) {
                found = draft;
            }
        }
        return found;
    }

    /// Fills in where an appointed person comes from and goes to.
    void arrive(ChineseDraft draft, int person, @Nullable Place place) {
        Held held = affiliations.of(person);
        Where agent = employers.agent(draft.trigger, person);
        Where named = place == null || place.where() == null ? employers.at(draft.trigger) : place.where();
        draft.to = named == null ? agent : named;
        if (place != null) {
            draft.roleTo = place.role();
            draft.over(draft.trigger, place.last());
        }
        if (held != null) {
            come(draft, held, named, agent);
        }
    }

    private void come(ChineseDraft draft, Held held, @Nullable Where named, Where agent) {
        draft.roleFrom = held.role();
        draft.from = held.former() ? held.where() : employers.elsewhere(held);
        boolean outside = held.where() != null && !agent.equals(held.where());
        if (named == null && held.where() != null && !held.former() && !outside) {
            draft.to = held.where();
        }
        boolean rises = sentence.is(draft.trigger, WordKind.BECOMING)
                || sentence.isWord(draft.trigger, "任命", "提拔", "擢升", "委任", "接替");
        draft.inside |= rises && held.where() == null && !held.former() && named == null;
    }
}
