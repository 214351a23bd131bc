package newshound.ner;

/// What speaks for the label of a word: the word and its neighbours as they are written, their beginnings and
/// endings, the run of capitals it stands in, and what is known of the words (see [WordClasses]).
public final class NameFeatures {
    private static final int LONGEST_AFFIX = 5;

    private final WordClasses classes;
    private final NameList list;

    public NameFeatures(WordClasses classes, NameList list) {
        this.classes = classes;
        this.list = list;
    }

    /// Takes the features of one sentence's words.
    public View view(Sentence sentence) {
        return new View(sentence);
    }

    /// Every kind of feature has a number of its own, given in the order in which they are added.
    public final class View {
        private final WordView words;
        private final int[][] clusters;
        private final int[] listed;

        private View(Sentence sentence) {
            words = new WordView(sentence);
            listed = list.labels(sentence);
            clusters = new int[words.size()][];
            for (int word = 0; word < words.size(); word++) {
                clusters[word] = classes.of(words.lower(word));
            }
        }

        public void of(int word, Features features) {
            features.clear();
            features.add(Hash.feature(1, 0));
            features.add(Hash.feature(2, words.manner(), words.shapeHash(word)));
            neighbours(word, features);
            affixes(word, features);
            run(word, features);
            classes(word, features);
            listed(word, features);
        }

        private void neighbours(int at, Features features) {
            for (int offset = -2; offset <= 2; offset++) {
                features.add(Hash.feature(10 + offset, words.lowerHash(at + offset)));
                features.add(Hash.feature(20 + offset, words.shapeHash(at + offset)));
            }
            features.add(Hash.feature(29, words.writtenHash(at)));
            features.add(Hash.feature(30, words.writtenHash(at - 1)));
            features.add(Hash.feature(31, words.writtenHash(at + 1)));
            features.add(Hash.feature(32, words.lowerHash(at - 1), words.lowerHash(at)));
            features.add(Hash.feature(33, words.lowerHash(at), words.lowerHash(at + 1)));
            features.add(Hash.feature(34, words.lowerHash(at - 1), words.lowerHash(at + 1)));
            features.add(Hash.feature(35, words.lowerHash(at - 1), words.shapeHash(at)));
            features.add(Hash.feature(36, words.lowerHash(at + 1), words.shapeHash(at)));
            features.add(Hash.feature(37, words.lowerHash(at - 2), words.lowerHash(at - 1)));
            features.add(Hash.feature(38, words.lowerHash(at + 1), words.lowerHash(at + 2)));
            features.add(Hash.feature(
                    39, Hash.feature(0, words.shapeHash(at - 1), words.shapeHash(at)), words.shapeHash(at + 1)));
            features.add(Hash.feature(40, at == 0 ? 1 : 0, words.shapeHash(at)));
        }

        private void affixes(int at, Features features) {
            String word = words.lower(at);
            for (int length = 1; length <= LONGEST_AFFIX && length <= word.length(); length++) {
                features.add(Hash.feature(50 + length, Hash.of(word, 0, length)));
                features.add(Hash.feature(60 + length, Hash.of(word, word.length() - length, word.length())));
            }
        }

        private void run(int at, Features features) {
            if (!words.hasCapital(at)) {
                return;
            }
            int start = words.runStart(at);
            int end = words.runEnd(at);
            features.add(Hash.feature(70, words.lowerHash(start - 1)));
            features.add(Hash.feature(71, words.lowerHash(end + 1)));
            features.add(Hash.feature(72, words.lowerHash(end)));
            features.add(Hash.feature(73, words.lowerHash(start)));
            features.add(Hash.feature(74, Math.min(end - start, 6), Math.min(at - start, 6)));
            features.add(Hash.feature(75, words.lowerHash(start - 1), words.lowerHash(end + 1)));
            features.add(Hash.feature(76, words.lowerHash(start), words.lowerHash(end)));
        }

        private void classes(int at, Features features) {
            for (int offset = -1; offset <= 1; offset++) {
                int[] known =
                        at + offset < 0 || at + offset >= clusters.length ? WordClasses.NONE : clusters[at + offset];
                for (int level = 0; level < known.length; level++) {
                    features.add(Hash.feature(80 + 10 * level + offset, known[level], words.shapeHash(at)));
                }
            }
            features.add(Hash.feature(103, at > 1 ? coarse(at - 2) : -2, at > 0 ? coarse(at - 1) : -2));
            features.add(Hash.feature(
                    104,
                    at + 1 < clusters.length ? coarse(at + 1) : -2,
                    at + 2 < clusters.length ? coarse(at + 2) : -2));
            if (at > 0 && at + 1 < clusters.length) {
                features.add(Hash.feature(100, coarse(at - 1), 31 * coarse(at) + coarse(at + 1)));
            }
            if (words.hasCapital(at)) {
                features.add(Hash.feature(101, coarse(words.runEnd(at)), coarse(at)));
            }
        }

        private void listed(int at, Features features) {
            for (int offset = -1; offset <= 1; offset++) {
                boolean exists = at + offset >= 0 && at + offset < listed.length;
                features.add(Hash.feature(111 + offset, exists ? listed[at + offset] : -1, words.shapeHash(at)));
            }
            features.add(Hash.feature(113, listed[at], words.lowerHash(at - 1)));
            features.add(Hash.feature(114, listed[at], words.lowerHash(at + 1)));
        }

        private int coarse(int word) {
            return clusters[word].length == 0 ? -1 : clusters[word][0];
        }
    }
}
