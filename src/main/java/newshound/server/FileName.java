package newshound.server;

import java.util.Locale;
import java.util.regex.Pattern;

/// A name that every file system and every header takes.
final class FileName {
    private static final int LONGEST = 48;
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    private FileName() {}

    /// `"chief executive" -apple` → `newshound-chief-executive-apple`
    static String of(String text) {
        String words = OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        String name = "newshound-" + ENDS.matcher(words).replaceAll("");
        return ENDS.matcher(name.substring(0, Math.min(name.length(), LONGEST))).replaceAll("");
    }
}
