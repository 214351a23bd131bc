package newshound.moves;

import java.util.Comparator;
import java.util.List;
import newshound.article.Entity;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// Fills in what rules leave open in a sentence with what a tagger sees there: where somebody comes from and goes to,
/// and whether that one was inside before. Each only as far as the tagger has proved to know it.
final class Completion {
    /// Least probability with which the tagger alone may take somebody for an insider: below, most were labelled as
    /// come from outside or from nowhere.
    private static final double SURELY_INSIDE = 0.8;

    private final Units units;
    private final List<SentenceMove> seen;
    private final Trust trust;
    private final Employments employments;

    /// @param seen what the tagger sees in the sentence
    /// @param employments what the article says of where its people work
    Completion(Units units, List<SentenceMove> seen, Trust trust, Employments employments) {
        this.units = units;
        this.seen = seen;
        this.trust = trust;
        this.employments = employments;
    }

    /// What rules tell, with what the tagger knows beside of the same mover.
    SentenceMove of(SentenceMove told) {
        return seen.stream()
                .filter(move -> move.who().equals(told.who()))
                .max(Comparator.comparingDouble(SentenceMove::confidence))
                .map(move -> withKind(withSides(told, move), move))
                .orElse(told);
    }

    private SentenceMove withSides(SentenceMove told, SentenceMove seen) {
        if (seen.confidence() < trust.sides()) {
            return told;
        }
        boolean arrives = arrives(told);
        boolean leaves = told.direction() == Direction.OUT;
        boolean within = told.direction() == Direction.WITHIN;
        Where from = told.from() == null && (arrives || leaves) ? other(seen.from(), told.to()) : told.from();
        from = arrives && told.from() == null && isOfPost(told, from) ? null : from;
        Where to = told.to() == null && (arrives || within) ? other(seen.to(), from) : told.to();
        return told.between(from, to);
    }

    private SentenceMove withKind(SentenceMove told, SentenceMove seen) {
        if (seen.confidence() < trust.kinds() || !arrives(told)) {
            return told;
        }
        boolean inside = told.from() == null && isInside(told, seen);
        boolean again = seen.direction() == Direction.BACK;
        return inside || again ? told.towards(seen.direction()) : told;
    }

    private static boolean arrives(SentenceMove move) {
        return move.direction() == Direction.IN || move.direction() == Direction.POST;
    }

    /// Who is given a post was inside where the article says so, and was not where it only says that the person works
    /// or worked elsewhere; else the tagger may know.
    private boolean isInside(SentenceMove told, SentenceMove seen) {
        if (seen.direction() != Direction.WITHIN) {
            return false;
        }
        Entity person = told.who() instanceof Who.Named who ? who.person() : null;
        Entity aim = told.to() instanceof Where.Named where ? where.organisation() : null;
        if (person != null && employments.isInside(person, aim, told.roleTo())) {
            return true;
        }
        boolean outside = person != null && aim != null && employments.isOutside(person, aim);
        return !outside && seen.confidence() >= SURELY_INSIDE;
    }

    /// `named Smith as director of the Acme Institute`: what the post is in, nobody comes from.
    private boolean isOfPost(SentenceMove told, @Nullable Where where) {
        int as = told.trigger() + 1;
        while (as <= told.last() && !units.at(as).is("as")) {
            as++;
        }
        for (int at = as + 2; where instanceof Where.Named side && at <= told.last(); at++) {
            boolean owner = units.at(at - 1).is("of")
                    || (units.at(at - 1).isIn(Lexicon.DETERMINERS)
                            && units.at(at - 2).is("of"));
            if (owner && SameOrganisation.is(units.at(at).entity(), side.organisation())) {
                return true;
            }
        }
        return false;
    }

    /// Who comes from outside does not come from where he goes, and rules know the one side better.
    private static @Nullable Where other(@Nullable Where seen, @Nullable Where told) {
        boolean same = seen instanceof Where.Named side
                && told instanceof Where.Named known
                && SameOrganisation.is(side.organisation(), known.organisation());
        return seen instanceof Where.Named && !same ? seen : null;
    }
}
