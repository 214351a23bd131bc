package newshound.moves;

import java.util.Optional;
import newshound.chinese.WordKind;
import newshound.moves.SentenceMove.Certainty;

/// How surely a Chinese sentence states what its verb says; empty where it only asks, wishes or supposes.
final class ChineseCertainty {
    private static final int NEAR = 5;
    private static final int HEDGED = 9;

    private final ChineseSentence sentence;

    ChineseCertainty(ChineseSentence sentence) {
        this.sentence = sentence;
    }

    Optional<Certainty> of(int trigger) {
        if (isOpen(trigger)) {
            return Optional.empty();
        }
        if (isDenied(trigger)) {
            return Optional.of(Certainty.DENIED);
        }
        if (isRumoured(trigger)) {
            return Optional.of(Certainty.RUMOURED);
        }
        return Optional.of(isAnnounced() ? Certainty.ANNOUNCED : Certainty.PLAIN);
    }

    private boolean isOpen(int trigger) {
        int start = sentence.clauseStart(trigger);
        for (int at = start; at < sentence.size(); at++) {
            boolean before = at < trigger;
            if ((before && sentence.isWord(at, "若", "何", "谁", "倘")) || sentence.isWord(at, "吗", "？", "?", "呢")) {
                return true;
            }
        }
        return before(start, trigger, "如果") || before(start, trigger, "为什么") || before(start, trigger, "假如");
    }

    /// Whether these characters, which no list has as a word, stand from `from` to `to`.
    private boolean before(int from, int to, String characters) {
        StringBuilder words = new StringBuilder();
        for (int at = from; at < to; at++) {
            words.append(sentence.units().at(at).word());
        }
        return words.indexOf(characters) >= 0;
    }

    private boolean isDenied(int trigger) {
        int denial = sentence.index(WordKind.DENIAL, 0, sentence.size());
        return denial >= 0 || isNegated(trigger);
    }

    private boolean isNegated(int trigger) {
        for (int at = trigger - 1; at >= Math.max(0, trigger - NEAR); at--) {
            if (sentence.is(at, WordKind.NEGATION)) {
                return !sentence.isWord(at + 1, "主动");
            }
            if (sentence.is(at, WordKind.PUNCTUATION) || sentence.isPeople(at)) {
                return false;
            }
        }
        return false;
    }

    private boolean isRumoured(int trigger) {
        boolean hedged =
                sentence.any(WordKind.HEDGE, Math.max(sentence.clauseStart(trigger), trigger - HEDGED), trigger)
                        || isHedgedBefore(trigger);
        boolean perhaps = sentence.units().at(trigger).word().contains("或");
        return hedged
                || perhaps
                || sentence.any(WordKind.SOURCE, 0, trigger)
                || isReported(trigger)
                || isHedgedAfter(trigger);
    }

    /// `业内有传闻，…`, `…据传将于今年退休`.
    private boolean isHedgedBefore(int trigger) {
        int hedge = sentence.index(WordKind.HEDGE, 0, trigger);
        return hedge >= 0 && !sentence.isWord(hedge, "或", "或为", "考虑", "有望", "可能", "预计", "恐");
    }

    /// `离职的传闻`.
    private boolean isHedgedAfter(int trigger) {
        return sentence.isWord(trigger + 1, "的") && sentence.is(trigger + 2, WordKind.HEDGE);
    }

    /// `据彭博社报道，`.
    private boolean isReported(int trigger) {
        for (int at = 0; at < trigger; at++) {
            if (sentence.isWord(at, "据", "根据")) {
                int end = sentence.clauseEnd(at);
                return end <= trigger && !before(at, end, "公告") && !before(at, end, "声明");
            }
        }
        return false;
    }

    private boolean isAnnounced() {
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.isWord(at, "宣布", "公告", "官宣", "确认", "证实", "发布公告", "公告称", "宣布称")) {
                return true;
            }
        }
        return false;
    }
}
