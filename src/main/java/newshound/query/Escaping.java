package newshound.query;

import java.math.BigDecimal;
import java.util.Set;

/// Where a backslash makes a character plain: read from typed text, and written for the grammar and
/// for the reading.
final class Escaping {
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "&&", "||");
    private static final String SPECIAL_ANYWHERE = " ()\\~^*?";
    private static final String SPECIAL_AT_START = "-+!#[{";

    private Escaping() {}

    static boolean isOperator(String word) {
        return OPERATORS.contains(word);
    }

    /// An address typed as a word: its `?` and `*` are no wildcards.
    static boolean isAddress(String text) {
        return text.contains("://");
    }

    /// The word without its backslashes.
    static String unescaped(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            boolean escaped = raw.charAt(i) == '\\' && i + 1 < raw.length();
            plain.append(raw.charAt(escaped ? ++i : i));
        }
        return plain.toString();
    }

    /// A word in the grammar's spelling: `*` and `?` stay wildcards, all other punctuation is text.
    static String wordForGrammar(String raw) {
        StringBuilder word = new StringBuilder(raw.length() + 8);
        for (int i = 0; i < raw.length(); i++) {
            boolean escaped = raw.charAt(i) == '\\' && i + 1 < raw.length();
            char c = raw.charAt(escaped ? ++i : i);
            boolean wildcard = !escaped && (c == '*' || c == '?');
            word.append(wildcard || c > 127 || Character.isLetterOrDigit(c) ? "" : "\\")
                    .append(c);
        }
        return isOperator(word.toString()) ? "\\" + word : word.toString();
    }

    static String quotedForGrammar(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /// A quotation that the lexer reads back as `text`.
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted.append(c == '\\' || Typography.isQuoteMark(c) ? "\\" : "").append(c);
        }
        return quoted.append('"').toString();
    }

    /// A word that the lexer reads back as `text`, wherever it stands.
    static String word(String text) {
        if (isOperator(text) || ProximityWords.isOperator(text)) {
            return "\\" + text;
        }
        StringBuilder word = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c == '*' || c == '?') && isAddress(text);
            boolean special = isSpecial(c, i) || (c == ':' && isColonSpecial(text, i));
            word.append(special && !plain ? "\\" : "").append(c);
        }
        return word.toString();
    }

    /// A pattern of [QueryNode.Wildcard], which has backslashes of its own.
    static String pattern(String pattern) {
        StringBuilder word = new StringBuilder(pattern.length() + 4);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                word.append(c).append(pattern.charAt(++i));
            } else {
                boolean wildcard = c == '*' || c == '?';
                word.append((isSpecial(c, i) && !wildcard) || c == ':' ? "\\" : "")
                        .append(c);
            }
        }
        return word.toString();
    }

    /// A factor without an exponent, which the grammar does not know.
    static String decimal(float factor) {
        return new BigDecimal(Float.toString(factor)).stripTrailingZeros().toPlainString();
    }

    private static boolean isSpecial(char c, int index) {
        return SPECIAL_ANYWHERE.indexOf(c) >= 0
                || Typography.isQuoteMark(c)
                || (index == 0 && SPECIAL_AT_START.indexOf(c) >= 0);
    }

    /// Whether the lexer would take the colon for the end of a field name, or drop it at an end of the word.
    private static boolean isColonSpecial(String text, int colon) {
        if (colon == 0 || colon == text.length() - 1) {
            return true;
        }
        String name = text.substring(0, colon);
        return FieldNames.canonical(name).isPresent() || FieldNames.looksLikeField(name, text.substring(colon + 1));
    }
}
