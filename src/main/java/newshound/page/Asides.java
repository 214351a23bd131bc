package newshound.page;

import java.util.regex.Pattern;

/// What pages say between and after the paragraphs of an article without it being text of the article.
final class Asides {
    private static final int MAX_POINTER = 160;
    private static final int MAX_TITLE = 60;
    private static final int MAX_DATE = 80;

    /// Sends the reader elsewhere; said in a line of its own.
    private static final Pattern CALL = whole("""
            (?:sign up|subscribe|share this|follow us|click here|like this story|download (?:the|our)|join (?:us|our)
            |tell us what|have your say|leave a (?:comment|reply)|get \\p{L}.* (?:delivered|newsletter|on the go)
            |story continues|article continues|continue reading|scroll down|(?:filed|posted) (?:in|under)
            |view (?:all |more )?comments|tempo de leitura|reading time|lesezeit|temps de lecture|tiempo de lectura
            |follow .{2,60} on (?:facebook|twitter|instagram|youtube|whatsapp|telegram))\\b.{0,140}""");

    /// Offers a newsletter, in however many words.
    private static final Pattern OFFER = whole(
            ".{0,160}\\b(?:sign up|subscribe|subscribing)\\b.{0,160}\\b(?:newsletters?|inbox|alerts|updates)\\b.{0,100}"
                    + "|.{0,160}\\b(?:newsletters?|inbox)\\b.{0,60}\\b(?:sign up|subscribe)\\b.{0,100}");

    private static final Pattern LABEL = whole("""
            (?:advertise(?:ment)?|advert|ad|sponsored|loading|close|comments?|share|tags?|topics?|print|email|tweet|reply
            |related|more|you (?:may|might) also like|\\d+ min(?:ute)?s? read
            |anzeige|werbung|publicité|publicidad|pubblicità|реклама|广告|廣告|広告)
            (?:\\s*[:.…]*|\\W{1,3}\\d[\\d.,]*[km]?\\W{0,2})""");

    /// Before the headline of another article.
    private static final Pattern POINTER = whole("""
            [\\[(]?(?:read more|read also|also read|read next|read|see also|see more|also see|also:|related|more:|more on
            |more from|watch|don't miss|must read|recommended|buyer's guide|lesen sie|mehr zum thema|lire aussi|à lire
            |lea también|leia também|leggi anche|baca juga|читайте также)\\b?.*""");

    private static final Pattern CREDIT = whole("""
            \\(?(?:additional )?(?:reporting|writing|editing|compiled) by .{0,300}|our standards:.*|\\[related:.*
            |©.*|copyright (?:©|\\(c\\)|\\d).*|(?:photo|image|picture)s?(?: credit)?(?: by|:).{0,200}
            |.{0,100}(?:uses cookies|all rights reserved).{0,200}
            |.{0,300}contributed to this (?:report|story|article)\\.?\\)?
            |\\[/?\\w+ [^\\]]*=[^\\]]*].*""");

    private static final Pattern BYLINE =
            Pattern.compile("[Bb][Yy]:? \\p{Lu}[\\p{L}.'’-]*(?: (?:and |& )?\\p{Lu}[\\p{L}.'’-]*){0,6}");

    private static final Pattern AFTERWORD = whole("""
            .*(?:follow (?:him|her|us|them|me)\\b.* on\\b|is an? .*(?:reporter|writer|editor|curator|columnist
            |correspondent|journalist|contributor)\\b|forums to keep|news tip|letters? to the editor|listen to .* live at).*""");

    private static final Pattern OTHER_STORIES = whole("""
            (?:(?:our |the )?latest|more|related|recommended|read next|also on|you (?:may|might)|most (?:popular|read)
            |trending|top stories)\\b.*""");

    private static final Pattern DATE =
            whole("(?=.*(?:(?:19|20)\\d\\d|\\d:\\d\\d))[^\\d]{0,30}(?:\\d{1,4}[^\\d]{1,12}){1,6}\\d{0,4}[^\\d]{0,12}");

    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu}\\p{M} .,'’-]{2,40}(?:,? [\\p{L}. ]{2,30})?(?:\\([^)]{2,30}\\))?\\s*[—–-]\\s.*",
            Pattern.DOTALL);

    private Asides() {}

    private static Pattern whole(String expression) {
        return Pattern.compile(expression.replace("\n", ""), Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    }

    /// @param item of a list, where a call may be what the list is about
    static boolean isAside(String text, boolean item) {
        return (!item && CALL.matcher(text).matches())
                || OFFER.matcher(text).matches()
                || LABEL.matcher(text).matches()
                || CREDIT.matcher(text).matches();
    }

    static boolean isByline(String text) {
        return BYLINE.matcher(text).matches();
    }

    static boolean isPointer(String text) {
        return text.length() < MAX_POINTER && POINTER.matcher(text).matches();
    }

    /// On the author, or to the reader; only below the text.
    static boolean isAfterword(String text) {
        return AFTERWORD.matcher(text).matches();
    }

    static boolean opensOtherStories(String text) {
        return text.length() <= MAX_TITLE && OTHER_STORIES.matcher(text).matches();
    }

    static boolean isDate(String text) {
        return text.length() < MAX_DATE && DATE.matcher(text).matches();
    }

    /// `BAAR, Switzerland (AP) — `
    static boolean opensWithDateline(String text) {
        return DATELINE.matcher(text).matches();
    }
}
