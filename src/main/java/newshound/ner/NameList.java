package newshound.ner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newshound.article.EntityType;

/// Names that are well known, by hash: that words stand in the list speaks for a name, and does not decide it.
public final class NameList {
    private static final int LONGEST = 5;
    private static final List<EntityType> TYPES = List.of(EntityType.values());

    private final int[] names;
    private final byte[] types;
    private final HashIndex places;

    private NameList(int[] names, byte[] types) {
        this.names = names;
        this.types = types;
        this.places = new HashIndex(names);
    }

    public static NameList none() {
        return new NameList(new int[0], new byte[0]);
    }

    /// @param types by name as it is written; of a name that several types have, any
    public static NameList of(Map<String, EntityType> types) {
        TreeMap<Integer, EntityType> byHash = new TreeMap<>();
        types.forEach((name, type) -> {
            List<String> words = SentenceCutter.words(name);
            if (!words.isEmpty() && words.size() <= LONGEST) {
                byHash.put(Hash.of(String.join(" ", words)), type);
            }
        });
        int[] names = byHash.keySet().stream().mapToInt(Integer::intValue).toArray();
        byte[] numbers = new byte[names.length];
        int next = 0;
        for (EntityType type : byHash.values()) {
            numbers[next++] = (byte) TYPES.indexOf(type);
        }
        return new NameList(names, numbers);
    }

    /// For each word its label in the longest listed name that it is in, numbered as in [Labels].
    int[] labels(WordForm[] words) {
        int[] labels = new int[words.length];
        int word = 0;
        while (word < labels.length) {
            boolean small = Character.isLowerCase(words[word].written().charAt(0));
            word += small ? 1 : Math.max(1, mark(words, word, labels));
        }
        return labels;
    }

    /// Marks the longest name that begins here, and gives how many words it has.
    private int mark(WordForm[] words, int first, int[] labels) {
        int length = 0;
        int place = HashIndex.NONE;
        int hash = Hash.BEGUN;
        for (int word = first; word < Math.min(words.length, first + LONGEST); word++) {
            String written = words[word].written();
            hash = word == first ? hash : Hash.read(hash, " ", 0, 1);
            hash = Hash.read(hash, written, 0, written.length());
            int found = places.place(Hash.ended(hash));
            if (found != HashIndex.NONE) {
                place = found;
                length = word + 1 - first;
            }
        }
        if (length > 0) {
            EntityType type = TYPES.get(types[place]);
            Arrays.fill(labels, first, first + length, Labels.inside(type));
            labels[first] = Labels.beginning(type);
        }
        return length;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(names.length);
        for (int name : names) {
            out.writeInt(name);
        }
        out.write(types);
    }

    static NameList read(DataInputStream in) throws IOException {
        int[] names = new int[in.readInt()];
        for (int i = 0; i < names.length; i++) {
            names[i] = in.readInt();
        }
        byte[] types = new byte[names.length];
        in.readFully(types);
        return new NameList(names, types);
    }
}
