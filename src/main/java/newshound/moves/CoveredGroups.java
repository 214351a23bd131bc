package newshound.moves;

import java.util.List;
import newshound.article.Entity;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// Leaves out counted groups whose people are all told of by name: `three Acme executives are leaving`, where the
/// article tells of Smith, Jones and Quill that they leave Acme.
final class CoveredGroups {
    private final List<Telling> tellings;

    private CoveredGroups(List<Telling> tellings) {
        this.tellings = tellings;
    }

    /// @param united one telling for each move
    static List<Telling> dropped(List<Telling> united) {
        CoveredGroups groups = new CoveredGroups(united);
        return united.stream().filter(telling -> !groups.isCovered(telling)).toList();
    }

    private boolean isCovered(Telling telling) {
        String group = telling.group();
        int count = group == null || telling.background() ? 0 : GroupCounts.of(group);
        return count > 0
                && tellings.stream().filter(other -> isOfOne(other, telling)).count() >= count;
    }

    /// Whether somebody named is told what is told of the group.
    private static boolean isOfOne(Telling telling, Telling group) {
        return telling.person() != null
                && !telling.background()
                && leaves(telling.direction()) == leaves(group.direction())
                && agrees(telling.from(), group.from())
                && agrees(telling.to(), group.to());
    }

    private static boolean agrees(@Nullable Entity side, @Nullable Entity ofGroup) {
        return ofGroup == null || SameOrganisation.is(side, ofGroup);
    }

    private static boolean leaves(Direction direction) {
        return switch (direction) {
            case OUT, LAST_AT -> true;
            case IN, POST, WITHIN, STAYS, FOUND, BACK, ASKED -> false;
        };
    }
}
