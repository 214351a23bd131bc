package newshound.story;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newshound.article.WirePrefix;
import org.jspecify.annotations.Nullable;

/// A title without what wires put before it and outlets behind it.
///
/// @param words a hash of the words; 0 where there are too few to tell one event
/// @param shape a hash of the common words alone: what `Nikkei opens up 0.5%` shares with that of tomorrow;
///     0 where there are too few of them
/// @param names a hash of the words that are neither common nor numbers
/// @param numbers a bit for each number but the year
record Headline(int words, int shape, int names, char numbers) {
    static final int BYTES = 3 * Integer.BYTES + Character.BYTES;

    /// `Opinion | `, `BREAKING: `, `Live updates - `
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:opinion|analysis|exclusive|breaking(?: news)?|live(?: updates?)?|live blog|watch|video|photos?"
                    + "|just in|developing|update(?:d| \\d+)?|refile|corrected|correction|wrapup(?: \\d+)?|brief"
                    + "|factbox|timeline|newsmaker|insight|special report|rpt|repeat|news alert|explainer)"
                    + "(?:\\s*[|:]\\s*|\\s+[-–—]\\s+)(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    /// ` | The Verge`, ` - The New York Times`: few words, each with a capital.
    private static final Pattern BEHIND = Pattern.compile("(?<=\\S)\\s+[|–—-]\\s+NAME(?:\\sNAME){0,4}$"
            .replace("NAME", "(?:\\p{Lu}[\\p{L}\\p{N}.&'’]*|of|for|and|the|\\d+)"));

    /// ` - report`, `: sources`: whom the wire has it from.
    private static final Pattern ATTRIBUTION =
            Pattern.compile("(?:\\s[-–—]\\s?|:\\s?)(?:report|reports|sources?)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Set<String> DAYS_AND_MONTHS = Set.of("""
            monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec""".split("\\s+"));

    /// What is left must still be a headline.
    private static final int MIN_WORDS = 3;

    /// Shorter ones are used again for other news.
    private static final int MIN_TELLING = 4;

    /// Fewer common words make no form to fill in.
    private static final int MIN_COMMON = 3;

    static Headline of(List<Word> words) {
        long all = 1;
        long shape = 1;
        long names = 1;
        int common = 0;
        int numbers = 0;
        for (Word word : words) {
            long hash = Hashes.of(word.text());
            all = Hashes.combine(all, hash);
            if (word.kind() == Word.Kind.NUMBER) {
                numbers |= YEAR.matcher(word.text()).matches() ? 0 : 1 << (hash & 0xF);
            } else if (!CommonWords.contains(word.text())) {
                names = Hashes.combine(names, hash);
            } else if (!DAYS_AND_MONTHS.contains(word.text())) {
                shape = Hashes.combine(shape, hash);
                common++;
            }
        }
        return new Headline(
                words.size() < MIN_TELLING ? 0 : (int) all, common < MIN_COMMON ? 0 : (int) shape, (int) names, (char)
                        numbers);
    }

    boolean isSame(Headline other) {
        return words != 0 && words == other.words;
    }

    /// Whether both are of one make and yet not the same.
    boolean isTemplateOf(Headline other) {
        return shape != 0 && shape == other.shape && words != other.words;
    }

    /// Whether both are of one make, and it is not only a toll that has risen since.
    boolean isTemplateForOthers(Headline other) {
        return shape != 0 && shape == other.shape && names != other.names;
    }

    /// Whether both have numbers and none in common.
    boolean differsInNumbers(Headline other) {
        return numbers != 0 && other.numbers != 0 && (numbers & other.numbers) == 0;
    }

    void encode(ByteBuffer out) {
        out.putInt(words).putInt(shape).putInt(names).putChar(numbers);
    }

    static Headline decode(ByteBuffer in) {
        return new Headline(in.getInt(), in.getInt(), in.getInt(), in.getChar());
    }

    /// The words of a title without what stands round it.
    static List<Word> words(String title, @Nullable String source) {
        return Words.of(trim(title, source));
    }

    static String trim(String title, @Nullable String source) {
        String headline = title.strip();
        for (String before = ""; !before.equals(headline); ) {
            before = headline;
            headline = withoutWire(cut(BEFORE, headline));
        }
        headline = withoutSource(headline, source);
        return cut(ATTRIBUTION, cut(BEHIND, headline));
    }

    private static String withoutWire(String headline) {
        String cut = headline.substring(WirePrefix.end(headline));
        return isHeadline(cut) ? cut : headline;
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
