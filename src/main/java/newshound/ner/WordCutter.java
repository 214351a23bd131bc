package newshound.ner;

import java.util.Set;

/// Cuts text into words and signs, as collections of annotated news do: signs stand by themselves, `'s` and
/// `n't` too; a word keeps the stops of an abbreviation, the hyphens inside it, and its digits.
final class WordCutter {
    /// After a name and a hyphen they say what it does: `Alibaba-backed` is two words and a sign.
    private static final Set<String> AFTER_NAME =
            Set.of(("affiliated aligned approved backed based born bound branded built controlled designed "
                            + "educated exclusive focused founded funded invested issued led like linked listed made "
                            + "operated only owned parented powered run sponsored style supported trained turned wide "
                            + "developed friendly compatible hosted")
                    .split(" "));

    private static final String AROUND_ADDRESS = "\"<>()[]“”‘’«»…，。、；「」";

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
            int c = text.codePointAt(at);
            if (Characters.isBlank(c)) {
                at += Character.charCount(c);
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
        if (!Character.isUpperCase(text.codePointAt(start))) {
            return 0;
        }
        int hyphen = end - 1;
        while (hyphen > start && !Characters.isHyphen(text.charAt(hyphen))) {
            hyphen--;
        }
        return hyphen > start && AFTER_NAME.contains(text.substring(hyphen + 1, end)) ? hyphen : 0;
    }

    /// `didn't`: the word ends before its n.
    private boolean isNegation(int start, int at, int end) {
        return at - start > 1
                && at + 1 < end
                && text.charAt(at - 1) == 'n'
                && Characters.isApostrophe(text.charAt(at))
                && text.charAt(at + 1) == 't'
                && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private int endOfWord(int start, int end) {
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        boolean ideograph = Characters.isIdeograph(first);
        while (at < end && (ideograph ? Characters.isMark(text.codePointAt(at)) : continues(start, at, end))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private boolean continues(int start, int at, int end) {
        int c = text.codePointAt(at);
        if (Characters.isIdeograph(c)) {
            return false;
        }
        if (Character.isLetterOrDigit(c) || Characters.isMark(c) || c == '_') {
            return true;
        }
        boolean wordGoesOn = isLetterOrDigit(at + Character.charCount(c), end);
        return switch (c) {
            case '-', '\u2010', '\u2011', '@' -> wordGoesOn;
            case '&' -> wordGoesOn && at - start < 4;
            case '.', ',' ->
                wordGoesOn
                        ? joins(c, at, end) || text.startsWith("Ph.D", start)
                        : c == '.' && Abbreviations.endsIn(text, start, at);
            case '\'', '\u2019' -> wordGoesOn && isInsideName(start, at, end);
            case ':', '/' -> wordGoesOn && isDigit(at - 1) && isDigit(at + 1);
            default -> wordGoesOn && Characters.isInvisibleJoiner(c);
        };
    }

    /// `3.5`, `1,000`, `U.S`, `Node.js`; not the end of a sentence without a space after it.
    private boolean joins(int c, int at, int end) {
        if (isDigit(at - 1) && isDigit(at + 1)) {
            return true;
        }
        return c == '.' && !(Character.isUpperCase(text.codePointAt(at + 1)) && endsSentence(at, end));
    }

    /// `year.The`, `2024.The`, unlike `U.S`, `3.B` and the exchange's code in `(ACMa.L)`.
    private boolean endsSentence(int stop, int end) {
        if (isBeforeBracket(stop + 1, end)) {
            return false;
        }
        boolean smallLetterFollows = stop + 2 < end && Character.isLowerCase(text.codePointAt(stop + 2));
        return Character.isLowerCase(text.codePointBefore(stop)) || (isDigit(stop - 1) && smallLetterFollows);
    }

    private boolean isBeforeBracket(int from, int end) {
        int at = from;
        while (at < end && Character.isUpperCase(text.codePointAt(at))) {
            at++;
        }
        return text.startsWith(")", at) || text.startsWith(" )", at);
    }

    /// `O'Brien`, `D’Souza`, `Xi'an`; not the possessive, nor `they're`.
    private boolean isInsideName(int start, int at, int end) {
        if (!Character.isUpperCase(text.codePointAt(start))) {
            return false;
        }
        boolean prefix = at - start <= 2 && Character.isUpperCase(text.codePointAt(at + 1));
        int stop = at + 1;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        String tail = text.substring(at + 1, stop);
        boolean isEnding = Set.of("s", "S", "t", "re", "ve", "ll", "d", "m", "LL", "RE", "VE", "T", "D", "M")
                .contains(tail);
        return prefix || !isEnding;
    }

    private boolean isWordStart(int at, int end) {
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean atStart = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
        return (c == '@' || c == '#') && atStart && isLetterOrDigit(at + 1, end);
    }

    /// Signs that belong together: `...`, `--`, `'s`.
    private int endOfSign(int start, int end) {
        int c = text.codePointAt(start);
        if (Characters.isApostrophe(c)) {
            return endOfContraction(start, end);
        }
        boolean repeats = c == '.' || c == '-' || c == '*' || c == '=';
        int at = start + Character.charCount(c);
        while (at < end && ((repeats && text.charAt(at) == c) || Characters.isMark(text.codePointAt(at)))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private int endOfContraction(int start, int end) {
        boolean afterWord = start > 0 && Character.isLetterOrDigit(text.codePointBefore(start));
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
        while (at < end && !Characters.isBlank(text.codePointAt(at)) && AROUND_ADDRESS.indexOf(text.charAt(at)) < 0) {
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

    /// Whether a word can go on with what stands at `at`.
    private boolean isLetterOrDigit(int at, int end) {
        if (at >= end) {
            return false;
        }
        int c = text.codePointAt(at);
        return Character.isLetterOrDigit(c) && !Characters.isIdeograph(c);
    }
}
