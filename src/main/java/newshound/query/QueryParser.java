package newshound.query;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/// Reads what people type. Text within the limits never fails: odd parts are read as well as can be
/// and named in a warning. Immutable, for any number of threads.
public final class QueryParser {
    /// UTF-16 units.
    public static final int MAX_LENGTH = 4_096;

    /// Levels of parentheses, as typed and in the reading, which shows every group.
    public static final int MAX_DEPTH = 20;

    /// Words, quotations, ranges.
    public static final int MAX_CLAUSES = 256;

    private final Clock clock;

    public QueryParser() {
        this(Clock.systemUTC());
    }

    /// @param clock that tells today for `yesterday` and `when:7d`
    public QueryParser(Clock clock) {
        this.clock = clock;
    }

    /// @throws QueryTooLarge when the text is over one of the limits
    public ParsedQuery parse(String typed) {
        Limits.refuseOver(MAX_LENGTH, typed.length(), "characters");
        Warnings warnings = new Warnings();
        QueryNode root = tree(Typography.plain(typed), warnings);
        Limits.refuseOver(MAX_DEPTH, Shape.depth(root), "levels of parentheses");
        return new ParsedQuery(root, Reading.of(root), warnings.inOrder());
    }

    private QueryNode tree(String plain, Warnings warnings) {
        if (plain.isBlank()) {
            return new QueryNode.Everything();
        }
        List<Token> tokens = Lexer.tokens(plain, warnings);
        Limits.check(tokens);
        LowercaseOperators.warn(tokens, warnings);
        return new TokenTree(plain, warnings, clock).of(tokens, "").orElseGet(QueryNode.Nothing::new);
    }

    /// The last resort, should the grammar refuse what was repaired.
    static QueryNode plainWords(String plain) {
        List<QueryNode> words = Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(Term::isFindable)
                .map(word -> (QueryNode) new QueryNode.Word(null, word))
                .toList();
        return words.isEmpty() ? new QueryNode.Nothing() : Shape.all(words);
    }
}
