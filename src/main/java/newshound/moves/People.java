package newshound.moves;

import newshound.article.Entity;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// Puts names for the pronouns and descriptions of a sentence.
final class People {
    /// `his appointment`: of whom the sentence itself must say.
    private static final WordList POSSESSIVES = WordList.of("his her");
    private static final WordList UNCLEAR = WordList.of("they their i");

    private final ArticleContext context;

    People(ArticleContext context) {
        this.context = context;
    }

    /// Whose move it is; null for a group, and where it stays open.
    @Nullable
    Entity of(Reading reading, SentenceMove move) {
        return switch (move.who()) {
            case Who.Named named -> named.person();
            case Who.Pronoun pronoun ->
                UNCLEAR.has(pronoun.word()) || (POSSESSIVES.has(pronoun.word()) && move.direction() != Direction.OUT)
                        ? null
                        : context.antecedent(reading.units.index(), pronoun.word());
            case Who.Described described ->
                isNewPost(reading, move, described) ? null : holder(described, reading, move);
            case Who.Group _ -> null;
        };
    }

    private @Nullable Entity holder(Who.Described described, Reading reading, SentenceMove move) {
        Entity known = context.employments.withPost(
                described.text(), context.organisation(described.employer(), reading, reading.units.size()));
        boolean alone = known == null
                && move.first() < move.trigger()
                && reading.units.all().stream().noneMatch(unit -> unit.is(Unit.Kind.PERSON));
        return alone ? context.topics.firstMentions.introducedAfter(reading.units.index()) : known;
    }

    /// `Acme names a finance chief`: not the one who has that post so far.
    private static boolean isNewPost(Reading reading, SentenceMove move, Who.Described described) {
        String role = move.roleTo();
        boolean known = described.employer() != null || described.text().endsWith("founder");
        boolean hires = hasFrame(reading, move, Frame.HIRE);
        if ((known && hires) || (!hires && !hasFrame(reading, move, Frame.APPOINT))) {
            return false;
        }
        boolean given = move.direction() == Direction.IN || move.direction() == Direction.POST;
        return given && (role == null || described.text().contains(role));
    }

    private static boolean hasFrame(Reading reading, SentenceMove move, Frame frame) {
        return TriggerLexicon.at(reading.units, move.trigger())
                .filter(trigger -> trigger.frame() == frame)
                .isPresent();
    }
}
