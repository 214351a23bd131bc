package newshound.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What wires put before a headline: `UPDATE 2-`, `BRIEF-`. In capitals, since `Live-action` is a word.
public final class WirePrefix {
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:UPDATE \\d+|WRAPUP \\d+|BRIEF|REFILE|CORRECTED|RPT|EXCLUSIVE|ANALYSIS|INSIGHT|FACTBOX|TIMELINE"
                    + "|NEWSMAKER|SPECIAL REPORT|EXPLAINER)\\s?-\\s?(?=\\S)");

    private WirePrefix() {}

    /// Where the headline begins behind it; 0 where it has none.
    public static int end(String title) {
        Matcher prefix = PREFIX.matcher(title);
        return prefix.find() ? prefix.end() : 0;
    }
}
