package newshound.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newshound.article.Span;

/// The words that ask for nearness: `w/5`, `pre/5`, `near5`, `NEAR/5`, `w/s`, `w/p`, and `atleast3` before a
/// parenthesis, in any case. `w/ milk`, `AC/DC` and `24/7` are text.
final class ProximityWords {
    private static final Pattern OPERATOR = Pattern.compile("(?i)(?:(w|pre|near)/|(near))(\\d+)|w/([sp])");
    private static final Pattern AT_LEAST = Pattern.compile("(?i)atleast(\\d+)");
    private static final Pattern UNFINISHED = Pattern.compile("(?i)(?:w|pre|near)/");
    private static final int MOST_TIMES = 1_000;

    private ProximityWords() {}

    static boolean isOperator(String word) {
        return OPERATOR.matcher(word).matches();
    }

    /// Whether only the number is missing in it.
    static boolean isUnfinished(String word) {
        return UNFINISHED.matcher(word).matches();
    }

    static Optional<Token.Proximity> operator(String word, Span span, Warnings warnings) {
        Matcher operator = OPERATOR.matcher(word);
        if (!operator.matches()) {
            return Optional.empty();
        }
        String unit = operator.group(4);
        if (unit != null) {
            boolean sentence = unit.equalsIgnoreCase("s");
            return Optional.of(
                    new Token.Proximity(span, sentence ? new Closeness.SameSentence() : new Closeness.SameParagraph()));
        }
        boolean ordered = "pre".equalsIgnoreCase(operator.group(1));
        int words = number(operator.group(3), Closeness.MOST_WORDS);
        Closeness closeness = new Closeness.Within(Math.max(1, words), ordered);
        if (words == 0 || isOver(operator.group(3), Closeness.MOST_WORDS)) {
            warnings.add(span, "Words are 1 to 1,000 apart: read as `" + closeness.written() + "`");
        }
        return Optional.of(new Token.Proximity(span, closeness));
    }

    /// @param word that an opening parenthesis follows
    static Optional<Token.AtLeast> atLeast(String word, Span span, Warnings warnings) {
        Matcher atLeast = AT_LEAST.matcher(word);
        if (!atLeast.matches()) {
            return Optional.empty();
        }
        int times = number(atLeast.group(1), MOST_TIMES);
        if (times == 0 || isOver(atLeast.group(1), MOST_TIMES)) {
            times = Math.max(1, times);
            warnings.add(span, "Words are counted from 1 to 1,000 times: read as `atleast" + times + "`");
        }
        return Optional.of(new Token.AtLeast(span, times));
    }

    private static int number(String digits, int most) {
        return isOver(digits, most) ? most : Integer.parseInt(digits);
    }

    private static boolean isOver(String digits, int most) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        return significant.length() > 9 || Integer.parseInt(significant) > most;
    }
}
