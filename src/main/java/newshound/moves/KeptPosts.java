package newshound.moves;

import java.util.List;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;

/// Makes moves inside of departures from a post only: `steps down as chief executive`, and `will remain as chairman`.
final class KeptPosts {
    private final List<Telling> stays;

    /// @param tellings of one person
    KeptPosts(List<Telling> tellings) {
        this.stays = tellings.stream()
                .filter(telling -> telling.direction() == Direction.STAYS)
                .toList();
    }

    /// What the change is where a post is kept.
    Telling applied(Telling change) {
        return stays.stream()
                .filter(stay -> isAnotherPost(change, stay))
                .findFirst()
                .map(stay -> change.within(stay.move().roleTo()))
                .orElse(change);
    }

    /// Of the same organisation, and not the same post.
    private static boolean isAnotherPost(Telling departure, Telling stay) {
        return departure.direction() == Direction.OUT
                && !departure.background()
                && departure.to() == null
                && departure.move().certainty() != Certainty.DENIED
                && (stay.to() == null || SameOrganisation.is(departure.from(), stay.to()))
                && !Employments.isSameRole(
                        departure.move().roleFrom(), stay.move().roleTo());
    }
}
