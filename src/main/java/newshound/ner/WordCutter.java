package newshound.ner;

import java.util.Set;

/// Cuts text into words and signs, as collections of annotated news do: signs stand by themselves, `'s` and
/// `n't` too; a word keeps the stops of an abbreviation, the hyphens inside it, and its digits.
final class WordCutter {
    /// After a name and a hyphen they say what it does: `Alibaba-backed` is two words and a sign.
    private static final Set<String> AFTER_NAME = Set.of(
            "affiliated", "aligned", "approved", "backed", "based", "born", "bound", "branded", "built", "controlled",
            "designed", "educated", "exclusive", "focused", "founded", "funded", "invested", "issued", "led", "like",
            "linked", "listed", "made", "operated", "only", "owned", "parented", "powered", "run", "sponsored", "style",
            "supported", "trained", "turned", "wide", "developed", "friendly", "compatible", "hosted");

    private final String text;
    private final WordSink sink;

    interface WordSink {
        void word(int start, int end);
    }

    private WordCutter(String text, WordSink sink) {
        this.text = text;
        this.sink = sink;
    }

    /// Gives the words of `text` from `start` to `end`, in order.
    static void cut(String text, int start, int end, WordSink sink) {
        new WordCutter(text, sink).run(start, end);
    }

    private void run(int start, int end) {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (startsAddress(at)) {
                at = emit(at, endOfAddress(at, end));
            } else if (isWordStart(at, end)) {
                at = word(at, end);
            } else {
                at = emit(at, endOfSign(at, end));
            }
        }
    }

    private int word(int start, int end) {
        int at = endOfWord(start, end);
        int hyphen = hyphenAfterName(start, at);
        if (hyphen > 0) {
            emit(start, hyphen);
            emit(hyphen, hyphen + 1);
            return emit(hyphen + 1, at);
        }
        if (isNegation(start, at, end)) {
            emit(start, at - 1);
            return emit(at - 1, at + 2);
        }
        return emit(start, at);
    }

    /// `Alibaba-backed`: where its hyphen is, 0 where there is none such.
    private int hyphenAfterName(int start, int end) {
        int hyphen = Math.max(text.lastIndexOf('-', end - 1), text.lastIndexOf('\u2011', end - 1));
        boolean splits = hyphen > start
                && Character.isUpperCase(text.charAt(start))
                && AFTER_NAME.contains(text.substring(hyphen + 1, end));
        return splits ? hyphen : 0;
    }

    /// `didn't`: the word ends before its n.
    private boolean isNegation(int start, int at, int end) {
        return at - start > 1
                && at + 1 < end
                && text.charAt(at - 1) == 'n'
                && isApostrophe(text.charAt(at))
                && text.charAt(at + 1) == 't'
                && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private int endOfWord(int start, int end) {
        int at = start + 1;
        while (at < end && continues(start, at, end)) {
            at++;
        }
        return at;
    }

    private boolean continues(int start, int at, int end) {
        char c = text.charAt(at);
        if (isIdeograph(text.charAt(at - 1)) || isIdeograph(c)) {
            return false;
        }
        if (Character.isLetterOrDigit(c) || isMark(c) || c == '_') {
            return true;
        }
        boolean wordGoesOn = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
        return switch (c) {
            case '-', '\u2010', '\u2011', '@' -> wordGoesOn;
            case '&' -> wordGoesOn && at - start < 4;
            case '.', ',' -> wordGoesOn ? joins(c, at) : c == '.' && Abbreviations.endsIn(text, start, at);
            case '\'', '\u2019' -> wordGoesOn && isInsideName(start, at, end);
            case ':', '/' -> wordGoesOn && isDigit(at - 1) && isDigit(at + 1);
            default -> false;
        };
    }

    /// `3.5`, `1,000`, `U.S`, `Node.js`; not the end of a sentence without a space after it.
    private boolean joins(char c, int at) {
        boolean digits = isDigit(at - 1) && isDigit(at + 1);
        return digits || (c == '.' && !(Character.isLowerCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at + 1))));
    }

    /// `O'Brien`, `D’Souza`, `Xi'an`; not the possessive, nor `they're`.
    private boolean isInsideName(int start, int at, int end) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        boolean short_ = at - start <= 2 && Character.isUpperCase(text.charAt(at + 1));
        int stop = at + 1;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        String tail = text.substring(at + 1, stop);
        boolean isEnding = Set.of("s", "S", "t", "re", "ve", "ll", "d", "m", "LL", "RE", "VE", "T", "D", "M").contains(tail);
        return short_ || !isEnding;
    }

    private boolean isWordStart(int at, int end) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return true;
        }
        boolean wordFollows = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean atStart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return wordFollows && atStart && (c == '@' || c == '#');
    }

    /// Signs that belong together: `...`, `--`, `'s`.
    private int endOfSign(int start, int end) {
        char c = text.charAt(start);
        if (isApostrophe(c)) {
            return endOfContraction(start, end);
        }
        int at = start + 1;
        while (at < end && (c == '.' || c == '-' || c == '*' || c == '=') && text.charAt(at) == c) {
            at++;
        }
        return at;
    }

    private int endOfContraction(int start, int end) {
        boolean afterWord = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
        int stop = start + 1;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return afterWord && stop - start <= 3 ? stop : start + 1;
    }

    private boolean startsAddress(int at) {
        return text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
    }

    private int endOfAddress(int start, int end) {
        int at = start;
        while (at < end && !isBlank(text.charAt(at)) && "\"<>()[]".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (at > start + 1 && ".,;:!?'".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private int emit(int start, int end) {
        sink.word(start, end);
        return end;
    }

    private boolean isDigit(int at) {
        return Character.isDigit(text.charAt(at));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || Character.isSurrogate(c) || c == '\u00AD' || c == '\u200D';
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u2E80' && Character.isIdeographic(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
