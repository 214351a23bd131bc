package newshound.moves;

import java.util.List;
import java.util.Locale;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// What an article knows of one move's sides.
///
/// @param person null for a group
record Known(
        ArticleContext context,
        Reading reading,
        SentenceMove move,
        @Nullable Entity person) {
    @Nullable
    Entity said(@Nullable Where where) {
        return context.organisation(where, reading, move.trigger());
    }

    /// What the move goes to; `the company` is none where the sentence only says that somebody worked or works there.
    @Nullable
    Entity aim() {
        Entity said = said(move.to());
        boolean described = said != null
                && move.to() instanceof Where.Mentioned mentioned
                && !Lexicon.UNIT_NOUNS.has(mentioned.word())
                && move.direction() != Direction.WITHIN
                && isInDescription(said);
        return described ? context.organisation(move.to(), reading, 0) : said;
    }

    /// What is left, likewise where another is described.
    @Nullable
    Entity source() {
        Entity said = said(move.from());
        boolean described = said != null && move.from() instanceof Where.Mentioned && isInDescription(said);
        boolean own = said != null && person != null && context.employments.isEmployed(person, said);
        return described && !own ? context.organisation(move.from(), reading, 0) : said;
    }

    private boolean isInDescription(Entity organisation) {
        Entity named = ArticleTopics.namedBefore(reading, move.trigger());
        return SameOrganisation.is(named, organisation)
                && reading.affiliations.stream()
                        .filter(affiliation -> affiliation.last() < move.trigger()
                                && (affiliation.former() || affiliation.person() < affiliation.first()))
                        .anyMatch(affiliation -> affiliation.where() instanceof Where.Named where
                                && SameOrganisation.is(where.organisation(), organisation));
    }

    boolean onlyMentions(@Nullable Where where) {
        return where instanceof Where.Mentioned && person != null;
    }

    boolean hasRole() {
        return move.roleTo() != null;
    }

    /// Who `is named` may come from elsewhere, who `becomes` something hardly.
    boolean mayComeFromOutside() {
        boolean becomes = TriggerLexicon.at(reading.units, move.trigger())
                .filter(trigger -> trigger.frame() == Frame.BECOME)
                .isPresent();
        return !becomes
                || reading.units.at(move.trigger() - 1).is("to")
                || reading.units.at(move.triggerEnd()).is("place")
                || reading.units.at(move.triggerEnd()).is("seat");
    }

    @Nullable
    Entity team() {
        return move.who() instanceof Who.Group group ? group.team() : null;
    }

    @Nullable
    Entity employer() {
        return person == null ? null : context.employments.employer(person);
    }

    /// Not one that the person has only founded.
    @Nullable
    Entity employerAtWork() {
        return person == null ? null : context.employments.employerAtWork(person);
    }

    boolean isFormer(Entity organisation) {
        return person != null && context.employments.isFormer(person, organisation);
    }

    /// The one named before in the sentence, where the person works there.
    @Nullable
    Entity employerMeant() {
        Entity before = ArticleTopics.namedBefore(reading, move.trigger());
        boolean works = onlyMentions(move.from())
                && person != null
                && before != null
                && context.employments.isEmployed(person, before);
        return works ? before : null;
    }

    /// Where the one came to who succeeds.
    @Nullable
    Entity joinedBySuccessor() {
        Entity successor = move.from() instanceof Where.Predecessor predecessor ? predecessor.successor() : null;
        return successor == null ? null : context.arrivedAt(successor);
    }

    /// Whether the successor comes to this organisation, or it is not known which one is meant.
    boolean isJoinedBySuccessor(@Nullable Entity topic) {
        return topic == null || SameOrganisation.is(topic, joinedBySuccessor());
    }

    /// Where the news is that the person comes to.
    @Nullable
    Entity arrivesNow() {
        return person == null ? null : context.arrivesNow(person);
    }

    /// Where another clause of the same sentence says that the person goes.
    @Nullable
    Entity arrivesHere() {
        return person == null ? null : context.arrivedIn(reading, person);
    }

    @Nullable
    Entity left() {
        return person == null ? null : context.leftFrom(person);
    }

    @Nullable
    Entity arrivedAt() {
        return person == null ? null : context.arrivedAt(person);
    }

    /// Where the person has come to, unless the same sentence tells that: then it comes after.
    @Nullable
    Entity arrivedBefore() {
        boolean replaced = move.from() instanceof Where.Predecessor && arrivesNow() != null;
        return arrivesHere() == null && !replaced ? arrivedAt() : null;
    }

    /// What the sentence or the article is about, unless that is the other side.
    @Nullable
    Entity topic(@Nullable Entity other) {
        boolean state = person != null && context.employments.isStatesman(person);
        return state ? null : Sides.unlike(other, context.topics.near(reading));
    }

    /// Of somebody of whom no sentence says where he works: what is named where he is first named, unless that is
    /// the other side; where several are, only what the article is about.
    @Nullable
    Entity workplace(@Nullable Entity other) {
        Entity topic = topic(other);
        List<Entity> beside = person == null ? List.of() : context.topics.firstMentions.beside(person);
        boolean elsewhere = topic != null
                && !beside.isEmpty()
                && beside.stream().noneMatch(entity -> SameOrganisation.is(entity, topic));
        if (!elsewhere) {
            return person != null && context.topics.firstMentions.isAmbiguousAt(person) ? null : topic;
        }
        return beside.size() == 1 ? Sides.unlike(other, beside.getFirst()) : null;
    }

    /// A firm without a name stands by its description.
    @Nullable
    Entity ownFirm() {
        if (!(move.to() instanceof Where.Described own) || person == null) {
            return null;
        }
        String id = ("firm-of-" + person.id()).toLowerCase(Locale.ROOT);
        return new Entity(id, EntityType.ORGANISATION, own.text(), List.of(), null);
    }
}
