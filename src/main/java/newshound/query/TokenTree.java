package newshound.query;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import newshound.article.Span;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;

/// Tokens → tree, by way of the grammar; also those that stand within a token.
final class TokenTree {
    private final String plain;
    private final Warnings warnings;
    private final Clock clock;

    /// @param plain the text that the tokens were cut from
    TokenTree(String plain, Warnings warnings, Clock clock) {
        this.plain = plain;
        this.warnings = warnings;
        this.clock = clock;
    }

    /// @param field that the tokens stand in, empty for none
    Optional<QueryNode> of(List<Token> tokens, String field) {
        Repaired repaired = Repair.of(Chains.folded(tokens, warnings), warnings);
        if (repaired.isEmpty()) {
            return Optional.empty();
        }
        try {
            return new TreeBuilder(repaired, warnings, this, clock)
                    .build(new StandardSyntaxParser().parse(repaired.text(), field));
        } catch (QueryNodeParseException unread) {
            Span all = new Span(
                    tokens.getFirst().span().start(), tokens.getLast().span().end());
            warnings.add(all, "Read as plain words: " + unread.getMessage());
            return Optional.of(QueryParser.plainWords(plain.substring(all.start(), all.end())));
        }
    }
}
