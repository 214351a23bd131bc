package newshound.annotate;

/// A name as a gazetteer gives it.
///
/// @param validity when the name was in use for its entity
record Alias(String text, Ambiguity ambiguity, Validity validity) {

    /// A name without any limit in time.
    Alias(String text, Ambiguity ambiguity) {
        this(text, ambiguity, Validity.ALWAYS);
    }
}
