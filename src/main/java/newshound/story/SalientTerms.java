package newshound.story;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words that say what an event is about, by hash, the weightiest first.
final class SalientTerms {
    private static final int MOST = 16;

    /// So many of the first are paired for traces.
    private static final int PAIRED = 7;

    private static final int HASH_MASK = 0xFFFFFF;
    private static final int WEIGHT_STEPS = 255;

    private final int[] hashes;
    private final int[] weights;

    private SalientTerms(int[] hashes, int[] weights) {
        this.hashes = hashes;
        this.weights = weights;
    }

    static SalientTerms of(List<Word> title, List<Word> body) {
        Map<String, Double> counts = new HashMap<>();
        Set<String> names = new HashSet<>();
        count(title, 2, counts, names);
        count(body, 1, counts, names);
        List<Map.Entry<String, Double>> terms = new ArrayList<>();
        counts.forEach((word, count) -> terms.add(
                Map.entry(word, CommonWords.rarity(word) * (1 + Math.log(count)) * (names.contains(word) ? 1.5 : 1))));
        terms.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return of(terms.subList(0, Math.min(MOST, terms.size())));
    }

    private static void count(List<Word> words, double by, Map<String, Double> counts, Set<String> names) {
        for (Word word : words) {
            if (word.kind() == Word.Kind.NAME) {
                names.add(word.text());
            }
            counts.merge(word.text(), word.sentence() < 3 ? 2 * by : by, Double::sum);
        }
    }

    private static SalientTerms of(List<Map.Entry<String, Double>> terms) {
        int[] hashes = new int[terms.size()];
        int[] weights = new int[terms.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = (int) Hashes.of(terms.get(i).getKey()) & HASH_MASK;
            weights[i] = (int) Math.round(
                    WEIGHT_STEPS * terms.get(i).getValue() / terms.getFirst().getValue());
        }
        return new SalientTerms(hashes, weights);
    }

    /// Pairs of the weightiest terms: one word alone is in too many articles.
    long[] pairs() {
        int paired = Math.min(PAIRED, hashes.length);
        long[] pairs = new long[paired * (paired - 1) / 2];
        int size = 0;
        for (int i = 0; i < paired; i++) {
            for (int j = 0; j < i; j++) {
                pairs[size++] = Hashes.combine(Math.min(hashes[i], hashes[j]), Math.max(hashes[i], hashes[j]));
            }
        }
        return pairs;
    }

    /// The cosine of the angle between both, 0 to 1.
    double similarity(SalientTerms other) {
        double product = 0;
        for (int i = 0; i < hashes.length; i++) {
            for (int j = 0; j < other.hashes.length; j++) {
                if (hashes[i] == other.hashes[j]) {
                    product += (double) weights[i] * other.weights[j];
                }
            }
        }
        return product == 0 ? 0 : product / (norm() * other.norm());
    }

    private double norm() {
        return Math.sqrt(Arrays.stream(weights).mapToDouble(w -> (double) w * w).sum());
    }

    void encode(ByteBuffer out) {
        out.put((byte) hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            out.putInt(hashes[i] << 8 | weights[i]);
        }
    }

    static SalientTerms decode(ByteBuffer in) {
        int size = in.get();
        int[] hashes = new int[size];
        int[] weights = new int[size];
        for (int i = 0; i < size; i++) {
            int packed = in.getInt();
            hashes[i] = packed >>> 8;
            weights[i] = packed & WEIGHT_STEPS;
        }
        return new SalientTerms(hashes, weights);
    }

    int encodedLength() {
        return 1 + Integer.BYTES * hashes.length;
    }
}
