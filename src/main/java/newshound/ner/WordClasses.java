package newshound.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/// Words that are used alike share a class: a coarse one and a fine one. Found by clustering what the accurate
/// model makes of each word by itself.
public final class WordClasses {
    static final int[] NONE = {};

    private final int[] words;
    private final int[][] classes;
    private final HashIndex places;

    private WordClasses(int[] words, int[][] classes) {
        this.words = words;
        this.classes = classes;
        this.places = new HashIndex(words);
    }

    /// No word has a class.
    public static WordClasses none() {
        return new WordClasses(new int[0], new int[0][]);
    }

    /// @param classes of words in lower case: {coarse, fine}, each 0 to 65535
    public static WordClasses of(Map<String, int[]> classes) {
        TreeMap<Integer, int[]> byHash = new TreeMap<>();
        classes.forEach((word, both) -> byHash.put(Hash.of(word), both));
        int[] words = byHash.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new WordClasses(words, byHash.values().toArray(int[][]::new));
    }

    int[] of(String lower) {
        int place = places.place(Hash.of(lower));
        return place == HashIndex.NONE ? NONE : classes[place];
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(words.length);
        for (int word : words) {
            out.writeInt(word);
        }
        for (int level = 0; level < 2; level++) {
            for (int[] both : classes) {
                out.writeShort(both[level]);
            }
        }
    }

    static WordClasses read(DataInputStream in) throws IOException {
        int size = in.readInt();
        int[] words = new int[size];
        for (int i = 0; i < size; i++) {
            words[i] = in.readInt();
        }
        int[][] classes = new int[size][2];
        for (int level = 0; level < 2; level++) {
            for (int i = 0; i < size; i++) {
                classes[i][level] = in.readUnsignedShort();
            }
        }
        return new WordClasses(words, classes);
    }
}
