package newshound.article;

/// What kind of thing a name names.
public enum EntityType {
    /// Companies, laboratories, teams, agencies, universities, clubs.
    ORGANISATION,
    PERSON,
    /// Products, AI models among them.
    PRODUCT,
    PLACE
}
