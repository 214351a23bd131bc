package newshound.ner;

/// What speaks for the label of a word: the word and its neighbours as they are written, their beginnings and
/// endings, the run of capitals it stands in, and what is known of the words (see [WordClasses]).
///
/// Some features say what a word or a neighbour is by itself, the others what several words are together. The first
/// are the same wherever a word stands.
public final class NameFeatures {
    /// How far from a word its neighbours are looked at by themselves.
    static final int REACH = 2;

    private static final int LONGEST_AFFIX = 5;

    private final WordClasses classes;
    private final NameList list;

    public NameFeatures(WordClasses classes, NameList list) {
        this.classes = classes;
        this.list = list;
    }

    /// Takes the features of one sentence's words.
    public View view(Sentence sentence) {
        WordForm[] words = new WordForm[sentence.size()];
        for (int word = 0; word < words.length; word++) {
            words[word] = form(sentence.word(word));
        }
        return view(words);
    }

    View view(WordForm[] words) {
        return new View(words);
    }

    WordForm form(String written) {
        return WordForm.of(written, classes);
    }

    /// Adds what a word is by itself for the word that it stands `offset` after, which may be itself; see [#REACH].
    static void alone(WordForm form, int offset, Features features) {
        features.add(Hash.feature(10 + offset, form.lowerHash()));
        features.add(Hash.feature(20 + offset, form.shapeHash()));
        switch (offset) {
            case 0 -> {
                features.add(Hash.feature(1, 0));
                features.add(Hash.feature(29, form.writtenHash()));
                affixes(form.lower(), features);
                for (int level = 0; level < form.classes().length; level++) {
                    features.add(Hash.feature(80 + 10 * level, form.classes()[level], form.shapeHash()));
                }
            }
            case -1 -> features.add(Hash.feature(30, form.writtenHash()));
            case 1 -> features.add(Hash.feature(31, form.writtenHash()));
            default -> {}
        }
    }

    private static void affixes(String word, Features features) {
        for (int length = 1; length <= LONGEST_AFFIX && length <= word.length(); length++) {
            features.add(Hash.feature(50 + length, Hash.of(word, 0, length)));
            features.add(Hash.feature(60 + length, Hash.of(word, word.length() - length, word.length())));
        }
    }

    /// Every kind of feature has a number of its own.
    public final class View {
        private final WordView words;
        private final int[] listed;

        private View(WordForm[] forms) {
            words = new WordView(forms);
            listed = list.labels(forms);
        }

        public void of(int word, Features features) {
            features.clear();
            for (int offset = -REACH; offset <= REACH; offset++) {
                alone(words.at(word + offset), offset, features);
            }
            together(word, features);
        }

        /// Adds what a word is with its neighbours.
        void together(int word, Features features) {
            features.add(Hash.feature(2, words.manner(), words.at(word).shapeHash()));
            neighbours(word, features);
            run(word, features);
            classes(word, features);
            listed(word, features);
        }

        private void neighbours(int at, Features features) {
            WordForm word = words.at(at);
            WordForm last = words.at(at - 1);
            WordForm next = words.at(at + 1);
            features.add(Hash.feature(32, last.lowerHash(), word.lowerHash()));
            features.add(Hash.feature(33, word.lowerHash(), next.lowerHash()));
            features.add(Hash.feature(34, last.lowerHash(), next.lowerHash()));
            features.add(Hash.feature(35, last.lowerHash(), word.shapeHash()));
            features.add(Hash.feature(36, next.lowerHash(), word.shapeHash()));
            features.add(Hash.feature(37, words.at(at - 2).lowerHash(), last.lowerHash()));
            features.add(Hash.feature(38, next.lowerHash(), words.at(at + 2).lowerHash()));
            features.add(Hash.feature(39, Hash.feature(0, last.shapeHash(), word.shapeHash()), next.shapeHash()));
            features.add(Hash.feature(40, at == 0 ? 1 : 0, word.shapeHash()));
        }

        private void run(int at, Features features) {
            if (!words.at(at).hasCapital()) {
                return;
            }
            int start = words.runStart(at);
            int end = words.runEnd(at);
            int before = words.at(start - 1).lowerHash();
            int first = words.at(start).lowerHash();
            int last = words.at(end).lowerHash();
            int after = words.at(end + 1).lowerHash();
            features.add(Hash.feature(70, before));
            features.add(Hash.feature(71, after));
            features.add(Hash.feature(72, last));
            features.add(Hash.feature(73, first));
            features.add(Hash.feature(74, Math.min(end - start, 6), Math.min(at - start, 6)));
            features.add(Hash.feature(75, before, after));
            features.add(Hash.feature(76, first, last));
            features.add(Hash.feature(101, words.at(end).coarse(), words.at(at).coarse()));
        }

        private void classes(int at, Features features) {
            neighbourClasses(at, -1, features);
            neighbourClasses(at, 1, features);
            int last = words.at(at - 1).coarse();
            int next = words.at(at + 1).coarse();
            features.add(Hash.feature(103, words.at(at - 2).coarse(), last));
            features.add(Hash.feature(104, next, words.at(at + 2).coarse()));
            if (at > 0 && at + 1 < words.size()) {
                features.add(Hash.feature(100, last, 31 * words.at(at).coarse() + next));
            }
        }

        private void neighbourClasses(int at, int offset, Features features) {
            int[] known = words.at(at + offset).classes();
            for (int level = 0; level < known.length; level++) {
                features.add(Hash.feature(
                        80 + 10 * level + offset, known[level], words.at(at).shapeHash()));
            }
        }

        private void listed(int at, Features features) {
            for (int offset = -1; offset <= 1; offset++) {
                boolean exists = at + offset >= 0 && at + offset < listed.length;
                features.add(Hash.feature(
                        111 + offset,
                        exists ? listed[at + offset] : -1,
                        words.at(at).shapeHash()));
            }
            features.add(Hash.feature(113, listed[at], words.at(at - 1).lowerHash()));
            features.add(Hash.feature(114, listed[at], words.at(at + 1).lowerHash()));
        }
    }
}
