package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newshound.chinese.WordKind;
import newshound.moves.ChineseAffiliations.Held;
import newshound.moves.ChinesePosts.Place;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// Finds the moves that a Chinese sentence states, verb by verb, from left to right.
///
/// Chinese leaves out what is clear: what one clause leaves open the clauses before it, beside the same person, say.
final class ChineseMoveFinder {
    private final ChineseSentence sentence;
    private final ChineseAffiliations affiliations;
    private final ChineseSubjects subjects;
    private final ChinesePosts posts;
    private final ChineseCertainty certainties;
    private final ChineseEmployers employers;
    private final List<ChineseDraft> drafts = new ArrayList<>();

    private ChineseMoveFinder(ChineseSentence sentence) {
        this.sentence = sentence;
        this.affiliations = new ChineseAffiliations(sentence);
        this.subjects = new ChineseSubjects(sentence, affiliations);
        this.posts = new ChinesePosts(sentence);
        this.certainties = new ChineseCertainty(sentence);
        this.employers = new ChineseEmployers(sentence, affiliations);
    }

    /// In the order of the sentence.
    static List<ChineseDraft> find(ChineseSentence sentence) {
        ChineseMoveFinder finder = new ChineseMoveFinder(sentence);
        for (int at = 0; at < sentence.size(); at++) {
            finder.read(at);
        }
        finder.former();
        return ChineseJoining.join(finder.drafts);
    }

    private void read(int at) {
        Optional<Certainty> certainty = certainties.of(at);
        if (certainty.isEmpty()) {
            return;
        }
        int before = drafts.size();
        switch (sentence.kind(at)) {
            case JOINING -> joining(at, Direction.IN);
            case RETURNING -> joining(at, Direction.BACK);
            case BECOMING -> becoming(at);
            case REPLACING -> replacing(at);
            case LEAVING -> leaving(at);
            case HIRING -> hiring(at);
            case DISMISSING -> dismissing(at);
            case FOUNDING -> founding(at);
            case ASKING -> asking(at);
            default -> {}
        }
        for (ChineseDraft draft : drafts.subList(before, drafts.size())) {
            draft.certainty = certainty.get();
            draft.history |= isPast(at) || isCareer(draft, before);
        }
    }

    /// `曾任…，此后又担任…`: a career goes on.
    private boolean isCareer(ChineseDraft draft, int before) {
        boolean goesOn = false;
        for (int at = sentence.clauseStart(draft.trigger); at < draft.trigger; at++) {
            goesOn |= sentence.isWord(at, "此后", "随后", "后来", "又", "并");
        }
        boolean past = drafts.subList(0, before).stream().anyMatch(other -> other.history && other.isOf(draft.who));
        return goesOn && past;
    }

    /// `曾`, `此前`; `加入…之前`; a clause that only qualifies a thing.
    private boolean isPast(int trigger) {
        int start = sentence.clauseStart(trigger);
        int end = sentence.clauseEnd(trigger);
        for (int at = start; at < end; at++) {
            boolean past = sentence.is(at, WordKind.PAST);
            if (past && (at < trigger || at == end - 1)) {
                return true;
            }
        }
        return sentence.isWord(end - 1, "前") && sentence.isWord(start, "在");
    }

    private @Nullable ChineseDraft draft(int person, Direction direction, int trigger) {
        Who who = subjects.who(person);
        if (who == null) {
            return null;
        }
        ChineseDraft draft = new ChineseDraft(who, direction, trigger);
        draft.over(Math.min(affiliations.start(person), trigger), Math.max(person, trigger));
        return draft;
    }

    /// Adds a move of whoever stands at `person`, with where this person comes from.
    private @Nullable ChineseDraft add(int person, Direction direction, int trigger) {
        ChineseDraft draft = draft(person, direction, trigger);
        if (draft != null) {
            drafts.add(draft);
        }
        return draft;
    }

    private void joining(int trigger, Direction direction) {
        Place place = posts.at(trigger + 1);
        for (int person : subjects.of(trigger)) {
            Where source = employers.source(trigger);
            Held held = affiliations.of(person);
            boolean moves = sentence.isWord(trigger, "跳槽", "转投", "到任", "履新", "入职", "空降");
            if (place == null && !moves) {
                continue;
            }
            ChineseDraft draft = add(person, direction, trigger);
            if (draft == null) {
                continue;
            }
            Where from = source == null ? employers.former(held) : source;
            if (place == null && sentence.isWord(trigger, "跳槽", "转投")) {
                draft.direction = Direction.OUT;
                draft.from = from == null && held != null ? held.where() : from;
                draft.roleFrom = held == null ? null : held.role();
                continue;
            }
            draft.from = from == null ? employers.elsewhere(held) : from;
            draft.roleFrom = held == null ? null : held.role();
            if (place == null) {
                draft.to = employers.agent(trigger, person);
                continue;
            }
            draft.to = place.where() == null ? employers.agent(trigger, person) : place.where();
            draft.roleTo = place.role();
            draft.over(trigger, place.last());
        }
    }

    private void becoming(int trigger) {
        Place place = posts.at(trigger + 1);
        boolean bare = sentence.isWord(trigger, "接任", "接棒", "继任", "升任", "上任", "代理", "接手", "走马上任", "就任");
        if ((place == null || place.role() == null) && !bare) {
            return;
        }
        boolean kept = sentence.isWord(trigger - 1, "继续", "仍", "依然") && !sentence.isWord(trigger - 1, "将会");
        for (int person : subjects.of(trigger)) {
            Who who = subjects.who(person);
            ChineseDraft earlier = who == null ? null : arrivalOf(who, trigger);
            if (earlier != null && place != null) {
                complete(earlier, place);
                continue;
            }
            ChineseDraft draft = add(person, Direction.IN, trigger);
            if (draft == null) {
                continue;
            }
            draft.kept = kept;
            draft.inside = sentence.isWord(trigger, "升任", "升为", "晋升", "晋升为", "调任", "转岗", "改任", "转任");
            arrive(draft, person, place);
        }
    }

    /// An earlier clause tells of the same arrival and leaves the post open.
    private @Nullable ChineseDraft arrivalOf(Who who, int trigger) {
        ChineseDraft found = null;
        for (ChineseDraft draft : drafts) {
            boolean near = !sentence.any(WordKind.PAST, draft.trigger, trigger);
            if (draft.isOf(who) && draft.isArrival() && draft.roleTo == null && near) {
                found = draft;
            }
        }
        return found;
    }

    private void complete(ChineseDraft draft, Place place) {
        draft.roleTo = place.role();
        draft.to = draft.to == null || (draft.to instanceof Where.Mentioned && place.where() != null)
                ? place.where()
                : draft.to;
        draft.over(draft.trigger, place.last());
    }

    /// Fills in where an appointed person comes from and goes to.
    private void arrive(ChineseDraft draft, int person, @Nullable Place place) {
        Held held = affiliations.of(person);
        Where agent = employers.agent(draft.trigger, person);
        Where at = employers.at(draft.trigger);
        Where named = place == null || place.where() == null ? at : place.where();
        draft.to = named == null ? agent : named;
        draft.roleTo = place == null ? null : place.role();
        if (place != null) {
            draft.over(draft.trigger, place.last());
        }
        if (held == null) {
            return;
        }
        draft.roleFrom = held.role();
        draft.from = held.former() ? held.where() : employers.elsewhere(held);
        boolean outside = agent != null && held.where() != null && !agent.equals(held.where());
        if (named == null && held.where() != null && !held.former() && !outside) {
            draft.to = held.where();
        }
        boolean rises = sentence.is(draft.trigger, WordKind.BECOMING)
                || sentence.isWord(draft.trigger, "任命", "提拔", "擢升", "委任", "接替");
        draft.inside |= rises && held.where() == null && !held.former() && named == null;
    }

    private void replacing(int trigger) {
        int object = subjects.object(trigger);
        if (object < 0) {
            succeeding(trigger);
            return;
        }
        int successor = sentence.is(object, WordKind.PRONOUN) && sentence.isWord(object + 1, "的")
                ? subjects.object(object)
                : -1;
        List<Integer> people = successor >= 0 ? List.of(successor) : subjects.acting(trigger);
        Held held = affiliations.of(object);
        for (int person : people) {
            Who who = subjects.who(person);
            if (who == null || (arrivalOf(who, trigger) != null)) {
                continue;
            }
            boolean appointed = drafts.stream().anyMatch(draft -> draft.isOf(who) && draft.isArrival());
            ChineseDraft draft = appointed ? null : add(person, Direction.IN, trigger);
            if (draft != null) {
                Place place = posts.at(object + 1);
                arrive(draft, person, place);
                draft.to = held == null || held.where() == null ? draft.to : held.where();
                draft.over(trigger, object);
            }
        }
        if (sentence.isPerson(object) && !people.isEmpty()) {
            ChineseDraft out = add(object, Direction.OUT, trigger);
            if (out != null) {
                out.from = held == null ? null : held.where();
                out.roleFrom = held == null ? null : held.role();
            }
        }
    }

    /// `由彭某接替`: the post is clear from the clause before.
    private void succeeding(int trigger) {
        if (!sentence.is(trigger + 1, WordKind.PUNCTUATION)) {
            return;
        }
        for (int person : subjects.acting(trigger)) {
            ChineseDraft draft = add(person, Direction.IN, trigger);
            if (draft != null) {
                arrive(draft, person, null);
            }
        }
    }

    private void leaving(int trigger) {
        Place place = posts.at(trigger + 1);
        if (!isLeaving(trigger, place)) {
            return;
        }
        for (int person : subjects.leaving(trigger)) {
            ChineseDraft draft = add(person, Direction.OUT, trigger);
            if (draft != null) {
                depart(draft, person, place);
            }
        }
    }

    /// Fills in what somebody leaves. Who is named only later leaves what the sentence says, or what he keeps.
    private void depart(ChineseDraft draft, int person, @Nullable Place place) {
        int trigger = draft.trigger;
        Held held = affiliations.of(person);
        Where source = employers.source(trigger);
        Where named = place == null ? null : place.where();
        Where own = held == null ? null : held.where();
        Where from = source == null ? named : source;
        draft.from = from == null || (from instanceof Where.Mentioned && own != null) ? or(own, from) : from;
        draft.roleFrom = or(place == null ? null : place.role(), held == null ? null : held.role());
        draft.over(trigger, place == null ? person : place.last());
        if (person < trigger || subjects.relative(trigger) == person) {
            draft.from = draft.from == null ? arrivedAt(draft) : draft.from;
            draft.from = draft.from == null ? employers.agent(trigger, person) : draft.from;
        }
    }

    private static <T> @Nullable T or(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    /// `2019年加入…，2022年离开`.
    private @Nullable Where arrivedAt(ChineseDraft leaving) {
        Where where = null;
        for (ChineseDraft draft : drafts) {
            where = draft.isOf(leaving.who) && draft.isArrival() ? draft.to : where;
        }
        return where;
    }

    /// One leaves companies, but also pages, meetings and cities.
    private boolean isLeaving(int trigger, @Nullable Place place) {
        if (sentence.isWord(trigger, "辞去", "卸下", "卸去", "退出", "不再担任", "不再出任")) {
            return place != null || sentence.isWord(trigger + 1, "职");
        }
        if (sentence.isWord(trigger, "离开", "告别", "辞别", "出走", "离场", "出局")) {
            return place != null
                    || sentence.is(trigger + 1, WordKind.PUNCTUATION)
                    || sentence.isWord(trigger + 1, "后", "的", "并", "，", "前");
        }
        return true;
    }

    private void hiring(int trigger) {
        boolean asked = isAttempt(trigger);
        int object = subjects.object(trigger);
        if (isPassive(trigger)) {
            Place place = posts.at(trigger + 1);
            Where by = sentence.where(trigger - 1);
            for (int person : place == null && by == null ? List.<Integer>of() : subjects.of(trigger)) {
                ChineseDraft draft = add(person, Direction.IN, trigger);
                if (draft != null) {
                    arrive(draft, person, place);
                    draft.to = by instanceof Where.Named ? by : draft.to;
                }
            }
            return;
        }
        for (int person : object < 0 ? List.<Integer>of() : subjects.objects(trigger)) {
            ChineseDraft draft = add(person, asked ? Direction.ASKED : Direction.IN, trigger);
            if (draft != null) {
                arrive(draft, person, appointment(person));
                Where source = employers.source(trigger);
                Held held = affiliations.of(person);
                draft.from = source == null ? or(draft.from, held == null ? null : employers.elsewhere(held)) : source;
                draft.to = appointed(draft, trigger, person);
            }
        }
    }

    private @Nullable Where appointed(ChineseDraft draft, int trigger, int person) {
        Place place = appointment(person);
        Where agent = employers.agent(trigger, person);
        return place != null && place.where() instanceof Where.Named ? place.where() : or(agent, draft.to);
    }

    /// `…为首席财务官`, `…担任总裁`, behind a person.
    private @Nullable Place appointment(int person) {
        int next = person + 1;
        while (sentence.is(next, WordKind.HONORIFIC)) {
            next++;
        }
        boolean becomes = sentence.isWord(next, "为", "作为") || sentence.is(next, WordKind.BECOMING);
        return becomes ? posts.at(next + 1) : null;
    }

    private boolean isAttempt(int trigger) {
        for (int at = trigger - 1; at >= sentence.clauseStart(trigger); at--) {
            if (sentence.isWord(at, "试图", "有意", "希望", "计划", "打算", "准备", "拟", "欲")) {
                return !sentence.isWord(trigger, "任命", "委任");
            }
        }
        return false;
    }

    private boolean isPassive(int trigger) {
        for (int at = trigger - 1; at >= Math.max(0, trigger - 3); at--) {
            if (sentence.isWord(at, "被", "获", "受", "经", "遭")) {
                return true;
            }
            if (sentence.isPeople(at)) {
                return false;
            }
        }
        return false;
    }

    private void dismissing(int trigger) {
        int object = subjects.object(trigger);
        boolean acts = object >= 0 && !isPassive(trigger);
        List<Integer> people = acts ? List.of(object) : subjects.leaving(trigger);
        Place place = posts.at(Math.max(trigger, acts ? object : trigger) + 1);
        for (int person : people) {
            ChineseDraft draft = add(person, Direction.OUT, trigger);
            if (draft == null) {
                continue;
            }
            Held held = affiliations.of(person);
            Where by = sentence.where(trigger - 1);
            Where own = held == null ? null : held.where();
            Where named = place == null ? null : place.where();
            Where agent = person > trigger && !acts ? null : employers.agent(trigger, person);
            draft.from = or(named, or(own, by instanceof Where.Named ? by : agent));
            draft.roleFrom = or(place == null ? null : place.role(), held == null ? null : held.role());
            if (place != null) {
                draft.over(trigger, place.last());
            }
        }
    }

    private void founding(int trigger) {
        Place place = posts.at(trigger + 1);
        if (place == null || !(place.where() instanceof Where.Named)) {
            return;
        }
        for (int person : subjects.of(trigger)) {
            ChineseDraft draft = add(person, Direction.FOUND, trigger);
            if (draft != null) {
                draft.to = place.where();
                Held held = affiliations.of(person);
                boolean named = held != null && sentence.is(held.first(), WordKind.FORMER);
                draft.from = named ? employers.former(held) : null;
                draft.over(trigger, place.last());
            }
        }
    }

    private void asking(int trigger) {
        int object = subjects.object(trigger);
        int towards = -1;
        for (int at = trigger - 1; at >= sentence.clauseStart(trigger); at--) {
            if (sentence.isWord(at, "向", "对", "与", "和") && sentence.isPeople(at + 1)) {
                towards = at + 1;
            }
        }
        boolean passive = sentence.isWord(trigger, "受邀") || isPassive(trigger);
        int person = towards >= 0 ? towards : object;
        List<Integer> people = passive ? subjects.of(trigger) : person < 0 ? List.of() : List.of(person);
        for (int asked : people) {
            ChineseDraft draft = add(asked, Direction.ASKED, trigger);
            if (draft != null) {
                Place place = passive ? posts.at(next(trigger + 1)) : appointment(asked);
                Held held = affiliations.of(asked);
                draft.to = place != null && place.where() != null ? place.where() : employers.agent(trigger, asked);
                draft.roleTo = place == null ? null : place.role();
                draft.from = held == null || held.former() ? null : employers.elsewhere(held);
            }
        }
    }

    private int next(int at) {
        return sentence.is(at, WordKind.BECOMING) || sentence.is(at, WordKind.JOINING) ? at + 1 : at;
    }

    /// `前百度副总裁张三`: a departure in the past.
    private void former() {
        for (Held held : affiliations.all()) {
            if (held.former() && held.where() != null) {
                ChineseDraft draft = add(held.person(), Direction.OUT, held.first());
                if (draft != null) {
                    draft.from = held.where();
                    draft.roleFrom = held.role();
                    draft.history = true;
                    draft.confidence = 0.8;
                }
            }
        }
    }
}
