package newshound.query;

import newshound.article.Span;

/// What was asked of one field, before it is known what that means there.
///
/// @param field as [FieldNames#canonical(String)] gives it, empty for none
/// @param typed its place in the text as typed, field included
record Clause(String field, Form form, Span typed) {

    sealed interface Form {}

    record Plain(Term term) implements Form {}

    record Quoted(String text, int slop) implements Form {}

    record Fuzzy(Term term, int edits) implements Form {}

    record Range(Bounds bounds) implements Form {}
}
