package newshound.moves;

import java.util.List;
import java.util.Locale;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// Decides between which organisations a move goes: what the sentence says, and what the article knows where the
/// sentence leaves a side open. Each direction has its order of what to believe, and a side is never filled with
/// the other one.
///
/// @param from null where it stays open
/// @param to null where it stays open
/// @param direction as the sides make it: a post where somebody works already is one within
record Sides(@Nullable Entity from, @Nullable Entity to, Direction direction) {
    /// @param person null for a group
    static Sides of(ArticleContext context, Reading reading, SentenceMove move, @Nullable Entity person) {
        Known known = new Known(context, reading, move, person);
        Entity from = known.said(move.from());
        Entity to = known.aim();
        return switch (move.direction()) {
            case OUT, LAST_AT -> leaving(known, from, to, move.direction());
            case IN -> arriving(known, from, to);
            case POST -> given(known, from, to);
            case WITHIN -> within(known, from, to);
            case BACK, ASKED -> new Sides(from, to == null ? known.topic(from) : to, move.direction());
            case FOUND -> new Sides(from, to == null ? known.ownFirm() : to, Direction.FOUND);
        };
    }

    private static Sides leaving(Known known, @Nullable Entity said, @Nullable Entity to, Direction direction) {
        Entity from = said;
        if (direction == Direction.OUT && (from == null || known.onlyMentions(known.move.from()))) {
            from = unlike(
                    to, known.team(), known.employerMeant(), known.left(), known.employer(), known.arrivedBefore());
            from = from == null && !SameOrganisation.is(said, to) ? said : from;
            from = from == null && known.isJoinedBySuccessor(known.topic(to))
                    ? unlike(to, known.joinedBySuccessor())
                    : from;
            from = from == null && known.move.from() instanceof Where.Predecessor ? known.topic(to) : from;
            from = from == null ? known.workplace(to) : from;
        }
        return new Sides(from, SameOrganisation.is(from, to) ? null : to, direction);
    }

    /// Who comes from outside does not come from where he goes.
    private static Sides arriving(Known known, @Nullable Entity from, @Nullable Entity said) {
        Entity to = said;
        if (to == null || (SameOrganisation.is(from, to) && known.onlyMentions(known.move.to()))) {
            to = known.hasRole() ? known.topic(from) : unlike(from, known.arrivedAt(), known.topic(from));
        }
        Entity origin = from;
        if (SameOrganisation.is(from, to) && known.onlyMentions(known.move.from())) {
            origin = known.topic(to);
        }
        boolean same = SameOrganisation.is(origin, to);
        return new Sides(origin, to, same ? Direction.WITHIN : Direction.IN);
    }

    /// A post may be given to somebody inside or outside; who is inside has another post there.
    private static Sides given(Known known, @Nullable Entity from, @Nullable Entity said) {
        Entity to = said;
        if (to == null && known.move.to() instanceof Where.Workplace) {
            return new Sides(from, null, Direction.POST);
        }
        if (to == null && known.move.to() instanceof Where.Predecessor) {
            to = unlike(from, known.topic(null), known.arrivedAt());
        }
        if (to == null && known.arrivesNow() != null) {
            to = known.arrivesNow(); // a post told elsewhere is hardly one somewhere else
        }
        if (to == null) {
            Entity inside = from == null || known.isFormer(from) ? known.employerAtWork() : from;
            Entity topic = known.topic(null);
            Entity arrived = unlike(from, known.arrivesHere());
            if (arrived != null) {
                return new Sides(from, arrived, Direction.POST);
            }
            boolean elsewhere = known.mayComeFromOutside() && topic != null;
            to = elsewhere || inside == null ? topic : inside;
        }
        if (known.onlyMentions(known.move.to()) && SameOrganisation.is(to, known.employer())) {
            Entity elsewhere = unlike(to, known.arrivedAt());
            to = elsewhere == null ? to : elsewhere;
        }
        boolean same = to != null && SameOrganisation.is(from, to);
        return new Sides(same ? to : from, to, same ? Direction.WITHIN : Direction.POST);
    }

    private static Sides within(Known known, @Nullable Entity from, @Nullable Entity to) {
        Entity said = to == null ? from : to;
        Entity inside = said == null ? unlike(null, known.employer(), known.topic(null)) : said;
        return new Sides(inside, inside, Direction.WITHIN);
    }

    /// The first that is known and is not the other side.
    private static @Nullable Entity unlike(@Nullable Entity other, @Nullable Entity... candidates) {
        for (Entity candidate : candidates) {
            if (candidate != null && !SameOrganisation.is(candidate, other)) {
                return candidate;
            }
        }
        return null;
    }

    /// Whether nothing is known of the side that the direction is about.
    boolean isEmpty() {
        return switch (direction) {
            case OUT, LAST_AT -> from == null;
            case IN, POST, WITHIN, FOUND, BACK, ASKED -> to == null;
        };
    }

    /// What an article knows of one move's sides.
    private record Known(
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
            return state ? null : unlike(other, context.topics.near(reading));
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
            return beside.size() == 1 ? unlike(other, beside.getFirst()) : null;
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
}
