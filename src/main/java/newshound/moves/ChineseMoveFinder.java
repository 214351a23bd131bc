package newshound.moves;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newshound.chinese.WordKind;
import newshound.moves.ChineseAffiliations.Held;
import newshound.moves.SentenceMove.Direction;

/// Finds the moves that a Chinese sentence states, verb by verb, from left to right.
///
/// Chinese leaves out what is clear: what one clause leaves open the clauses before it, beside the same person, say.
final class ChineseMoveFinder {
    private static final double OF_A_FORMER_POST = 0.8;
    private static final Map<WordKind, ChineseRule> RULES = new EnumMap<>(Map.of(
            WordKind.JOINING, new ChineseJoiningRule(Direction.IN),
            WordKind.RETURNING, new ChineseJoiningRule(Direction.BACK),
            WordKind.BECOMING, new ChineseBecomingRule(),
            WordKind.REPLACING, new ChineseReplacingRule(),
            WordKind.LEAVING, new ChineseLeavingRule(),
            WordKind.HIRING, new ChineseHiringRule(),
            WordKind.DISMISSING, new ChineseDismissingRule(),
            WordKind.FOUNDING, new ChineseFoundingRule(),
            WordKind.ASKING, new ChineseAskingRule()));

    private final ChineseReading reading;
    private final ChineseSentence sentence;
    private final ChineseCertainty certainties;

    private ChineseMoveFinder(ChineseSentence sentence) {
        this.sentence = sentence;
        this.reading = new ChineseReading(sentence);
        this.certainties = new ChineseCertainty(sentence);
    }

    /// In the order of the sentence.
    static List<ChineseDraft> find(ChineseSentence sentence) {
        ChineseMoveFinder finder = new ChineseMoveFinder(sentence);
        for (int at = 0; at < sentence.size(); at++) {
            ChineseRule rule = RULES.get(sentence.kind(at));
            if (rule != null) {
                finder.read(rule, at);
            }
        }
        finder.former();
        return ChineseDraftUnion.join(finder.reading.drafts);
    }

    private void read(ChineseRule rule, int trigger) {
        certainties.of(trigger).ifPresent(certainty -> {
            int before = reading.drafts.size();
            rule.read(reading, trigger);
            for (ChineseDraft draft : reading.drafts.subList(before, reading.drafts.size())) {
                draft.certainty = certainty;
                draft.history |= isPast(trigger) || isCareer(draft, before);
            }
        });
    }

    /// `曾`, `此前`; `加入…之前`; a clause that only qualifies a thing.
    private boolean isPast(int trigger) {
        int start = sentence.clauseStart(trigger);
        int end = sentence.clauseEnd(trigger);
        for (int at = start; at < end; at++) {
            boolean past = sentence.is(at, WordKind.PAST);
            if (past && (at < trigger || sentence.isWord(at, "之前", "先前"))) {
                return true;
            }
        }
        return sentence.isWord(end - 1, "前") && sentence.isWord(start, "在");
    }

    /// `曾任…，此后又担任…`: a career goes on.
    private boolean isCareer(ChineseDraft draft, int before) {
        boolean goesOn = false;
        for (int at = sentence.clauseStart(draft.trigger); at < draft.trigger; at++) {
            goesOn |= sentence.isWord(at, "此后", "随后", "后来", "又", "并");
        }
        return goesOn
                && reading.drafts.subList(0, before).stream().anyMatch(other -> other.history && other.isOf(draft.who));
    }

    /// `前百度副总裁张三`: a departure in the past.
    private void former() {
        for (Held held : reading.affiliations.all()) {
            ChineseDraft draft = held.former() && held.where() != null
                    ? reading.add(held.person(), Direction.OUT, held.first())
                    : null;
            if (draft != null) {
                draft.from = held.where();
                draft.roleFrom = held.role();
                draft.history = true;
                draft.confidence = OF_A_FORMER_POST;
            }
        }
    }
}
