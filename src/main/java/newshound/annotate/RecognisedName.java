package newshound.annotate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newshound.article.EntityType;
import newshound.article.ExchangeCodes;
import newshound.article.Span;
import newshound.article.TextField;
import newshound.article.WirePrefix;

/// A stretch of text that the recogniser takes for a name, cleared of what is not part of it.
///
/// @param text what stands there, with single spaces
record RecognisedName(TextField field, Span span, EntityType type, String text) {
    private static final int LONGEST = 100;
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "^(?:the|a|an|mr|mrs|ms|dr|sir|dame|prof|sen|rep|gov|gen|lt|col|capt|former|ex)\\.?[\\s-]+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_NAME = Pattern.compile("(?:['’]s?|[\\s,.:;\"”)]+)$");
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?:\\p{L}\\.\\s?\\p{L}|\\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|St|Cos))\\.$");

    /// Empty where nothing is left that can be a name.
    static Optional<RecognisedName> of(TextField field, Span span, EntityType type, String source) {
        Span own = withoutEdges(field, span, source);
        String text = own.in(source).replaceAll("\\s+", " ");
        boolean isName = !text.isEmpty()
                && text.length() <= LONGEST
                && text.codePoints().anyMatch(Character::isLetter)
                && (text.length() > 1 || Character.isIdeographic(text.charAt(0)))
                && !NoNames.has(text);
        EntityType kind =
                type == EntityType.PERSON && ExchangeCodes.isBehind(source, own.end()) ? EntityType.ORGANISATION : type;
        return isName ? Optional.of(new RecognisedName(field, own, kind, text)) : Optional.empty();
    }

    private static Span withoutEdges(TextField field, Span span, String source) {
        int start = span.start();
        int end = span.end();
        int headline = field == TextField.TITLE ? WirePrefix.end(source) : 0; // `UPDATE 2-Acme`
        if (start < headline && headline < end) {
            start = headline;
        }
        Matcher before = BEFORE_NAME.matcher(source.substring(start, end));
        if (before.find() && before.end() < end - start && !isNewspaper(source, start, before.end())) {
            start += before.end();
        }
        Matcher after = AFTER_NAME.matcher(source.substring(start, end));
        if (after.find()
                && after.start() > 0
                && !ABBREVIATED.matcher(source.substring(start, end)).find()) {
            end = start + after.start();
        }
        return new Span(start, ExchangeCodes.withoutCode(source, start, end));
    }

    /// `The Verge`: a capital in the middle of a sentence, where the article would be small.
    private static boolean isNewspaper(String source, int start, int length) {
        return source.startsWith("The", start)
                && length == 4
                && start > 1
                && Character.isLowerCase(source.charAt(start - 2));
    }
}
