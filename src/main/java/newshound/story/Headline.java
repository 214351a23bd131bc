package newshound.story;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A title without what wires put before it and outlets behind it.
final class Headline {
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:opinion|analysis|exclusive|breaking(?: news)?|live(?: updates?)?|live blog|watch|video|photos?"
                    + "|just in|developing|updated?(?: \\d+)?|refile|corrected|correction|wrapup(?: \\d+)?|brief"
                    + "|factbox|timeline|newsmaker|insight|special report|rpt|repeat|news alert|explainer)"
                    + "(?:\\s*[|:]\\s*|\\s*[-–—]\\s?)(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    /// ` | The Verge`, ` - The New York Times`: few words, each with a capital.
    private static final Pattern BEHIND = Pattern.compile(
            "(?<=\\S)\\s+[|–—-]\\s+(?:\\p{Lu}[\\p{L}\\p{N}.&'’]*|of|for|and|the)(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}.&'’]*|of|for|and|the|\\d+)){0,4}$");

    /// ` - report`, `: sources`: whom the wire has it from.
    private static final Pattern ATTRIBUTION =
            Pattern.compile("(?:\\s[-–—]\\s?|:\\s?)(?:report|reports|sources?)$", Pattern.CASE_INSENSITIVE);

    /// What is left must still be a headline.
    private static final int MIN_WORDS = 3;

    private Headline() {}

    static String of(String title, @Nullable String source) {
        String headline = title.strip();
        for (String cut = cut(BEFORE, headline); !cut.equals(headline); cut = cut(BEFORE, headline)) {
            headline = cut;
        }
        headline = withoutSource(headline, source);
        return cut(ATTRIBUTION, cut(BEHIND, headline));
    }

    static List<Word> words(String title, @Nullable String source) {
        return Words.of(of(title, source));
    }

    private static String withoutSource(String headline, @Nullable String source) {
        if (source == null || !headline.toLowerCase(Locale.ROOT).endsWith(source.toLowerCase(Locale.ROOT))) {
            return headline;
        }
        String cut = headline.substring(0, headline.length() - source.length()).replaceFirst("\\s*[|–—-]\\s*$", "");
        return isHeadline(cut) ? cut : headline;
    }

    private static String cut(Pattern pattern, String headline) {
        String cut = pattern.matcher(headline).replaceFirst("").strip();
        return isHeadline(cut) ? cut : headline;
    }

    private static boolean isHeadline(String text) {
        return Words.of(text).size() >= MIN_WORDS;
    }
}
