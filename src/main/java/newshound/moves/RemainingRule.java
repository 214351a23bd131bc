package newshound.moves;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import newshound.moves.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// `Smith will remain as chairman`, `she will stay on the board`, `will continue to serve as an adviser`: who keeps a
/// post, or has another one from then on, leaves only the post that is left. By itself it states no change.
final class RemainingRule implements SentenceRule {
    private static final WordList VERBS = WordList.of("remain remains remaining stay stays staying continue continues"
            + " continuing retain retains retaining keep keeps keeping");
    private static final WordList BOARD = WordList.of("board boards");
    private static final WordList BETWEEN = WordList.of("""
            on with at in the company firm group bank a an his her their its active involved role roles position duties serve
            serving support seat title to work
            """);
    private static final WordList AHEAD = WordList.of("will 'll would plans planning set expected agreed intends");
    private static final WordList FOR_A_TIME = WordList.of("until through till while pending");
    private static final Pattern LIGHT = Pattern.compile("advis[eo]r|consultant");
    private static final WordList AND = WordList.of("and but");
    private static final int LONGEST_CLAUSE = 10;
    private static final int LONGEST = 9;

    @Override
    public void read(Reading reading, List<SentenceMove> moves) {
        for (int at = 1; at < reading.units.size(); at++) {
            if (reading.units.at(at).isIn(VERBS)) {
                Role post = post(reading, at);
                if (post != null && (!isForATime(reading.units, post) || isLight(post))) {
                    add(reading, at, post, moves);
                }
            }
        }
    }

    /// The post that is kept or taken; null where none is named.
    private static @Nullable Role post(Reading reading, int verb) {
        Units units = reading.units;
        int at = verb + 1;
        while (at < verb + LONGEST) {
            Unit unit = units.at(at);
            if (unit.is("as") || (at == verb + 1 && !unit.is("on") && !unit.is("in") && !unit.is("to"))) {
                Role role = reading.roles.at(unit.is("as") ? at + 1 : at);
                if (role != null || unit.is("as")) {
                    return role;
                }
            }
            if (unit.isIn(BOARD) && units.at(verb + 1).is("on")) {
                return new Role("board member", reading.places.at(at - 2), at, at);
            }
            boolean inside = unit.isIn(BETWEEN) || unit.isPossessiveSign() || unit.is(Kind.ORGANISATION);
            if (!inside) {
                return null;
            }
            at++;
        }
        return null;
    }

    /// `as an adviser until June`: who only hands over leaves after all.
    private static boolean isForATime(Units units, Role post) {
        return units.anyIn(FOR_A_TIME, post.last() + 1, post.last() + 7);
    }

    /// An adviser has other work from then on, also where it is said until when.
    private static boolean isLight(Role post) {
        return LIGHT.matcher(post.text().toLowerCase(Locale.ROOT)).find();
    }

    private static void add(Reading reading, int verb, Role post, List<SentenceMove> moves) {
        String word = reading.units.at(verb).word();
        Form form = word.endsWith("ing") ? Form.ING : word.endsWith("s") ? Form.THIRD : Form.BASE;
        Trigger trigger = new Trigger(Frame.BECOME, form, false, verb, verb);
        VerbGroup group = VerbGroup.of(reading.units, trigger);
        boolean goesOn =
                reading.units.at(verb - 1).isIn(AND) && reading.units.anyIn(AHEAD, verb - LONGEST_CLAUSE, verb);
        if (form == Form.BASE && !goesOn && !reading.units.anyIn(AHEAD, group.start(), verb)) {
            return;
        }
        for (int person : reading.people(reading.subjects.of(trigger, group))) {
            new Draft(reading, trigger, Direction.STAYS, person)
                    .to(post.owner())
                    .roleTo(post.text())
                    .upTo(post.last())
                    .addTo(moves);
        }
    }
}
