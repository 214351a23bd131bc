package newshound.query;

/// What `~` and `^` come to, in the grammar's spelling; empty where they are left out.
final class Suffixes {
    private static final int MAX_EDITS = 2;
    private static final int MAX_SLOP = 1_000;
    private static final float MAX_BOOST = 1_000;

    private Suffixes() {}

    /// `roam~` is two edits, as in Lucene; `roam~0.8` is the similarity of old, the share of letters that stay.
    static String edits(Token.Tilde tilde, String raw, Warnings warnings) {
        double number = tilde.number().isEmpty() ? MAX_EDITS : Double.parseDouble(tilde.number());
        if (number == 0) {
            warnings.add(tilde.span(), "`~0` allows no edit: the word itself is searched");
            return "";
        }
        if (number > MAX_EDITS) {
            warnings.add(tilde.span(), "At most " + MAX_EDITS + " edits are possible: read as `~" + MAX_EDITS + "`");
        }
        double edits = number < 1 ? (1 - number) * Escaping.unescaped(raw).length() : number;
        return "~" + Math.clamp((long) edits, 1, MAX_EDITS);
    }

    static String slop(Token.Tilde tilde, Warnings warnings) {
        if (tilde.number().isEmpty()) {
            warnings.add(tilde.span(), "`~` after a quotation needs a number of words: left out");
            return "";
        }
        double slop = Double.parseDouble(tilde.number());
        if (slop > MAX_SLOP) {
            warnings.add(tilde.span(), "Words can be at most " + MAX_SLOP + " apart: read as `~" + MAX_SLOP + "`");
        }
        return "~" + (int) Math.min(slop, MAX_SLOP);
    }

    static String boost(Token.Caret caret, Warnings warnings) {
        float factor = isNumber(caret.number()) ? Float.parseFloat(caret.number()) : 0;
        if (factor > 0 && factor <= MAX_BOOST) {
            return "^" + Escaping.decimal(factor);
        }
        warnings.add(caret.span(), "`^` needs a factor above 0 and up to 1,000: left out");
        return "";
    }

    private static boolean isNumber(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
