package newshound.corpus.text;

/// Characters that are not text: controls, invisible ones and halves of surrogate pairs. Every kind of
/// space becomes a space, every kind of line end `\n`.
final class Characters {
    private Characters() {}

    static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isLineEnd(c)) {
                boolean firstOfTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                clean.append(firstOfTwo ? "" : c == '\u2029' ? "\n\n" : "\n");
            } else if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
                clean.append(' ');
            } else if (isJoiner(c) ? joins(text, i) : !isInvisible(c)) {
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7f) || c == '\n' || (c > 0xa0 && c < 0x0300 && c != 0xad);
    }

    private static boolean isLineEnd(int c) {
        return switch (c) {
            case '\n', '\r', '\f', 0x0b, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    /// Formats: zero-width spaces, marks of byte order and writing direction, soft hyphens.
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean isJoiner(int c) {
        return c == 0x200c || c == 0x200d;
    }

    /// Joiners spell words in Persian and Hindi and make one emoji of several; between Latin letters they
    /// are dirt.
    private static boolean joins(String text, int position) {
        return position > 0
                && position + 1 < text.length()
                && text.charAt(position - 1) > 0x024f
                && text.charAt(position + 1) > 0x024f;
    }
}
