package newshound.ner;

import java.util.concurrent.atomic.AtomicReferenceArray;

/// What a model makes of words by themselves, kept for those that were met last: a few thousand words make up nearly
/// all of the news, and more than half of what speaks for a label is the same wherever a word stands.
///
/// Each word has one place by its hash, which it loses to the next word of that place. Threads may share it: what is
/// kept is immutable, and a word that another thread has just displaced is worked out again.
final class ScoredWords {
    private static final int SIZE = 1 << 14;
    /// Longer ones are addresses and the like, which nobody writes twice and which may be as long as a book.
    private static final int LONGEST = 40;

    private static final int OFFSETS = 2 * NameFeatures.REACH + 1;

    private final NameFeatures features;
    private final LinearModel model;
    private final Scored start;
    private final Scored end;
    private final AtomicReferenceArray<Scored> kept = new AtomicReferenceArray<>(SIZE);

    ScoredWords(NameFeatures features, LinearModel model) {
        this.features = features;
        this.model = model;
        this.start = scored(WordForm.START);
        this.end = scored(WordForm.END);
    }

    /// @param sums of the weights of the word by itself, by the offset of the word that is scored, then by label
    @SuppressWarnings("ArrayRecordComponent") // a table of weights, which nobody compares
    private record Scored(WordForm form, int[] sums) {

        /// Adds what this word says of the one that it stands `offset` after.
        void addTo(int[] labels, int offset) {
            int from = (offset + NameFeatures.REACH) * labels.length;
            for (int label = 0; label < labels.length; label++) {
                labels[label] += sums[from + label];
            }
        }
    }

    /// The words of one sentence.
    final class InSentence {
        private final Scored[] words;

        private InSentence(Scored[] words) {
            this.words = words;
        }

        WordForm[] forms() {
            WordForm[] forms = new WordForm[words.length];
            for (int word = 0; word < forms.length; word++) {
                forms[word] = words[word].form;
            }
            return forms;
        }

        /// Adds to `labels` what speaks for each label of a word: it and its neighbours, each by itself.
        void add(int word, int[] labels) {
            for (int offset = -NameFeatures.REACH; offset <= NameFeatures.REACH; offset++) {
                int at = word + offset;
                Scored scored = at < 0 ? start : at >= words.length ? end : words[at];
                scored.addTo(labels, offset);
            }
        }
    }

    InSentence of(Sentence sentence) {
        Scored[] words = new Scored[sentence.size()];
        for (int word = 0; word < words.length; word++) {
            words[word] = word(sentence.text(), sentence.start(word), sentence.end(word));
        }
        return new InSentence(words);
    }

    private Scored word(String text, int from, int to) {
        if (to - from > LONGEST) {
            return scored(features.form(text.substring(from, to)));
        }
        int place = Hash.of(text, from, to) & (SIZE - 1);
        Scored last = kept.get(place);
        if (last != null && isWritten(last.form.written(), text, from, to)) {
            return last;
        }
        Scored word = scored(features.form(text.substring(from, to)));
        kept.set(place, word);
        return word;
    }

    private static boolean isWritten(String word, String text, int from, int to) {
        return word.length() == to - from && text.startsWith(word, from);
    }

    private Scored scored(WordForm form) {
        int[] sums = new int[OFFSETS * model.labels()];
        Features found = new Features();
        for (int offset = 0; offset < OFFSETS; offset++) {
            int[] labels = new int[model.labels()];
            found.clear();
            NameFeatures.alone(form, offset - NameFeatures.REACH, found);
            model.add(found, labels);
            System.arraycopy(labels, 0, sums, offset * labels.length, labels.length);
        }
        return new Scored(form, sums);
    }
}
