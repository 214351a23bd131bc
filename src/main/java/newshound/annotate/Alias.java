package newshound.annotate;

/// A name as a gazetteer gives it.
record Alias(String text, Ambiguity ambiguity) {}
