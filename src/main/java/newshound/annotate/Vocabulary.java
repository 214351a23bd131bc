package newshound.annotate;

import java.util.Arrays;

/// Numbers the folded words that names and cues are made of; all other words are [#UNKNOWN].
///
/// A hash table with open addressing over characters: looking up a word of a text allocates nothing.
final class Vocabulary {
    static final int UNKNOWN = -1;

    private String[] words = new String[1024];
    private int[] slots = emptySlots(4096);
    private int size;

    /// The number of this folded word, which is added where it is new.
    int add(String word) {
        char[] characters = word.toCharArray();
        int known = find(characters, characters.length);
        if (known != UNKNOWN) {
            return known;
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
        }
        words[size] = word;
        if (4 * size > slots.length) {
            rehash();
        }
        place(size);
        return size++;
    }

    int find(String word) {
        return find(word.toCharArray(), word.length());
    }

    int find(char[] characters, int length) {
        int mask = slots.length - 1;
        for (int slot = hash(characters, length) & mask; ; slot = (slot + 1) & mask) {
            int word = slots[slot];
            if (word == UNKNOWN || matches(words[word], characters, length)) {
                return word;
            }
        }
    }

    int size() {
        return size;
    }

    private void rehash() {
        slots = emptySlots(2 * slots.length);
        for (int word = 0; word < size; word++) {
            place(word);
        }
    }

    private void place(int word) {
        int mask = slots.length - 1;
        int slot = hash(words[word].toCharArray(), words[word].length()) & mask;
        while (slots[slot] != UNKNOWN) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = word;
    }

    private static boolean matches(String word, char[] characters, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != characters[i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] characters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + characters[i];
        }
        return hash ^ hash >>> 15;
    }

    private static int[] emptySlots(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, UNKNOWN);
        return slots;
    }
}
