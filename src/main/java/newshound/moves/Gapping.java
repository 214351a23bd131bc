package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.moves.Unit.Kind;

/// `Smith joins as head of sales, Jones as chief engineer`: who else does the same, without the verb.
final class Gapping {
    private static final WordList SIGNS = WordList.of("and , ;");
    private static final WordList LINKS = WordList.of("as to");
    private static final int REACH = 40;

    private Gapping() {}

    /// One of whom the verb of another is told.
    record Gapped(int person, Role post) {}

    /// Those behind the verb whose last unit is `verb`, to where another verb stands.
    static List<Gapped> after(Reading reading, int verb) {
        Units units = reading.units;
        List<Gapped> all = new ArrayList<>();
        for (int at = verb + 2; at < Math.min(units.size(), verb + REACH); at++) {
            if (TriggerLexicon.isVerb(units.at(at)) && !units.at(at).isIn(NounPhrases.LEADING)) {
                break;
            }
            boolean gap = units.at(at).is(Kind.PERSON)
                    && units.at(at - 1).isIn(SIGNS)
                    && units.at(at + 1).isIn(LINKS);
            Role post = gap ? reading.roles.at(at + 2) : null;
            if (post != null && post.first() <= at + 4) {
                all.add(new Gapped(at, post));
            }
        }
        return all;
    }
}
