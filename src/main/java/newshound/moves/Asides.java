package newshound.moves;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newshound.article.ExchangeCodes;
import newshound.ner.Sentence;

/// What a sentence puts in parentheses, tags and links, and degrees behind names: no word of it depends on them.
final class Asides {
    /// A longer parenthesis is a clause of its own.
    private static final int LONGEST_ASIDE = 12;
    private static final int LONGEST_MARKUP = 60;
    private static final int LONGEST_LINK = 24;
    private static final int LONGEST_ADDRESS = 120;
    private static final int LONGEST_DEGREE = 40;
    /// One or more, up to the comma behind them or what follows a name.
    private static final Pattern DEGREE = Pattern.compile(
            "(?:,? ?(?:Ph\\.?D|M\\.?D|M\\.?B\\.?A|M\\.?P\\.?H|J\\.?D|D\\.?Sc|M\\.?Sc|R\\.?N|C\\.?P\\.?A|CFA|Esq|Jr|Sr|III?)\\b\\.?)+(?:,| (?=(?i:as|to|will|has|was|is|joins|joined|named|appointed)\\b))");

    private final String text;
    private final Sentence sentence;

    /// @param text of the whole field
    Asides(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /// Where a parenthesis, a tag or emphasis that begins here ends; `at` where there is none.
    ///
    /// @param behindPerson whether a person's name stands right before it
    int end(int at, boolean behindPerson) {
        String word = sentence.word(at);
        if (word.startsWith("*")) {
            return at + 1;
        }
        if (isLinked(at)) {
            return at + 1;
        }
        int code = ExchangeCodes.end(text, sentence.span(at, at + 1).start());
        if (code > sentence.span(at, at + 1).start()) {
            return wordAt(code, at);
        }
        return switch (word) {
            case "(", "[" -> endOfParenthesis(at, word.equals("(") ? ")" : "]");
            case "]" -> isBeforeAddress(at) ? after(at + 1, ")", LONGEST_ADDRESS) : at;
            case "<" -> after(at, ">", LONGEST_MARKUP);
            case "," -> behindPerson ? endOfDegree(at) : at;
            default -> at;
        };
    }

    /// `Ada Quill, Ph.D., as …`: with the comma behind it.
    private int endOfDegree(int comma) {
        int start = sentence.span(comma, comma + 1).end();
        Matcher degree = DEGREE.matcher(text).region(start, Math.min(text.length(), start + LONGEST_DEGREE));
        if (!degree.lookingAt()) {
            return comma;
        }
        return wordAt(degree.end(), comma);
    }

    /// The first word behind `from` that begins at this place of the text or after it.
    private int wordAt(int place, int from) {
        int word = from + 1;
        while (word < sentence.size() && sentence.span(word, word + 1).start() < place) {
            word++;
        }
        return word;
    }

    /// `[chief executive](https://…)`: of a link the words count.
    private boolean isLinked(int at) {
        if (!sentence.word(at).equals("[")) {
            return false;
        }
        int close = after(at, "]", LONGEST_LINK) - 1;
        return close > at && isBeforeAddress(close);
    }

    private boolean isBeforeAddress(int close) {
        boolean beside = close + 2 < sentence.size()
                && sentence.word(close + 1).equals("(")
                && sentence.span(close, close + 1).end()
                        == sentence.span(close + 1, close + 2).start();
        return beside
                && (sentence.word(close + 2).startsWith("http")
                        || sentence.word(close + 2).startsWith("www"));
    }

    /// A ticker, an age, a nickname, a source; but not a clause.
    private int endOfParenthesis(int at, String close) {
        int end = after(at, close, LONGEST_ASIDE);
        if (close.equals(")") && sentence.word(at).equals("(")) {
            end = Math.max(end, endOfLinkedAside(at));
        }
        for (int word = at + 1; word < end - 1; word++) {
            if (TriggerLexicon.isVerb(UnitReader.word(sentence.word(word), sentence.span(word, word + 1)))) {
                return at;
            }
        }
        return end;
    }

    /// `(NYSE: [ACM](https://… "Acme"))`: a parenthesis with a link in it; `at` where it is none.
    private int endOfLinkedAside(int at) {
        int depth = 0;
        boolean linked = false;
        for (int word = at; word < Math.min(sentence.size(), at + LONGEST_ADDRESS); word++) {
            String text = sentence.word(word);
            linked |= text.startsWith("http");
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            if (depth == 0) {
                return linked ? word + 1 : at;
            }
        }
        return at;
    }

    private int after(int at, String close, int longest) {
        for (int word = at + 1; word < Math.min(sentence.size(), at + longest); word++) {
            if (sentence.word(word).equals(close)) {
                return word + 1;
            }
        }
        return at;
    }
}
