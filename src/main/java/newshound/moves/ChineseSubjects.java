package newshound.moves;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import newshound.article.Entity;
import newshound.chinese.WordKind;
import org.jspecify.annotations.Nullable;

/// Finds who acts and who is acted on beside a verb of a Chinese sentence.
final class ChineseSubjects {
    private static final Set<WordKind> TAKING_OBJECTS =
            EnumSet.of(WordKind.REPLACING, WordKind.HIRING, WordKind.DISMISSING, WordKind.ASKING);
    private static final int NEAR = 3;
    private static final int LONGEST_RELATIVE = 14;

    private final ChineseSentence sentence;
    private final ChineseAffiliations affiliations;

    ChineseSubjects(ChineseSentence sentence, ChineseAffiliations affiliations) {
        this.sentence = sentence;
        this.affiliations = affiliations;
    }

    /// Those who go or come by the verb at `trigger`; empty where nobody does, or an organisation.
    List<Integer> of(int trigger) {
        int relative = relative(trigger);
        if (relative >= 0) {
            return List.of(relative);
        }
        return acting(trigger);
    }

    /// Those who act by the verb, named before it.
    List<Integer> acting(int trigger) {
        int nearest = nearest(trigger);
        return nearest < 0 ? List.of() : withCompanions(nearest);
    }

    private static List<Integer> listed(int person) {
        return person < 0 ? List.of() : List.of(person);
    }

    /// Those who leave by the verb, where the sentence names them only after it.
    List<Integer> leaving(int trigger) {
        List<Integer> before = of(trigger);
        return before.isEmpty() ? listed(following(trigger)) : before;
    }

    /// `已离职的柯一帆`: the person whom the clause qualifies; -1 where it qualifies none.
    int relative(int trigger) {
        if (hasOwnSubject(trigger)) {
            return -1;
        }
        int end = Math.min(sentence.clauseEnd(trigger), trigger + LONGEST_RELATIVE);
        boolean qualifies = false;
        for (int at = trigger + 1; at < end; at++) {
            qualifies |= sentence.isWord(at, "的");
            if (sentence.isPerson(at)) {
                return qualifies ? at : -1;
            }
            if (sentence.kind(at).isTrigger() || sentence.is(at, WordKind.PUNCTUATION)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean hasOwnSubject(int trigger) {
        for (int at = trigger - 1; at >= 0 && !sentence.is(at, WordKind.PUNCTUATION); at--) {
            if (TAKING_OBJECTS.contains(sentence.kind(at))) {
                return false;
            }
            if (sentence.isPeople(at)) {
                return true;
            }
        }
        return false;
    }

    /// The nearest to the left that is nobody's object; -1 where it is an organisation.
    private int nearest(int trigger) {
        int at = trigger - 1;
        boolean said = false;
        while (at >= 0) {
            said |= sentence.is(at, WordKind.SAYING) || sentence.is(at, WordKind.DENIAL);
            if (sentence.isPeople(at) || sentence.is(at, WordKind.PRONOUN)) {
                int start = sentence.isPerson(at) ? affiliations.start(at) : at;
                if (!isObject(start - 1) && !isOwner(at)) {
                    return at;
                }
                at = start;
            } else if (sentence.isOrganisation(at) && !said && isActor(at)) {
                return -1;
            }
            at--;
        }
        return -1;
    }

    /// `在辞去职务后，张三…`: who acts in the clause after; -1 where nobody does.
    int following(int trigger) {
        int end = sentence.clauseEnd(trigger);
        boolean after =
                sentence.isWord(end - 1, "后", "之后", "以后") || sentence.isWord(sentence.clauseStart(trigger), "在");
        return after && end + 1 < sentence.size() ? object(end) : -1;
    }

    /// `其`, where it stands for `his`.
    private boolean isOwner(int at) {
        return sentence.is(at, WordKind.PRONOUN) && sentence.isWord(at + 1, "的") && !sentence.isWord(at + 2, "是");
    }

    private boolean isObject(int before) {
        int verb = before;
        while (sentence.isWord(before, "的") && verb > 0 && !sentence.isComma(verb) && !isActing(verb)) {
            verb--;
        }
        return sentence.is(verb, WordKind.REPLACING) || sentence.isWord(before, "向", "对", "跟", "据", "比");
    }

    private boolean isActing(int at) {
        return sentence.isPeople(at) || sentence.is(at, WordKind.REPLACING);
    }

    /// Whether the organisation begins its clause as the one that acts.
    private boolean isActor(int at) {
        return sentence.clauseStart(at) == at && !sentence.isWord(at + 1, "的") && !sentence.is(at + 1, WordKind.POST);
    }

    private List<Integer> withCompanions(int last) {
        List<Integer> people = new ArrayList<>(List.of(last));
        int start = sentence.isPerson(last) ? affiliations.start(last) : last;
        while (start > 1 && sentence.isWord(start - 1, "、", "和", "与", "及", "以及") && sentence.isPeople(start - 2)) {
            people.addFirst(start - 2);
            start = sentence.isPerson(start - 2) ? affiliations.start(start - 2) : start - 2;
        }
        return people;
    }

    /// Whom the verb acts on: the first to the right in its clause; -1 where there is nobody.
    int object(int trigger) {
        for (int at = trigger + 1; at < sentence.size(); at++) {
            if (sentence.isPeople(at) || sentence.is(at, WordKind.PRONOUN)) {
                return at;
            }
            boolean post = sentence.is(at, WordKind.POST) || sentence.is(at, WordKind.BECOMING);
            if (sentence.isComma(at) || (sentence.kind(at).isTrigger() && !post)) {
                return -1;
            }
        }
        return -1;
    }

    /// All whom the verb acts on: `甲和乙`.
    List<Integer> objects(int trigger) {
        int first = object(trigger);
        List<Integer> all = new ArrayList<>();
        int at = first;
        while (at >= 0) {
            all.add(at);
            boolean more = sentence.isWord(at + 1, "、", "和", "与", "及", "以及");
            int next = more ? object(at + 1) : -1;
            at = next >= 0 && affiliations.start(next) == at + 2 ? next : -1;
        }
        return all;
    }

    /// `被…任命`, `获聘`.
    boolean isPassive(int trigger) {
        for (int at = trigger - 1; at >= Math.max(0, trigger - NEAR); at--) {
            if (sentence.isWord(at, "被", "获", "受", "经", "遭")) {
                return true;
            }
            if (sentence.isPeople(at)) {
                return false;
            }
        }
        return false;
    }

    /// Who is meant; null where it is nobody, or one whom only the article can tell.
    @Nullable
    Who who(int at) {
        Unit unit = sentence.units().at(at);
        Entity entity = unit.entity();
        if (unit.is(Unit.Kind.PERSON)) {
            return entity == null ? null : new Who.Named(entity);
        }
        if (unit.is(Unit.Kind.GROUP)) {
            return new Who.Group(unit.text(), entity);
        }
        Entity before = before(at);
        if (sentence.isWord(at, "他们", "她们", "二人", "两人")) {
            return null;
        }
        return before == null ? new Who.Pronoun(unit.word()) : new Who.Named(before);
    }

    /// The person who is named before a pronoun in its own sentence: the nearest.
    private @Nullable Entity before(int at) {
        for (int left = at - 1; left >= 0; left--) {
            if (sentence.isPerson(left)) {
                return sentence.units().at(left).entity();
            }
        }
        return null;
    }
}
