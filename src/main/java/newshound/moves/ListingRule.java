package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import newshound.moves.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// `Recent departures include Smith and Jones`, `Among the departing executives are Smith, head of sales, and Jones`:
/// what all do whose names are listed behind.
final class ListingRule implements SentenceRule {
    private static final WordList DEPARTURES = WordList.of("departures exits resignations defections");
    private static final WordList ARRIVALS = WordList.of("hires appointments recruits arrivals additions joiners");
    private static final WordList LEAVING = WordList.of("departing leaving exiting outgoing");
    private static final WordList AMONG = WordList.of("among also");
    private static final WordList LISTS = WordList.of("include includes included are were is was");
    private static final WordList IS = WordList.of("are were is was");
    private static final WordList SIGNS = WordList.of(", ; and & : .");
    private static final WordList AFTER_NAME = WordList.of(", ; . and & as from ( who for to at");
    private static final int LONGEST_NOUN = 5;
    private static final int LONGEST_TITLE = 8;

    @Override
    public void read(Reading reading, List<SentenceMove> moves) {
        Units units = reading.units;
        for (int at = 0; at < units.size(); at++) {
            boolean leaves = units.at(at).isIn(DEPARTURES)
                    || (units.at(at).isIn(LEAVING) && units.anyIn(AMONG, at - LONGEST_NOUN, at));
            int list = leaves || units.at(at).isIn(ARRIVALS)
                    ? list(units, at, units.at(at).isIn(LEAVING))
                    : -1;
            if (list >= 0) {
                tell(reading, at, list, leaves ? Direction.OUT : Direction.IN, moves);
            }
        }
    }

    /// The verb after which the names stand; -1 where none is.
    private static int list(Units units, int noun, boolean only) {
        for (int at = noun + 1; at <= noun + LONGEST_NOUN; at++) {
            if (units.at(at).isIn(only ? IS : LISTS)) {
                return at;
            }
            if (units.at(at).is(",") || units.at(at).isPeople()) {
                return -1;
            }
        }
        return -1;
    }

    private static void tell(Reading reading, int noun, int list, Direction direction, List<SentenceMove> moves) {
        Trigger trigger = new Trigger(
                direction == Direction.OUT ? Frame.DEPARTURE : Frame.APPOINTMENT, Form.NOUN, false, noun, list);
        Optional<Certainty> certainty = reading.certainties.of(trigger, VerbGroup.of(reading.units, trigger));
        if (certainty.isEmpty()) {
            return;
        }
        @Nullable Where place = reading.around.announcer(noun);
        for (int person : names(reading.units, list)) {
            Role post = direction == Direction.IN ? reading.roleAfter(person) : null;
            new Draft(reading, trigger, direction, person)
                    .from(direction == Direction.OUT ? place : reading.origin(person, true))
                    .to(direction == Direction.OUT ? null : place)
                    .roleFrom(reading.post(person))
                    .roleTo(post == null ? null : post.text())
                    .certainty(certainty.get())
                    .confidence(0.75)
                    .addTo(moves);
        }
    }

    /// The names that make up the list, and none that only say more of one of them.
    private static List<Integer> names(Units units, int list) {
        List<Integer> names = new ArrayList<>();
        for (int at = list + 1; at < units.size(); at++) {
            if (units.at(at).is(Kind.PERSON) && isListed(units, list, at)) {
                names.add(at);
            }
        }
        return names;
    }

    /// Whether what joins a list, or a title after that, stands before the name, and the list goes on behind it.
    private static boolean isListed(Units units, int list, int name) {
        int left = name - 1;
        while (left > list
                && name - left < LONGEST_TITLE
                && (units.at(left).isIn(Lexicon.ROLE_HEADS)
                        || (units.at(left).isIn(Lexicon.ROLE_MODIFIERS)
                                && !units.at(left).isIn(SIGNS)
                                && !units.at(left).isIn(Lexicon.PREPOSITIONS))
                        || units.at(left).is(Kind.ORGANISATION))) {
            left--;
        }
        Unit next = units.at(name + 1);
        return (left == list || units.at(left).isIn(SIGNS)) && (next.isNone() || next.isIn(AFTER_NAME));
    }
}
