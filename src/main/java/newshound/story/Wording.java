package newshound.story;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/// In which words an article is told: what a copy keeps.
///
/// @param exact a hash of all words in their order
/// @param shingles words in sequence, of which boilerplate has as many as news
/// @param words in their order: other news in the same form has other ones, a text that was cut has no others
/// @param numbers what tells today's report from yesterday's in the same words
record Wording(int exact, MinHash shingles, WordOrder words, MinHash numbers) {
    private static final MinHash.Layout SHINGLES = new MinHash.Layout(48, 12);
    private static final MinHash.Layout NUMBERS = new MinHash.Layout(12, 0);

    /// From this rarity on, a word tells a text from others: one in twelve articles has it.
    private static final double TELLING = 2.5;

    /// How much must be the same: the less text there is, the more of it the form alone can account for.
    private enum Demand {
        /// Too little text to compare.
        NEVER(0, 2, 2, 2),
        /// Read with its title, which has the same words in another order.
        SHORT(8, 0.75, 0.8, 0),
        MEDIUM(25, 0.6, 0.7, 0),
        LONG(60, 0.55, 0.7, 0.66);

        /// From how many shingles on.
        private final int length;
        /// The share of the shingles.
        private final double inSequence;
        /// The share of the facts.
        private final double facts;
        /// The share of the words that are in the same order.
        private final double inOrder;

        Demand(int length, double inSequence, double facts, double inOrder) {
            this.length = length;
            this.inSequence = inSequence;
            this.facts = facts;
            this.inOrder = inOrder;
        }

        static Demand of(int shingles) {
            Demand demand = NEVER;
            for (Demand next : values()) {
                demand = shingles >= next.length ? next : demand;
            }
            return demand;
        }
    }

    /// With fewer shingles, half of the words are too few to see an order in.
    private static final int ENOUGH_TO_REWRITE = 80;

    /// `Morning Briefing` has fewer and is another one every day.
    private static final int FEW_SHINGLES = 3;

    /// The make of a text can account for so many shingles.
    private static final int BRIEF = 120;

    /// So few numbers may all be other ones by chance.
    private static final int FEW_NUMBERS = 3;

    private static final double SAME_NUMBERS = 0.4;

    /// Of so many numbers, some are the same even where half of the words were replaced.
    private static final int MANY_NUMBERS = 10;

    private static final double SOME_NUMBERS = 0.1;

    /// A text that is so many times as long is another text.
    private static final double LONGER = 3;

    /// A text of which words were replaced keeps about its length.
    private static final double LONGER_REWRITTEN = 1.5;

    static Wording of(List<Word> words) {
        LongStream.Builder shingles = LongStream.builder();
        char[] entries = new char[words.size()];
        int telling = 0;
        LongStream.Builder numbers = LongStream.builder();
        long all = 0;
        long before = 0;
        boolean toldBefore = false;
        for (Word word : words) {
            long hash = Hashes.of(word.text());
            boolean tells = tells(word);
            // Two words of every article tell nothing.
            if (before != 0 && (tells || toldBefore)) {
                shingles.accept(Hashes.combine(before, hash));
            }
            if (tells) {
                entries[telling++] = WordOrder.entry(hash, !CommonWords.contains(word.text()));
            }
            if (word.kind() == Word.Kind.NUMBER) {
                numbers.accept(hash);
            }
            all = Hashes.combine(all, hash);
            before = hash;
            toldBefore = tells;
        }
        return new Wording(
                (int) all,
                sketch(shingles, SHINGLES),
                WordOrder.of(Arrays.copyOf(entries, telling)),
                sketch(numbers, NUMBERS));
    }

    private static boolean tells(Word word) {
        return switch (word.kind()) {
            case NAME, NUMBER, IDEOGRAPH -> true;
            case PLAIN -> CommonWords.rarity(word.text()) >= TELLING;
        };
    }

    private static MinHash sketch(LongStream.Builder members, MinHash.Layout layout) {
        return MinHash.of(members.build().sorted().distinct().toArray(), layout);
    }

    /// Whether both are word for word the same, and more than a word or two.
    boolean isSame(Wording other) {
        return exact == other.exact && shingles.size() >= FEW_SHINGLES && shingles.size() == other.shingles.size();
    }

    boolean meets(Wording other) {
        return shingles.meets(other.shingles);
    }

    /// The share of the shorter text that the longer one repeats.
    double overlap(Wording other) {
        return shingles.containment(other.shingles);
    }

    /// Whether one of the texts was made from the other: 0 where it was not, or the share of what is the
    /// same.
    ///
    /// @param elsewhere whether another outlet may have made it, which alone rewrites a text word by word
    double copied(Wording other, boolean elsewhere) {
        double inSequence = overlap(other);
        // what is told quickly comes first: most pairs that are looked at are no copies
        boolean mayKeepPassages = mayKeepPassages(other, inSequence);
        boolean mayBeRewritten = elsewhere && inSequence > 0 && mayBeRewritten(other);
        if (!mayKeepPassages && !mayBeRewritten) {
            return 0;
        }
        Agreement agreement = words.with(other.words);
        boolean copied =
                (mayKeepPassages && keepsPassages(other, agreement)) || (mayBeRewritten && agreement.isOfRewriting());
        return copied ? Math.max(inSequence, agreement.inOrder()) : 0;
    }

    /// Whether the shorter text may be made of passages of the longer.
    private boolean mayKeepPassages(Wording other, double inSequence) {
        return inSequence >= Demand.of(shorter(other)).inSequence && isOfLength(other) && agreesInNumbers(other);
    }

    private boolean keepsPassages(Wording other, Agreement agreement) {
        Demand demand = Demand.of(shorter(other));
        return agreement.facts() >= demand.facts && agreement.inOrder() >= demand.inOrder;
    }

    /// Whether words all over the text may have been replaced by others.
    private boolean mayBeRewritten(Wording other) {
        return shorter(other) >= ENOUGH_TO_REWRITE
                && isOfLength(other, LONGER_REWRITTEN)
                && (Math.min(numbers.size(), other.numbers.size()) < MANY_NUMBERS
                        || numbers.containment(other.numbers) >= SOME_NUMBERS);
    }

    private int shorter(Wording other) {
        return Math.min(shingles.size(), other.shingles.size());
    }

    /// Whether both are of about the same length.
    boolean isOfLength(Wording other) {
        return isOfLength(other, LONGER);
    }

    private boolean isOfLength(Wording other, double longer) {
        return Math.max(shingles.size(), other.shingles.size()) <= longer * shorter(other);
    }

    /// Whether there is so little text that its make can account for all of it.
    boolean isBrief() {
        return shingles.size() < BRIEF;
    }

    /// Whether the numbers are as much the same as the words of a copy.
    boolean agreesInNumbers(Wording other) {
        return Math.min(numbers.size(), other.numbers.size()) < FEW_NUMBERS
                || numbers.containment(other.numbers) >= SAME_NUMBERS;
    }

    void encode(ByteBuffer out) {
        out.putInt(exact);
        shingles.encode(out);
        words.encode(out);
        numbers.encode(out);
    }

    static Wording decode(ByteBuffer in) {
        return new Wording(
                in.getInt(), MinHash.decode(in, SHINGLES), WordOrder.decode(in), MinHash.decode(in, NUMBERS));
    }

    int encodedLength() {
        return Integer.BYTES + shingles.encodedLength() + words.encodedLength() + numbers.encodedLength();
    }
}
