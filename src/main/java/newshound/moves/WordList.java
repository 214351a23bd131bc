package newshound.moves;

import java.util.HashSet;
import java.util.Set;

/// A set of words in small letters. It is asked about each word of each article, and mostly has none of them: so a few
/// bits a word, which are near, are looked at before the set itself, which is a hash set, in which words are found
/// faster than in those of `Set.copyOf`.
final class WordList {
    private static final int BITS_A_WORD = 16;
    private static final int SPREAD = 0x9E3779B1;

    private final Set<String> words;
    /// One bit is set for every word.
    private final long[] bits;
    /// How far a spread hash is shifted to number a bit.
    private final int shift;

    private WordList(Set<String> words) {
        this.words = words;
        int size = Math.max(Long.SIZE, Integer.highestOneBit(words.size()) * BITS_A_WORD);
        this.bits = new long[size / Long.SIZE];
        this.shift = Integer.numberOfLeadingZeros(size) + 1;
        for (String word : words) {
            int bit = bit(word);
            bits[bit / Long.SIZE] |= 1L << bit;
        }
    }

    private int bit(String word) {
        return (word.hashCode() * SPREAD) >>> shift;
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
        int bit = bit(word);
        return (bits[bit / Long.SIZE] >>> bit & 1) != 0 && words.contains(word);
    }
}
