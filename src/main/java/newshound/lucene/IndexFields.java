package newshound.lucene;

import newshound.story.Relation;

/// The fields that only this engine needs, beside those of the schema.
final class IndexFields {
    static final String ID = "id";
    /// How the words of the texts are stemmed; see [Stemming].
    static final String STEMMING = "stemming";
    /// Publication in milliseconds, for sorting; see `PublicationDate.orderMillis`.
    static final String PUBLISHED_ORDER = "date.order";
    /// The day of publication as an ISO text, for the histogram.
    static final String PUBLISHED_DAY = "date.day";
    /// Publication as the article gives it.
    static final String PUBLISHED_TEXT = "date.text";
    /// The last change as the article gives it.
    static final String MODIFIED_TEXT = "modified.text";
    /// A hash of all that an article says: the same article need not be indexed again.
    static final String DIGEST = "digest";
    /// The address's host and the domains above it.
    static final String HOST = "source.host";
    /// One linked entity, most salient first.
    static final String ENTITY = "entity";
    /// The id of each entity that is named itself, and not only by a part of it.
    static final String NAMED = "entity.named";
    /// What an entity is directly part of: a [FacetTerm] with the id of the part as its key and the id of the whole as
    /// its label.
    static final String PART = "entity.part";
    /// All mentions, by number of the entity.
    static final String MENTIONS = "mentions";
    /// All moves, see [MoveCodec].
    static final String MOVES = "moves";
    /// What can be asked of a move, see [MoveTerms].
    static final String MOVE_TERMS = "moves.terms";
    /// A hash of the id: what links between articles hold.
    static final String KEY = "key";
    /// When the article came in, counted by the index: a later one has a greater number.
    static final String SERIAL = "serial";
    /// The hashes under which articles that tell the same are found.
    static final String TRACE = "story.trace";
    /// The story profile, see `newshound.story.Profile`.
    static final String PROFILE = "story.profile";

    private IndexFields() {}

    /// The key of the article before this one that it is most like by a relation.
    static String link(Relation relation) {
        return switch (relation) {
            case COPY -> "story.copyOf";
            case STORY -> "story.follows";
        };
    }

    /// How strong that link is: the bits of a double.
    static String strength(Relation relation) {
        return link(relation) + ".strength";
    }
}
