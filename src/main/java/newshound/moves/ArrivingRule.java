package newshound.moves;

import java.util.List;
import newshound.moves.Complements.Relation;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// `Smith arrives from Acme`, `Smith moves from Acme to Bolt`, `Smith starts at Bolt`: verbs of motion, which say much
/// else of what is no person and no organisation.
final class ArrivingRule implements MoveRule {
    private static final WordList ARRIVALS = WordList.of("arrive arrives arrived arriving come comes came coming");
    private static final WordList BEGINS = WordList.of("start starts started starting begin begins began beginning");
    private static final WordList CAME = WordList.of("came come arrived");

    @Override
    public void read(Reading reading, Trigger trigger, VerbGroup group, Certainty certainty, List<SentenceMove> moves) {
        Units units = reading.units;
        Complements complements = reading.complements.after(trigger.last());
        boolean arrives = units.at(trigger.first()).isIn(ARRIVALS);
        boolean from = units.at(trigger.last()).is("from");
        Where origin = from ? origin(complements) : null;
        Where to = from
                ? complements.first(Relation.TO, Relation.AS, Relation.LEAD)
                : Where.firstOf(
                        units.at(trigger.last()).is("at") ? complements.first(Relation.OBJECT) : null,
                        complements.roleOwner(),
                        complements.first(Relation.AS, Relation.AT, Relation.LEAD));
        boolean bound = from
                ? origin instanceof Where.Named && (arrives || to instanceof Where.Named)
                : to instanceof Where.Named
                        || (complements.role() != null
                                && !units.at(trigger.last()).is("at"));
        if (group.passive() || !bound || isLongPast(units, trigger, group)) {
            return;
        }
        boolean past = from && arrives && units.at(trigger.first()).isIn(CAME);
        for (int person : reading.people(reading.subjects.of(trigger, group))) {
            new Draft(reading, trigger, past ? Direction.LAST_AT : Direction.IN, person)
                    .from(origin == null ? reading.origin(person, true) : origin)
                    .to(to == null && !past ? reading.around.announcer(trigger.first()) : to)
                    .roleFrom(reading.post(person))
                    .roleTo(from && to == null ? null : complements.roleText())
                    .certainty(certainty)
                    .history(past)
                    .confidence(0.8)
                    .upTo(complements.last())
                    .addTo(moves);
        }
    }

    /// `began at Acme`: where a career began is no news.
    private static boolean isLongPast(Units units, Trigger trigger, VerbGroup group) {
        return units.at(trigger.first()).isIn(BEGINS)
                && trigger.form() == Trigger.Form.PAST
                && !units.anyIn(TimeWords.ALL, trigger.last(), trigger.last() + 5)
                && !group.perfect();
    }

    /// `from Acme`, `from the post of sales chief at Acme`.
    private static @Nullable Where origin(Complements complements) {
        Where object = complements.first(Relation.OBJECT);
        return object == null ? complements.roleOwner() : object;
    }
}
