package newshound.story;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.LongStream;

/// In which words an article is told: what a copy keeps.
///
/// @param exact a hash of all words in their order
/// @param shingles words in sequence, of which boilerplate has as many as news
/// @param words apart: other news in the same form has other ones, a text that was cut has no others
/// @param numbers what tells today's report from yesterday's in the same words
record Wording(int exact, MinHash shingles, MinHash words, MinHash numbers) {
    private static final MinHash.Layout SHINGLES = new MinHash.Layout(48, 12);
    private static final MinHash.Layout WORDS = new MinHash.Layout(32, 0);
    private static final MinHash.Layout NUMBERS = new MinHash.Layout(12, 0);

    /// From this rarity on, a word tells a text from others: one in twelve articles has it.
    private static final double TELLING = 2.5;

    /// How much must be the same: the less text there is, the more of it the form alone can account for.
    private enum Demand {
        /// Too little text to compare.
        NEVER(0, 2, 2),
        SHORT(8, 0.75, 0.8),
        MEDIUM(25, 0.6, 0.7),
        LONG(120, 0.3, 0.6);

        /// From how many shingles on.
        private final int length;
        /// The share of the shingles.
        private final double inSequence;
        /// The share of the words.
        private final double apart;

        Demand(int length, double inSequence, double apart) {
            this.length = length;
            this.inSequence = inSequence;
            this.apart = apart;
        }

        static Demand of(int shingles) {
            Demand demand = NEVER;
            for (Demand next : values()) {
                demand = shingles >= next.length ? next : demand;
            }
            return demand;
        }
    }

    /// Both shares are estimates, and one makes up for the other.
    private static final double TOGETHER = 1.15;

    /// `Morning Briefing` has fewer and is another one every day.
    private static final int FEW_SHINGLES = 3;

    /// So few numbers may all be other ones by chance.
    private static final int FEW_NUMBERS = 3;

    private static final double SAME_NUMBERS = 0.4;

    /// A text that is so many times as long is another text.
    private static final int LONGER = 3;

    static Wording of(List<Word> words) {
        LongStream.Builder shingles = LongStream.builder();
        LongStream.Builder single = LongStream.builder();
        LongStream.Builder numbers = LongStream.builder();
        long all = 0;
        long before = 0;
        boolean telling = false;
        for (Word word : words) {
            long hash = Hashes.of(word.text());
            boolean tells = tells(word);
            // Two words of every article tell nothing.
            if (before != 0 && (tells || telling)) {
                shingles.accept(Hashes.combine(before, hash));
            }
            if (!CommonWords.contains(word.text())) {
                single.accept(hash);
            }
            if (word.kind() == Word.Kind.NUMBER) {
                numbers.accept(hash);
            }
            all = Hashes.combine(all, hash);
            before = hash;
            telling = tells;
        }
        return new Wording((int) all, sketch(shingles, SHINGLES), sketch(single, WORDS), sketch(numbers, NUMBERS));
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

    /// Whether so much is the same that one of the texts was made from the other.
    boolean isCopied(Wording other) {
        Demand demand = Demand.of(shorter(other));
        double inSequence = overlap(other);
        double apart = words.containment(other.words);
        return isOfLength(other)
                && inSequence >= demand.inSequence
                && apart >= demand.apart
                && inSequence + apart >= TOGETHER
                && agreesInNumbers(other);
    }

    private int shorter(Wording other) {
        return Math.min(shingles.size(), other.shingles.size());
    }

    /// Whether both are of about the same length.
    boolean isOfLength(Wording other) {
        return Math.max(shingles.size(), other.shingles.size()) <= LONGER * shorter(other);
    }

    /// Whether there is so little text that its make can account for all of it.
    boolean isBrief() {
        return shingles.size() < Demand.LONG.length;
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
                in.getInt(), MinHash.decode(in, SHINGLES), MinHash.decode(in, WORDS), MinHash.decode(in, NUMBERS));
    }

    int encodedLength() {
        return Integer.BYTES + shingles.encodedLength() + words.encodedLength() + numbers.encodedLength();
    }
}
