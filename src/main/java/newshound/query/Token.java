package newshound.query;

import newshound.article.Span;

/// A piece of typed text that means one thing; `span` is its place in the text as typed.
sealed interface Token {
    Span span();

    /// @param raw a word with its backslashes and wildcards
    record Text(Span span, String raw) implements Token {}

    /// @param content what stands between the quotation marks, without backslashes
    record Quote(Span span, String content) implements Token {}

    record Range(Span span, Bounds bounds) implements Token {}

    /// @param name as [FieldNames#canonical(String)] gives it
    record FieldName(Span span, String name) implements Token {}

    record Open(Span span) implements Token {}

    record Close(Span span) implements Token {}

    record And(Span span) implements Token {}

    record Or(Span span) implements Token {}

    record Not(Span span) implements Token {}

    record Must(Span span) implements Token {}

    /// The `~2` of a word or quotation, `number` empty for a bare `~`.
    record Tilde(Span span, String number) implements Token {}

    /// The `^2` of a clause, `number` empty for a bare `^`.
    record Caret(Span span, String number) implements Token {}
}
