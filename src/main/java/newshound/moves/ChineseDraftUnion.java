package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// Makes one move of a departure and an arrival that one Chinese sentence tells of one person.
final class ChineseDraftUnion {
    private ChineseDraftUnion() {}

    static List<ChineseDraft> join(List<ChineseDraft> drafts) {
        List<ChineseDraft> joined = new ArrayList<>(drafts);
        for (ChineseDraft arrival : drafts) {
            ChineseDraft departure = departure(drafts, arrival);
            if (departure != null && !arrival.kept && joined.contains(departure) && !departure.history) {
                merge(arrival, departure);
                joined.remove(departure);
            }
        }
        joined.forEach(draft -> succeed(draft, joined));
        joined.forEach(draft -> stay(draft, joined));
        return joined;
    }

    /// `离职，…加盟`: told before the arrival, of the same person.
    private static @Nullable ChineseDraft departure(List<ChineseDraft> drafts, ChineseDraft arrival) {
        boolean goes = arrival.direction == Direction.IN
                || arrival.direction == Direction.BACK
                || arrival.direction == Direction.FOUND;
        if (!goes || arrival.certainty == Certainty.DENIED || arrival.history) {
            return null;
        }
        return drafts.stream()
                .filter(draft -> draft.direction == Direction.OUT
                        && draft.certainty != Certainty.DENIED
                        && draft.isOf(arrival.who))
                .filter(draft -> draft.trigger < arrival.trigger || !draft.history)
                .filter(draft -> arrival.from == null
                        || draft.from == null
                        || draft.from.equals(arrival.from)
                        || draft.from instanceof Where.Mentioned)
                .findFirst()
                .orElse(null);
    }

    private static void merge(ChineseDraft arrival, ChineseDraft departure) {
        arrival.from = departure.from == null || departure.from instanceof Where.Mentioned
                ? arrival.from == null ? departure.from : arrival.from
                : departure.from;
        arrival.roleFrom = departure.roleFrom == null ? arrival.roleFrom : departure.roleFrom;
        arrival.certainty = MoveUnion.surest(arrival.certainty, departure.certainty);
        arrival.over(departure);
    }

    /// Who is replaced leaves what the successor comes to.
    private static void succeed(ChineseDraft out, List<ChineseDraft> all) {
        if (out.direction != Direction.OUT || out.from instanceof Where.Named) {
            return;
        }
        for (ChineseDraft arrival : all) {
            boolean successor = !arrival.isOf(out.who) && arrival.trigger <= out.trigger;
            if (successor && arrival.direction == Direction.IN && arrival.to != null && !arrival.history) {
                out.from = arrival.to;
                out.supposed = true;
            }
        }
    }

    /// `在被免去董事长职务后，仍担任…的顾问`: what is left is what is kept.
    private static void stay(ChineseDraft out, List<ChineseDraft> all) {
        for (ChineseDraft arrival : all) {
            if (out.direction == Direction.OUT && out.from == null && arrival.kept && arrival.isOf(out.who)) {
                out.from = arrival.to;
            }
        }
    }
}
