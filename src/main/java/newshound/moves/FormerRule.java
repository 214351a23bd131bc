package newshound.moves;

import java.util.List;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;

/// `former Acme engineer Smith`: a departure of the past, told by the words around a name.
final class FormerRule implements SentenceRule {
    @Override
    public void read(Reading reading, List<SentenceMove> moves) {
        for (Affiliation affiliation : reading.affiliations) {
            boolean tells = affiliation.former()
                    && affiliation.where() instanceof Where.Named
                    && reading.units.at(affiliation.person()).is(Unit.Kind.PERSON);
            if (tells) {
                Trigger trigger = new Trigger(Frame.LEAVE, Form.NOUN, false, affiliation.first(), affiliation.last());
                new Draft(
                                reading,
                                trigger,
                                affiliation.recent() ? Direction.LAST_AT : Direction.OUT,
                                affiliation.person())
                        .from(affiliation.where())
                        .roleFrom(affiliation.role())
                        .history(true)
                        .confidence(0.7)
                        .addTo(moves);
            }
        }
    }
}
