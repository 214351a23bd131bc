package newshound.query;

import java.util.Arrays;
import java.util.List;
import newshound.article.Span;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;

/// Reads what people type. Text within the limits never fails: odd parts are read as well as can be
/// and named in a warning. Immutable, for any number of threads.
public final class QueryParser {
    /// UTF-16 units.
    public static final int MAX_LENGTH = 4_096;

    /// Levels of parentheses, as typed and in the reading, which shows every group.
    public static final int MAX_DEPTH = 20;

    /// Words, quotations, ranges.
    public static final int MAX_CLAUSES = 256;

    /// @throws QueryTooLarge when the text is over one of the limits
    public ParsedQuery parse(String typed) {
        if (typed.length() > MAX_LENGTH) {
            throw new QueryTooLarge(typed.length(), "characters", MAX_LENGTH);
        }
        Warnings warnings = new Warnings();
        QueryNode root = tree(Typography.plain(typed), warnings);
        int depth = Shape.depth(root);
        if (depth > MAX_DEPTH) {
            throw new QueryTooLarge(depth, "levels of parentheses", MAX_DEPTH);
        }
        return new ParsedQuery(root, Reading.of(root), warnings.inOrder());
    }

    private static QueryNode tree(String plain, Warnings warnings) {
        if (plain.isBlank()) {
            return new QueryNode.Everything();
        }
        List<Token> tokens = Lexer.tokens(plain, warnings);
        LowercaseOperators.warn(tokens, warnings);
        Repaired repaired = Repair.of(tokens, warnings);
        if (repaired.isEmpty()) {
            return new QueryNode.Nothing();
        }
        try {
            return new TreeBuilder(repaired, warnings)
                    .build(new StandardSyntaxParser().parse(repaired.text(), ""))
                    .orElseGet(QueryNode.Nothing::new);
        } catch (QueryNodeParseException unread) {
            warnings.add(new Span(0, plain.length()), "Read as plain words: " + unread.getMessage());
            return plainWords(plain);
        }
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
