package newshound.lucene;

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
    /// The address's host and the domains above it.
    static final String HOST = "source.host";
    /// One linked entity, most salient first.
    static final String ENTITY = "entity";
    /// All mentions, by number of the entity.
    static final String MENTIONS = "mentions";

    private IndexFields() {}
}
