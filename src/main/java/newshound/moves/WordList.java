package newshound.moves;

import java.util.HashSet;
import java.util.Set;

/// A set of words in small letters. It is asked about each word of each article, so it is a hash set, in which words
/// are found faster than in those of `Set.copyOf`.
final class WordList {
    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    /// @param words with spaces or line breaks between
    static WordList of(String... words) {
        Set<String> all = new HashSet<>();
        for (String line : words) {
            for (String word : line.strip().split("\\s+", -1)) {
                all.add(word);
            }
        }
        return new WordList(all);
    }

    WordList and(WordList others) {
        Set<String> all = new HashSet<>(words);
        all.addAll(others.words);
        return new WordList(all);
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
