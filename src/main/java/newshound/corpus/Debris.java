package newshound.corpus;

import java.util.List;
import java.util.regex.Pattern;

/// What stands around an article on a page and is none of it. Patterns are matched against whole lines,
/// without regard to case; sentences that merely begin alike are not.
final class Debris {
    /// Lines that are dropped wherever they stand.
    private static final Pattern LINE = anyOf(
            // no letter or digit
            "[^\\p{L}\\p{N}]*",
            // sharing
            "share( this)?( (article|story|post|page))?( (on|via|with)( \\w+)+)?[:.!]?",
            "(click|tap) to (share|print|email|tweet)\\b.*",
            "(facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|e-?mail|print|copy link|tweet|pin it)"
                    + "([ ,|·/]+(facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|e-?mail|print|copy link))*",
            "copy link( to clipboard)?|link copied.?|like this:|like loading.*|loading.{0,3}",
            "follow (us|me)\\b.{0,100}",
            // subscribing
            "(subscribe|sign up|signup|register)\\b.{0,60}\\b(newsletter|updates|inbox|alerts?|e-?mail|today|now|free)\\b.{0,60}",
            "(subscribe|sign up|sign in|log in|login|register)[.!]?",
            "get (the|our|more)\\b.{0,60}\\b(newsletter|inbox)\\b.{0,60}",
            // cookies and consent
            "(we|this (web)?site) uses? cookies\\b.*",
            "by (continuing|using) (to|this|our)\\b.{0,120}\\bcookies?\\b.*",
            "(accept|reject|manage|allow)( all)? cookies?( settings| preferences)?|accept all|cookie (settings|policy|preferences)",
            // navigation and advertisements
            "skip to (main )?content|back to top|menu|search|home|next( post| article)?|previous( post| article)?",
            "(advertisement|advertising|sponsored|promoted)( content)?",
            "\\d+ ?(min(ute)?s?) read|reading time:.{0,30}|\\d[\\d,.]*k? (views|shares|likes|reads)",
            "(read|see) (more|also|next)( here)?[:.]?( .{0,150})?",
            "related:.{0,200}",
            "(©|\\(c\\)|copyright).{0,120}|all rights reserved.{0,60}",
            // stray parts of comment forms
            "(no|\\d+) (replies|reply|comments?|responses?|thoughts on\\b.*)",
            "want to join the discussion\\?|feel free to contribute[.!]?",
            "your e-?mail address will not be published\\b.*|required fields are marked.*",
            "(name|e-?mail|website|comment) ?\\*.*|post comment|submit( comment)?|notify me of\\b.*",
            "save my name, email,? and website\\b.*|add a comment.{0,20}|write a comment.{0,20}");

    /// Below these stand comments or other articles, never more of this one.
    private static final Pattern END = anyOf(
            "leave a (reply|comment)( cancel reply)?",
            "(no|\\d+) (replies|reply|comments?|responses?|thoughts on\\b.*)",
            "(comments|replies|responses|discussion)( ?\\(\\d+\\))?:?",
            "join the (discussion|conversation)[.!]?",
            "want to join the discussion\\?",
            "(view|show|load|see) (all |more )?(\\d+ )?comments( \\(\\d+\\))?");

    /// Headings of a list that belongs to the page.
    private static final Pattern LIST = anyOf(
            "viral (phrases|quotes|hooks|lines)",
            "(key|top|trending|popular) (phrases|hashtags|searches)",
            "(related|recommended|popular|recent|latest|trending|similar)( \\w+)? (articles|posts|stories|news|reading|reads|links)",
            "(you (may|might) also (like|enjoy)|more (from|on|in)( \\w+){1,4}|most (read|popular|viewed)|trending( now)?|up next)",
            "hashtags|share this( \\w+)?|about the author");

    /// Longer lines are text.
    private static final int MAX_LENGTH = 300;

    private Debris() {}

    static boolean isLine(String line) {
        return is(LINE, line);
    }

    static boolean isEnd(String line) {
        return is(END, line);
    }

    /// The heading may carry a colon.
    static boolean opensList(String line) {
        return is(LIST, line.endsWith(":") ? line.substring(0, line.length() - 1) : line);
    }

    private static boolean is(Pattern pattern, String line) {
        return line.length() <= MAX_LENGTH && pattern.matcher(line).matches();
    }

    private static Pattern anyOf(String... alternatives) {
        return Pattern.compile(
                "(?:" + String.join("|", List.of(alternatives)) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
