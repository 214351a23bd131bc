package newshound.annotate;

import java.util.function.IntPredicate;

/// Cuts a text into tokens, in one pass.
final class Tokenizer {
    /// Longer than any word of a name or cue.
    static final int LONGEST_KNOWN_WORD = 40;

    private final Vocabulary vocabulary;
    private final IntPredicate isAbbreviation;

    /// @param isAbbreviation by number in the vocabulary: words after which a full stop ends no sentence
    Tokenizer(Vocabulary vocabulary, IntPredicate isAbbreviation) {
        this.vocabulary = vocabulary;
        this.isAbbreviation = isAbbreviation;
    }

    Tokens tokenize(String text) {
        Pass pass = new Pass(text);
        pass.run();
        return pass.tokens;
    }

    /// The state of cutting one text.
    private final class Pass {
        private final String text;
        private final Tokens tokens;
        private final char[] folded = new char[LONGEST_KNOWN_WORD];
        private int letters;
        private int capitals;
        private int previousEnd;
        private boolean afterAbbreviation;
        private boolean afterIdeograph;

        Pass(String text) {
            this.text = text;
            this.tokens = new Tokens(text);
        }

        void run() {
            int at = 0;
            while (at < text.length()) {
                CharacterKind kind = CharacterKind.of(text.charAt(at));
                at = switch (kind) {
                    case LETTER -> letters(at);
                    case DIGIT -> digits(at);
                    case IDEOGRAPH -> ideograph(at);
                    case SILENT, OTHER -> at + 1;
                };
            }
        }

        private int letters(int start) {
            int end = endOfLetters(start);
            if (text.startsWith("://", end)) {
                return endOfAddress(end);
            }
            boolean firstIsCapital = Character.isUpperCase(text.charAt(start));
            int word = letters > LONGEST_KNOWN_WORD ? Vocabulary.UNKNOWN : vocabulary.find(folded, letters);
            add(start, end, word, Shape.ofLetters(letters, capitals, firstIsCapital));
            afterAbbreviation = (letters == 1 && firstIsCapital) || (word >= 0 && isAbbreviation.test(word));
            return end;
        }

        /// Folds and counts the letters on the way.
        private int endOfLetters(int start) {
            letters = 0;
            capitals = 0;
            int at = start;
            for (; at < text.length(); at++) {
                char c = text.charAt(at);
                CharacterKind kind = CharacterKind.of(c);
                if (kind == CharacterKind.SILENT) {
                    continue;
                }
                if (kind != CharacterKind.LETTER) {
                    break;
                }
                if (letters < LONGEST_KNOWN_WORD) {
                    folded[letters] = CharacterFolding.fold(c);
                }
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
            return at;
        }

        /// What stands in a web address names nothing in the text.
        private int endOfAddress(int start) {
            int at = start;
            while (at < text.length()
                    && !Character.isWhitespace(text.charAt(at))
                    && "\"'<>)]".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return at;
        }

        private int digits(int start) {
            int at = start;
            int length = 0;
            while (at < text.length() && CharacterKind.of(text.charAt(at)) == CharacterKind.DIGIT) {
                if (length < LONGEST_KNOWN_WORD) {
                    folded[length++] = CharacterFolding.fold(text.charAt(at));
                }
                at++;
            }
            boolean tooLong = at - start > LONGEST_KNOWN_WORD;
            add(start, at, tooLong ? Vocabulary.UNKNOWN : vocabulary.find(folded, length), Shape.DIGITS);
            return at;
        }

        private int ideograph(int start) {
            folded[0] = CharacterFolding.fold(text.charAt(start));
            add(start, start + 1, vocabulary.find(folded, 1), Shape.IDEOGRAPH);
            return start + 1;
        }

        private void add(int start, int end, int word, Shape shape) {
            boolean ideograph = shape == Shape.IDEOGRAPH;
            Gap gap =
                    tokens.size() == 0 ? Gap.PARAGRAPH : GapReader.between(text, previousEnd, start, afterAbbreviation);
            boolean scriptChanges = gap == Gap.NONE && ideograph != afterIdeograph;
            tokens.add(start, end, word, scriptChanges ? Gap.SPACE : gap, shape);
            previousEnd = end;
            afterIdeograph = ideograph;
            afterAbbreviation = false;
        }
    }
}
