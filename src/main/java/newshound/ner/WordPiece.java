package newshound.ner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words to the numbers of their pieces, as BERT's uncased models have them: lower case without accents, signs and
/// ideographs by themselves, then from the left the longest piece that the vocabulary knows.
///
/// `src/training/accurate/wordpiece.py` does the same where the model is trained.
final class WordPiece {
    private static final int LONGEST_PART = 100;
    private static final String GOES_ON = "##";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int start;
    private final int end;
    private final int unknown;

    /// @param vocabulary pieces; the first has the number 0
    WordPiece(List<String> vocabulary) {
        for (String piece : vocabulary) {
            numbers.put(piece, numbers.size());
        }
        start = number("[CLS]");
        end = number("[SEP]");
        unknown = number("[UNK]");
    }

    /// Reads a vocabulary of a piece a line.
    static WordPiece read(InputStream stream) throws IOException {
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new WordPiece(new BufferedReader(reader).lines().toList());
        }
    }

    private int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("vocabulary of " + numbers.size() + " pieces lacks " + piece);
        }
        return number;
    }

    /// What stands before the first word.
    int start() {
        return start;
    }

    /// What stands after the last word.
    int end() {
        return end;
    }

    /// The numbers of a word's pieces: one at least.
    int[] pieces(String word) {
        Pieces pieces = new Pieces();
        for (String part : parts(word)) {
            cut(part, pieces);
        }
        if (pieces.size == 0) {
            pieces.add(unknown);
        }
        return Arrays.copyOf(pieces.numbers, pieces.size);
    }

    /// A part with a stretch that no piece fits is unknown as a whole.
    private void cut(String part, Pieces pieces) {
        int before = pieces.size;
        boolean known = part.codePointCount(0, part.length()) <= LONGEST_PART;
        int at = 0;
        while (known && at < part.length()) {
            int stop = part.length();
            Integer number = find(part, at, stop);
            while (number == null && stop > at + 1) {
                number = find(part, at, --stop);
            }
            known = number != null;
            if (number != null) {
                pieces.add(number);
                at = stop;
            }
        }
        if (!known) {
            pieces.size = before;
            pieces.add(unknown);
        }
    }

    private @Nullable Integer find(String part, int from, int to) {
        String piece = part.substring(from, to);
        return numbers.get(from == 0 ? piece : GOES_ON + piece);
    }

    private static List<String> parts(String word) {
        String bare = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        bare.codePoints().forEach(c -> {
            switch (Role.of(c)) {
                case LETTER -> part.appendCodePoint(c);
                case ALONE -> {
                    end(part, parts);
                    parts.add(Character.toString(c));
                }
                case BETWEEN -> end(part, parts);
                case DROPPED -> {
                    // an accent: its letter stands without it
                }
            }
        });
        end(part, parts);
        return parts;
    }

    private static void end(StringBuilder part, List<String> parts) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    private enum Role {
        LETTER,
        ALONE,
        BETWEEN,
        DROPPED;

        static Role of(int c) {
            if (c >= 0x4E00 && c <= 0x9FFF) {
                return ALONE;
            }
            return switch (Character.getType(c)) {
                case Character.NON_SPACING_MARK -> DROPPED;
                case Character.CONNECTOR_PUNCTUATION,
                        Character.DASH_PUNCTUATION,
                        Character.START_PUNCTUATION,
                        Character.END_PUNCTUATION,
                        Character.INITIAL_QUOTE_PUNCTUATION,
                        Character.FINAL_QUOTE_PUNCTUATION,
                        Character.OTHER_PUNCTUATION,
                        Character.MATH_SYMBOL,
                        Character.CURRENCY_SYMBOL,
                        Character.MODIFIER_SYMBOL,
                        Character.OTHER_SYMBOL -> ALONE;
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED,
                        Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> BETWEEN;
                default -> LETTER;
            };
        }
    }

    private static final class Pieces {
        private int[] numbers = new int[8];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }
    }
}
