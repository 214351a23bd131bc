package newshound.query;

import java.util.List;
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

    /// `w/5` and its like, between two operands.
    record Proximity(Span span, Closeness closeness) implements Token {}

    /// `atleast3` before an opening parenthesis.
    record AtLeast(Span span, int times) implements Token {}

    /// Operands and what is between them, as [Chains] folds them.
    record Chain(Span span, List<List<Token>> operands, List<Proximity> operators) implements Token {
        public Chain {
            operands = List.copyOf(operands);
            operators = List.copyOf(operators);
        }
    }

    /// `atleast3(…)`, as [Chains] folds it.
    record Counted(Span span, int times, List<Token> tokens) implements Token {
        public Counted {
            tokens = List.copyOf(tokens);
        }
    }

    /// The `~2` of a word or quotation, `number` empty for a bare `~`.
    record Tilde(Span span, String number) implements Token {}

    /// The `^2` of a clause, `number` empty for a bare `^`.
    record Caret(Span span, String number) implements Token {}
}
