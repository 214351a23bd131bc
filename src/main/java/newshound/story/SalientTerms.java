package newshound.story;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/// The words that say what an event is about, by hash, the weightiest first.
final class SalientTerms {
    private static final int MOST = 20;

    /// So many of the first are paired for traces.
    private static final int PAIRED = 8;

    private static final double IN_TITLE = 2;
    /// Sentences that say what happened.
    private static final int LEAD = 2;
    private static final double IN_LEAD = 2;
    /// How much less each further sentence says.
    private static final double DECAY = 0.05;
    private static final double DAMPING = 0.6;
    private static final double NAME = 1.8;

    private static final int HASH_MASK = 0xFFFFFF;
    private static final int WEIGHT_STEPS = 127;

    private final int[] hashes;
    private final int[] weights;
    private final boolean[] inTitle;

    private SalientTerms(int size) {
        hashes = new int[size];
        weights = new int[size];
        inTitle = new boolean[size];
    }

    static SalientTerms of(List<Word> title, List<Word> body) {
        Map<String, Term> terms = new HashMap<>();
        count(title, _ -> IN_TITLE, terms);
        terms.values().forEach(term -> term.inTitle = true);
        count(body, sentence -> (sentence < LEAD ? IN_LEAD : 1) / (1 + DECAY * sentence), terms);
        return of(terms.values().stream()
                .sorted(Comparator.comparingDouble(Term::weight).reversed().thenComparing(term -> term.word))
                .limit(MOST)
                .toList());
    }

    /// Where no spaces separate words, two characters stand for one.
    private static void count(List<Word> words, IntToDoubleFunction position, Map<String, Term> terms) {
        String before = "";
        for (Word word : words) {
            boolean ideograph = word.kind() == Word.Kind.IDEOGRAPH;
            String term = ideograph ? before + word.text() : word.text();
            if (!ideograph || !before.isEmpty()) {
                terms.computeIfAbsent(term, Term::new).count(word, position.applyAsDouble(word.sentence()));
            }
            before = ideograph ? word.text() : "";
        }
    }

    /// A word and where it stands.
    private static final class Term {
        private final String word;
        private double count;
        private boolean inTitle;
        private int asName;
        private int asPlain;

        Term(String word) {
            this.word = word;
        }

        void count(Word occurrence, double by) {
            count += by;
            asName += occurrence.kind() == Word.Kind.NAME ? 1 : 0;
            asPlain += occurrence.kind() == Word.Kind.PLAIN ? 1 : 0;
        }

        double weight() {
            double base = CommonWords.rarity(word) * Math.pow(count, DAMPING);
            return asName > asPlain ? NAME * base : base;
        }
    }

    private static SalientTerms of(List<Term> terms) {
        SalientTerms salient = new SalientTerms(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            salient.hashes[i] = (int) Hashes.of(term.word) & HASH_MASK;
            salient.weights[i] = (int)
                    Math.round(WEIGHT_STEPS * term.weight() / terms.getFirst().weight());
            salient.inTitle[i] = term.inTitle;
        }
        return salient;
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

    /// Whether two of the weightiest terms are the same, so that any of the pairs is.
    boolean meets(SalientTerms other) {
        int common = 0;
        for (int i = 0; i < Math.min(PAIRED, hashes.length); i++) {
            for (int j = 0; j < Math.min(PAIRED, other.hashes.length); j++) {
                common += hashes[i] == other.hashes[j] ? 1 : 0;
            }
        }
        return common >= 2;
    }

    /// Whether what either title names is in the other article, too, and not only what its outlet puts under
    /// every article.
    boolean agreesInTitle(SalientTerms other) {
        return names(other) && other.names(this);
    }

    /// Whether the other article has a word of this title; without title, whatever it has will do.
    private boolean names(SalientTerms other) {
        boolean titled = false;
        for (int i = 0; i < hashes.length; i++) {
            titled |= inTitle[i];
            for (int j = 0; j < other.hashes.length && inTitle[i]; j++) {
                if (hashes[i] == other.hashes[j]) {
                    return true;
                }
            }
        }
        return !titled;
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
            out.putInt(hashes[i] << 8 | weights[i] << 1 | (inTitle[i] ? 1 : 0));
        }
    }

    static SalientTerms decode(ByteBuffer in) {
        SalientTerms terms = new SalientTerms(in.get());
        for (int i = 0; i < terms.hashes.length; i++) {
            int packed = in.getInt();
            terms.hashes[i] = packed >>> 8;
            terms.weights[i] = packed >>> 1 & WEIGHT_STEPS;
            terms.inTitle[i] = (packed & 1) != 0;
        }
        return terms;
    }

    int encodedLength() {
        return 1 + Integer.BYTES * hashes.length;
    }
}
