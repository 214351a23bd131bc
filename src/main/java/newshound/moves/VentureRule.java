package newshound.moves;

import java.util.List;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import newshound.moves.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// `Acme is former Bolt engineer Smith's new start-up`, `Smith's new company, Acme`: whose firm is new has founded it.
final class VentureRule implements SentenceRule {
    private static final WordList NEW = WordList.of("new latest next");
    private static final WordList POSSESSIVES = WordList.of("his her");
    private static final WordList FIRM = WordList.of("company startup start-up firm venture lab");
    private static final WordList IS = WordList.of("is ,");
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_TITLE = 8;

    @Override
    public void read(Reading reading, List<SentenceMove> moves) {
        Units units = reading.units;
        for (int at = 1; at < units.size(); at++) {
            int owner = units.at(at - 1).isPossessiveSign() ? at - 2 : at - 1;
            boolean owned = owner == at - 2
                    ? units.at(owner).is(Kind.PERSON)
                    : units.at(owner).isIn(POSSESSIVES);
            int noun = owned && units.at(at).isIn(NEW) ? noun(units, at + 1) : -1;
            Where firm = noun < 0 ? null : firm(reading, owner, noun);
            if (firm instanceof Where.Named) {
                Affiliation affiliation = reading.any(owner);
                @Nullable Where from = affiliation == null ? null : affiliation.where();
                new Draft(reading, new Trigger(Frame.START, Form.NOUN, false, at, noun), Direction.FOUND, owner)
                        .from(firm.equals(from) ? null : from)
                        .to(firm)
                        .roleFrom(affiliation == null ? null : affiliation.role())
                        .confidence(0.75)
                        .upTo(noun)
                        .addTo(moves);
            }
        }
    }

    /// `AI start-up`; -1 where something else is new.
    private static int noun(Units units, int from) {
        for (int at = from; at < from + LONGEST_NAME; at++) {
            if (units.at(at).isIn(FIRM)) {
                return at;
            }
            if (!units.at(at).isWord() || units.at(at).isIn(Lexicon.PREPOSITIONS)) {
                return -1;
            }
        }
        return -1;
    }

    /// The name that stands behind the noun, or that is said to be it.
    private static @Nullable Where firm(Reading reading, int owner, int noun) {
        Units units = reading.units;
        int next = units.at(noun + 1).is(",") || units.at(noun + 1).is("called") ? noun + 2 : noun + 1;
        Where behind = units.at(next).is(Kind.ORGANISATION) ? reading.places.at(next) : null;
        if (behind != null) {
            return behind;
        }
        for (int at = owner - 1; at > owner - LONGEST_TITLE && at > 0; at--) {
            if (units.at(at).isIn(IS) && units.at(at - 1).is(Kind.ORGANISATION)) {
                return reading.places.at(at - 1);
            }
        }
        return null;
    }
}
