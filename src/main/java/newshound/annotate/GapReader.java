package newshound.annotate;

/// Reads what stands between two tokens.
final class GapReader {
    private GapReader() {}

    /// @param afterAbbreviation whether a full stop at the start belongs to the token before
    static Gap between(String text, int from, int to, boolean afterAbbreviation) {
        if (from == to) {
            return Gap.NONE;
        }
        if (to - from == 1) {
            return single(text.charAt(from));
        }
        return longer(text, afterAbbreviation && text.charAt(from) == '.' ? from + 1 : from, to);
    }

    private static Gap single(char c) {
        return switch (c) {
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '·' -> Gap.HYPHEN;
            case '_' -> Gap.NONE;
            case '.' -> Gap.DOT;
            case '&', '＆' -> Gap.AMPERSAND;
            case '\'', '’', 'ʼ' -> Gap.APOSTROPHE;
            default -> isSpace(c) ? Gap.SPACE : opensOrEndsSentence(c) ? Gap.SENTENCE : Gap.BREAK;
        };
    }

    private static Gap longer(String text, int start, int end) {
        if (end - start == 1) {
            return single(text.charAt(start));
        }
        Gap widest = Gap.SPACE;
        int lines = 0;
        boolean ampersand = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            lines += c == '\n' ? 1 : 0;
            ampersand |= c == '&' || c == '＆';
            if (opensOrEndsSentence(c)) {
                widest = Gap.SENTENCE;
            } else if (!isSpace(c) && widest == Gap.SPACE) {
                widest = Gap.BREAK;
            }
        }
        if (lines > 1) {
            return Gap.PARAGRAPH;
        }
        return ampersand && widest == Gap.BREAK && isSpacedAmpersand(text, start, end) ? Gap.AMPERSAND : widest;
    }

    private static boolean isSpacedAmpersand(String text, int start, int end) {
        return text.substring(start, end).strip().length() == 1;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\u00A0' || Character.isWhitespace(c);
    }

    private static boolean opensOrEndsSentence(char c) {
        return switch (c) {
            case '.',
                    '!',
                    '?',
                    ':',
                    ';',
                    '"',
                    '“',
                    '‘',
                    '„',
                    '«',
                    '*',
                    '•',
                    '#',
                    '>',
                    '|',
                    '。',
                    '！',
                    '？',
                    '：',
                    '；',
                    '「',
                    '『' -> true;
            default -> false;
        };
    }
}
