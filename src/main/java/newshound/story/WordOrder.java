package newshound.story;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// A sample of the words of a text, in the order in which they first stand there.
///
/// Every text keeps the words with the smallest hashes (the bottom-k sketch of Cohen and Kaplan 2007), so that two
/// texts keep the same ones of the words that both have.
final class WordOrder {
    /// A newspaper's report has about twice as many words that tell.
    private static final int MOST = 96;

    private static final int EVERY = Character.MAX_VALUE;

    /// In the order of the text, each once. The lowest bit says whether the word is a fact.
    private final char[] words;

    /// The largest hash of a word that would have been kept.
    private final int limit;

    private WordOrder(char[] words) {
        this.words = words;
        this.limit = words.length < MOST ? EVERY : largest(words);
    }

    private static int largest(char[] words) {
        int largest = 0;
        for (char word : words) {
            largest = Math.max(largest, word);
        }
        return largest;
    }

    /// A word as a sample keeps it: its hash, and in the lowest bit whether it is a fact.
    static char entry(long hash, boolean fact) {
        long rank = hash >>> (Long.SIZE - Character.SIZE);
        return (char) (fact ? rank | 1 : rank & ~1);
    }

    /// @param entries of all words in the order of the text
    static WordOrder of(char[] entries) {
        char[] sorted = entries.clone();
        Arrays.sort(sorted);
        boolean[] wanted = new boolean[EVERY + 1];
        int size = 0;
        for (int i = 0; i < sorted.length && size < MOST; i++) {
            if (!wanted[sorted[i]]) {
                wanted[sorted[i]] = true;
                size++;
            }
        }
        char[] words = new char[size];
        int kept = 0;
        for (char entry : entries) {
            if (wanted[entry]) {
                wanted[entry] = false; // it counts where it stands first
                words[kept++] = entry;
            }
        }
        return new WordOrder(words);
    }

    static boolean isFact(char entry) {
        return (entry & 1) != 0;
    }

    /// How far the words of two texts agree, the same both ways.
    Agreement with(WordOrder other) {
        int common = Math.min(limit, other.limit);
        return Arrays.compare(words, other.words) <= 0
                ? Agreement.of(upTo(common), other.upTo(common))
                : Agreement.of(other.upTo(common), upTo(common));
    }

    private char[] upTo(int limit) {
        if (limit == this.limit) {
            return words;
        }
        char[] within = new char[words.length];
        int size = 0;
        for (char word : words) {
            if (word <= limit) {
                within[size++] = word;
            }
        }
        return Arrays.copyOf(within, size);
    }

    void encode(ByteBuffer out) {
        out.put((byte) words.length);
        for (char word : words) {
            out.putChar(word);
        }
    }

    static WordOrder decode(ByteBuffer in) {
        char[] words = new char[in.get()];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.getChar();
        }
        return new WordOrder(words);
    }

    int encodedLength() {
        return 1 + Character.BYTES * words.length;
    }
}
