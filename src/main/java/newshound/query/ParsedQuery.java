package newshound.query;

import java.util.List;

/// @param read the reading in words that parse to the same tree: `(qwen OR tongyi) AND NOT title:"release notes"`
public record ParsedQuery(QueryNode root, String read, List<Warning> warnings) {
    public ParsedQuery {
        warnings = List.copyOf(warnings);
    }

    /// As if the reading of the tree had been typed.
    public static ParsedQuery of(QueryNode root) {
        return new ParsedQuery(root, Reading.of(root), List.of());
    }
}
