package newshound.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The words in an element's class and id, alone and with their neighbour: `post-share navTop` is post,
/// share, postshare, nav, top, navtop.
final class ClassWords {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z]+");
    private static final Pattern HUMPS = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    /// Longer ones are data, not names.
    private static final int MAX_LENGTH = 500;
    /// Longer ids are made from the heading that they stand at.
    private static final int MAX_ID_WORDS = 3;
    /// Humps shorter than this are as likely a scrambled name as a word.
    private static final int MIN_HUMP = 4;

    private ClassWords() {}

    static Set<String> of(Element element) {
        String names = element.attr("class") + ' ' + element.id();
        if (names.length() == 1) {
            return Set.of();
        }
        Set<String> words = new HashSet<>();
        String read = names.length() > MAX_LENGTH ? names.substring(0, MAX_LENGTH) : names;
        for (String name : BETWEEN_NAMES.split(read, -1)) {
            List<String> parts = parts(name);
            if (parts.size() <= MAX_ID_WORDS || !name.equals(element.id())) {
                addWords(parts, words);
            }
        }
        return words;
    }

    private static List<String> parts(String name) {
        return BETWEEN_WORDS.splitAsStream(name).filter(part -> !part.isEmpty()).toList();
    }

    private static void addWords(List<String> parts, Set<String> words) {
        String before = "";
        for (String part : parts) {
            String[] humps = HUMPS.split(part, -1);
            for (String hump : humps) {
                String word = hump.toLowerCase(Locale.ROOT);
                if (humps.length == 1 || word.length() >= MIN_HUMP) {
                    words.add(word);
                }
                if (!before.isEmpty()) {
                    words.add(before + word);
                }
                before = word;
            }
        }
    }
}
