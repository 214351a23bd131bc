package newshound.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells running English by its function words: a quarter of it is words that no other language has.
final class EnglishWords {
    /// Without those that are words of other European languages too, such as `in`, `was` or `for`.
    private static final Set<String> ENGLISH_ONLY = Set.of(
            "the", "of", "and", "that", "this", "with", "which", "from", "have", "has", "had", "are", "were", "been",
            "will", "would", "could", "should", "their", "they", "there", "than", "its", "his", "said", "says", "who",
            "what", "when", "after", "about", "more", "into", "other", "is", "not", "you", "your", "our", "but", "can",
            "how", "him", "her", "she", "where", "while", "because");

    private static final int FEWEST_WORDS = 12;
    /// Of a passage's words.
    private static final int SHARE_PERCENT = 9;

    private static final int DISTINCT = 3;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private EnglishWords() {}

    /// Whether every passage is full of them.
    static boolean fill(TextSample sample) {
        return sample.passages().stream().allMatch(EnglishWords::fill);
    }

    private static boolean fill(String passage) {
        int words = 0;
        int english = 0;
        Set<String> distinct = new HashSet<>();
        Matcher matcher = WORD.matcher(passage);
        while (matcher.find()) {
            words++;
            String word = matcher.group().toLowerCase(Locale.ROOT);
            if (ENGLISH_ONLY.contains(word)) {
                english++;
                distinct.add(word);
            }
        }
        return words >= FEWEST_WORDS && distinct.size() >= DISTINCT && 100 * english >= SHARE_PERCENT * words;
    }
}
