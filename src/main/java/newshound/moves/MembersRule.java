package newshound.moves;

import java.util.List;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Unit.Kind;

/// `Two engineers have joined Acme, including Smith`: what is told of a group is told of those of it who are named.
final class MembersRule implements SentenceRule {
    private static final int REACH = 24;

    @Override
    public void read(Reading reading, List<SentenceMove> moves) {
        for (SentenceMove move : List.copyOf(moves)) {
            boolean bound = move.from() != null || move.direction() == Direction.OUT;
            int group = bound && move.who() instanceof Who.Group who ? unit(reading.units, who) : -1;
            int including = group < 0 ? -1 : including(reading.units, group);
            if (including > 0) {
                reading.objects.after(including).stream()
                        .filter(person -> reading.units.at(person).is(Kind.PERSON))
                        .map(reading::who)
                        .filter(Who.Named.class::isInstance)
                        .filter(who ->
                                moves.stream().noneMatch(other -> other.who().equals(who)))
                        .forEach(who -> moves.add(move.of(who)));
            }
        }
    }

    private static int unit(Units units, Who.Group group) {
        for (int at = 0; at < units.size(); at++) {
            if (units.at(at).is(Kind.GROUP) && units.at(at).text().equals(group.text())) {
                return at;
            }
        }
        return -1;
    }

    /// Where names follow; -1 where none do.
    private static int including(Units units, int group) {
        for (int at = group + 1; at < Math.min(units.size(), group + REACH); at++) {
            if (units.at(at).is("including")) {
                return at;
            }
            if (units.at(at).is(Kind.GROUP) || units.at(at).is(";")) {
                return -1;
            }
        }
        return -1;
    }
}
