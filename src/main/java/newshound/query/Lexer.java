package newshound.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newshound.article.Span;
import newshound.schema.Field;

/// Cuts plain text, as [Typography] makes it, into tokens.
final class Lexer {
    private static final Pattern TILDE = Pattern.compile("~(\\d*(?:\\.\\d+)?)");
    private static final Pattern CARET = Pattern.compile("\\^([-+]?\\d*(?:\\.\\d+)?)");
    private static final Pattern RANGE =
            Pattern.compile("([\\[{]) *\"?([^ \"\\\\\\]}]+)\"? +(?:TO|to) +\"?([^ \"\\\\\\]}]+)\"? *([\\]}]?)");
    private static final Pattern HASHTAG = Pattern.compile("#[\\p{N}_]*\\p{L}.*");
    private static final String ENDS_WORD = " ()\"";
    private static final String SIGNS = "-+!";

    private final String text;
    private final Warnings warnings;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text, Warnings warnings) {
        this.text = text;
        this.warnings = warnings;
    }

    static List<Token> tokens(String text, Warnings warnings) {
        Lexer lexer = new Lexer(text, warnings);
        while (lexer.at < text.length()) {
            lexer.step();
        }
        return lexer.tokens;
    }

    private void step() {
        switch (text.charAt(at)) {
            case ' ' -> at++;
            case '(' -> tokens.add(new Token.Open(take(at + 1)));
            case ')' -> {
                tokens.add(new Token.Close(take(at + 1)));
                suffixes();
            }
            case '"' -> quotation();
            default -> {
                if (!range() && !sign()) {
                    word();
                }
            }
        }
    }

    private void quotation() {
        StringBuilder content = new StringBuilder();
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            boolean escaped = text.charAt(end) == '\\' && end + 1 < text.length() && isEscapable(text.charAt(end + 1));
            content.append(text.charAt(escaped ? ++end : end));
            end++;
        }
        if (end >= text.length()) {
            warnings.add(new Span(at, text.length()), "The quotation is left open: it is read to the end");
        }
        tokens.add(new Token.Quote(
                take(Math.min(end + 1, text.length())), content.toString().strip()));
        if (at < text.length() && text.charAt(at) == '*') {
            warnings.add(take(at + 1), "`*` after a quotation has no meaning and is left out");
        }
        suffixes();
    }

    private static boolean isEscapable(char c) {
        return c == '\\' || Typography.isQuoteMark(c);
    }

    private boolean range() {
        Matcher range = RANGE.matcher(text).region(at, text.length());
        if (!range.lookingAt()) {
            return false;
        }
        if (range.group(4).isEmpty()) {
            warnings.add(new Span(at, range.end()), "The range is left open: `]` is read at its end");
        }
        boolean lowestIncluded = range.group(1).equals("[");
        boolean highestIncluded = !range.group(4).equals("}");
        Bounds bounds = Bounds.between(range.group(2), lowestIncluded, range.group(3), highestIncluded);
        tokens.add(new Token.Range(take(range.end()), bounds));
        suffixes();
        return true;
    }

    /// A sign counts before a clause; elsewhere (`state-of-the-art`, `a - b`, `--`) it is text.
    private boolean sign() {
        char c = text.charAt(at);
        boolean beforeClause = SIGNS.indexOf(c) >= 0
                && at + 1 < text.length()
                && text.charAt(at + 1) != c
                && " )".indexOf(text.charAt(at + 1)) < 0;
        if (!beforeClause || !isBoundary()) {
            return false;
        }
        Span span = take(at + 1);
        tokens.add(c == '+' ? new Token.Must(span) : new Token.Not(span));
        return true;
    }

    private boolean isBoundary() {
        if (at == 0 || " (".indexOf(text.charAt(at - 1)) >= 0) {
            return true;
        }
        return tokens.getLast() instanceof Token.Not || tokens.getLast() instanceof Token.Must;
    }

    private void word() {
        int end = endOfWord();
        int bare = endWithoutSuffixes(end);
        if (!isAfterFieldName(at) && (hashtag(bare) || fieldName(bare))) {
            return;
        }
        String raw = text.substring(at, bare);
        boolean mayBeOperator = bare == end && !isAfterFieldName(at);
        Span span = take(bare);
        if ((mayBeOperator && proximity(raw, span)) || (bare == end && atLeast(raw, span))) {
            return;
        }
        tokens.add(
                switch (mayBeOperator ? raw : "") {
                    case "AND", "&&" -> new Token.And(span);
                    case "OR", "||" -> new Token.Or(span);
                    case "NOT" -> new Token.Not(span);
                    case "*:*" -> new Token.Text(span, "*");
                    default -> new Token.Text(span, withoutColonAtEnd(raw));
                });
        suffixes();
    }

    private boolean proximity(String raw, Span span) {
        Optional<Token.Proximity> operator = ProximityWords.operator(raw, span, warnings);
        operator.ifPresent(tokens::add);
        return operator.isPresent();
    }

    private boolean atLeast(String raw, Span span) {
        boolean groupFollows = at < text.length() && text.charAt(at) == '(';
        Optional<Token.AtLeast> atLeast = groupFollows ? ProximityWords.atLeast(raw, span, warnings) : Optional.empty();
        atLeast.ifPresent(tokens::add);
        return atLeast.isPresent();
    }

    private int endOfWord() {
        int end = at;
        while (end < text.length() && ENDS_WORD.indexOf(text.charAt(end)) < 0) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end, text.length());
    }

    private int endWithoutSuffixes(int end) {
        return endWithout(TILDE, '~', endWithout(CARET, '^', end));
    }

    private int endWithout(Pattern suffix, char mark, int end) {
        int from = text.lastIndexOf(mark, end - 1);
        boolean found = from > at
                && text.charAt(from - 1) != '\\'
                && suffix.matcher(text).region(from, end).matches();
        return found ? from : end;
    }

    private boolean hashtag(int bare) {
        boolean quotedTag = bare == at + 1 && bare < text.length() && "(\"".indexOf(text.charAt(bare)) >= 0;
        boolean hashtag = text.charAt(at) == '#'
                && (quotedTag || HASHTAG.matcher(text).region(at, bare).matches());
        if (hashtag) {
            tokens.add(new Token.FieldName(take(at + 1), Field.TAG.fieldName()));
        }
        return hashtag;
    }

    private boolean fieldName(int bare) {
        int colon = text.indexOf(':', at);
        if (colon < 0 || colon >= bare) {
            return false;
        }
        String name = text.substring(at, colon);
        Optional<String> canonical = FieldNames.canonical(name);
        if (canonical.isEmpty()) {
            warnOfUnknownField(name, colon, bare);
            return false;
        }
        int end = colon + 1;
        while (end < bare && text.charAt(end) == ':') {
            end++;
        }
        if (end > colon + 1) {
            warnings.add(new Span(colon, end), "One `:` is enough after a field");
        }
        tokens.add(new Token.FieldName(take(end), canonical.get()));
        return true;
    }

    private void warnOfUnknownField(String name, int colon, int bare) {
        boolean groupFollows = bare == colon + 1 && bare < text.length() && text.charAt(bare) != ' ';
        if (FieldNames.looksLikeField(name, groupFollows ? "(" : text.substring(colon + 1, bare))) {
            String suggestion = FieldNames.closest(name)
                    .map(known -> "; did you mean `" + known + ":`?")
                    .orElse("");
            warnings.add(
                    new Span(at, colon + 1),
                    "There is no field `" + name + ":`, so this is searched as text" + suggestion);
        }
    }

    private static String withoutColonAtEnd(String raw) {
        int end = raw.length();
        while (end > 1 && raw.charAt(end - 1) == ':' && raw.charAt(end - 2) != '\\') {
            end--;
        }
        return raw.substring(0, end);
    }

    private boolean isAfterFieldName(int position) {
        return !tokens.isEmpty()
                && tokens.getLast() instanceof Token.FieldName name
                && name.span().end() == position;
    }

    private void suffixes() {
        suffix(TILDE, Token.Tilde::new);
        suffix(CARET, Token.Caret::new);
    }

    private void suffix(Pattern pattern, BiFunction<Span, String, Token> token) {
        Matcher suffix = pattern.matcher(text).region(at, text.length());
        if (suffix.lookingAt()) {
            tokens.add(token.apply(take(suffix.end()), suffix.group(1)));
        }
    }

    private Span take(int end) {
        Span span = new Span(at, end);
        at = end;
        return span;
    }
}
