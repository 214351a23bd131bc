package newshound.moves;

import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// What rules find out about one move of a Chinese sentence, clause by clause: `跳槽到…，担任…` is one move.
final class ChineseDraft {
    final Who who;
    final int trigger;
    Direction direction;

    @Nullable
    Where from;

    @Nullable
    Where to;

    @Nullable
    String roleFrom;

    @Nullable
    String roleTo;

    Certainty certainty = Certainty.PLAIN;
    boolean history;
    /// Whether the words say themselves that somebody stays in the organisation: `升任`.
    boolean inside;
    /// Whether the organisation that is left is only that which a successor comes to.
    boolean supposed;
    /// Whether this says only that a post is kept: `继续担任`.
    boolean kept;
    double confidence = 0.9;
    private int first;
    private int last;

    ChineseDraft(Who who, Direction direction, int trigger) {
        this.who = who;
        this.direction = direction;
        this.trigger = trigger;
        this.first = trigger;
        this.last = trigger;
    }

    /// The clause that states it reaches over these units.
    void over(int from, int to) {
        first = Math.min(first, from);
        last = Math.max(last, to);
    }

    void over(ChineseDraft other) {
        over(other.first, other.last);
    }

    boolean isArrival() {
        return switch (direction) {
            case IN, POST, WITHIN, BACK, ASKED, FOUND -> true;
            case OUT, LAST_AT, STAYS -> false;
        };
    }

    boolean isOf(Who other) {
        return who.equals(other);
    }

    SentenceMove move(ChineseSentence sentence) {
        int end = Math.min(last, sentence.size() - 1);
        return new SentenceMove(
                who,
                direction,
                from,
                to,
                roleFrom,
                roleTo,
                certainty,
                history,
                confidence,
                trigger,
                trigger,
                Math.max(0, first),
                end);
    }
}
