package newshound.query;

/// Makes typeset characters plain: full-width forms become ASCII, every kind of space a space, and
/// quotation marks of any tongue the straight `"` where they quote. The text keeps its length, so a
/// position in the plain text is a position in the text as typed.
final class Typography {
    /// Characters that begin or end a quotation; a backslash before one makes it ordinary.
    private static final String MARKS = "\"“”„«»「」『』‘";

    /// Marks that begin a quotation even when nothing ends it.
    private static final String OPENERS = "“„«「『";

    private static final int FULL_WIDTH_OFFSET = '：' - ':';

    private final char[] chars;

    private Typography(String typed) {
        chars = new char[typed.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = folded(typed.charAt(i));
        }
    }

    static String plain(String typed) {
        Typography typography = new Typography(typed);
        typography.straightenQuotes();
        return new String(typography.chars);
    }

    static boolean isQuoteMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    private static char folded(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return ' ';
        }
        return switch (c) {
            case '\u200B', '\uFEFF' -> ' '; // zero-width space, byte order mark
            case '：', '（', '）', '＂', '＃', '－' -> (char) (c - FULL_WIDTH_OFFSET);
            case '〝', '‟' -> '“';
            case '〞', '〟' -> '”';
            default -> isFullWidthAlphanumeric(c) ? (char) (c - FULL_WIDTH_OFFSET) : c;
        };
    }

    private static boolean isFullWidthAlphanumeric(char c) {
        return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }

    private void straightenQuotes() {
        int at = 0;
        while (at < chars.length) {
            if (chars[at] == '\\') {
                at += 2;
            } else if (isQuoteMark(chars[at])) {
                at = straightenFrom(at);
            } else {
                at++;
            }
        }
    }

    /// Returns where to go on.
    private int straightenFrom(int open) {
        int close = closing(open);
        if (close >= 0) {
            boolean straight = chars[open] == '"';
            for (int i = open + 1; i < close && !straight; i++) {
                blankStraightQuote(i);
            }
            chars[open] = '"';
            chars[close] = '"';
            return close + 1;
        }
        if (chars[open] == '"' || OPENERS.indexOf(chars[open]) >= 0) {
            chars[open] = '"';
            return chars.length;
        }
        return open + 1;
    }

    /// `«the "new" deal»` is one quotation: its inner marks, nothing that is searched, must not end it.
    private void blankStraightQuote(int i) {
        if (chars[i] == '"' && chars[i - 1] != '\\') {
            chars[i] = ' ';
        }
    }

    /// Where the quotation that begins at `open` ends, -1 where it does not.
    private int closing(int open) {
        return switch (chars[open]) {
            case '"' -> closingStraight(open);
            case '“' -> next("”“\"", open + 1);
            case '„' -> next("“”\"", open + 1);
            case '”' -> next("”\"", open + 1);
            case '«' -> next("»", open + 1);
            case '»' -> next("«", open + 1);
            case '「' -> next("」", open + 1);
            case '『' -> next("』", open + 1);
            case '‘' -> closingSingle(open);
            default -> -1;
        };
    }

    /// A typeset pair within straight marks belongs to what is quoted: `"he said “no” twice"`.
    private int closingStraight(int open) {
        int at = open + 1;
        while (at < chars.length) {
            char c = chars[at];
            if (c == '"' || c == '”') {
                return at;
            }
            int inner = OPENERS.indexOf(c) >= 0 ? closing(at) : -1;
            boolean pair = inner >= 0 && chars[inner] != '"' && inner < next("\"", at);
            at = pair ? inner + 1 : at + (c == '\\' ? 2 : 1);
        }
        return -1;
    }

    /// The closing mark is also the apostrophe, so it ends a quotation only at the end of a word.
    private int closingSingle(int open) {
        if (open > 0 && " (:-+!".indexOf(chars[open - 1]) < 0) {
            return -1;
        }
        int at = next("’", open + 1);
        while (at >= 0 && at + 1 < chars.length && " )~^".indexOf(chars[at + 1]) < 0) {
            at = next("’", at + 1);
        }
        return at;
    }

    private int next(String marks, int from) {
        for (int at = from; at < chars.length; at += chars[at] == '\\' ? 2 : 1) {
            if (marks.indexOf(chars[at]) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
