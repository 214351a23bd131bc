package newshound.moves;

import newshound.ner.FeatureHash;

/// The units of a sentence as the features of its parts see them, each a hash: the word itself, what it is more
/// coarsely, and what of it belongs to the frame of the sentence.
final class PartWords {
    private static final int START = FeatureHash.of("<");
    private static final int END = FeatureHash.of(">");
    private static final int POST = FeatureHash.of("POST");
    private static final int SAYS = FeatureHash.of("SAYS");
    private static final int FIRM = FeatureHash.of("FIRM");
    private static final int PRONOUN = FeatureHash.of("PRONOUN");
    private static final int MODIFIER = FeatureHash.of("MODIFIER");
    private static final int ENDING = 3;
    private static final int YEAR = 4;
    private static final int LONGEST_VOICE = 4;
    private static final WordList MARKS =
            Lexicon.PREPOSITIONS.and(Lexicon.RELATIVES).and(Lexicon.AUXILIARIES).and(WordList.of("""
                    and or but , ; : . ? 's ' " “ ” not n't as than while after before when where if been being former
                    formerly
                    """));
    private static final WordList IN_VERB_GROUP = Lexicon.AUXILIARIES.and(WordList.of("to not n't been being"));

    private final PartSentence sentence;
    private final int[] words;
    private final int[] coarse;
    private final int[] marks;
    private final boolean[] content;
    private final int[] voices;
    /// How many people, and how many organisations, stand before each unit.
    private final int[] people;
    private final int[] organisations;

    PartWords(PartSentence sentence) {
        this.sentence = sentence;
        int size = sentence.units.size();
        this.words = new int[size];
        this.coarse = new int[size];
        this.marks = new int[size];
        this.content = new boolean[size];
        this.people = new int[size + 1];
        this.organisations = new int[size + 1];
        for (int at = 0; at < size; at++) {
            read(at);
            people[at + 1] = people[at] + (sentence.isPeople(at) ? 1 : 0);
            organisations[at + 1] = organisations[at] + (sentence.isOrganisation(at) ? 1 : 0);
        }
        this.voices = new int[sentence.triggers.size()];
        for (int index = 0; index < voices.length; index++) {
            trigger(index);
        }
    }

    private void read(int at) {
        Unit unit = sentence.units.at(at);
        if (!unit.isWord()) {
            words[at] = FeatureHash.of(unit.kind().name());
            coarse[at] = words[at];
            marks[at] = words[at];
            return;
        }
        String word = plain(unit.word());
        words[at] = FeatureHash.of(word);
        if (unit.isIn(MARKS)) {
            marks[at] = words[at];
            coarse[at] = words[at];
            return;
        }
        content[at] = !unit.isIn(Lexicon.DETERMINERS);
        marks[at] = mark(unit, at);
        if (marks[at] != 0) {
            coarse[at] = marks[at];
        } else if (unit.isIn(Lexicon.ROLE_MODIFIERS)) {
            coarse[at] = MODIFIER;
        } else {
            coarse[at] = FeatureHash.of(1, FeatureHash.of(word.substring(Math.max(0, word.length() - ENDING))));
        }
    }

    private int mark(Unit unit, int at) {
        if (sentence.phrases.isRoleHead(at)) {
            return POST;
        }
        if (unit.isIn(Lexicon.REPORTING)) {
            return SAYS;
        }
        if (unit.isIn(Lexicon.ORGANISATION_NOUNS) || unit.isIn(Lexicon.UNIT_NOUNS)) {
            return FIRM;
        }
        return unit.isIn(Lexicon.PERSON_PRONOUNS) ? PRONOUN : 0;
    }

    private static String plain(String word) {
        if (!Character.isDigit(word.charAt(0))) {
            return word;
        }
        boolean year = word.length() == YEAR && (word.startsWith("19") || word.startsWith("20"));
        return year ? "<year>" : "<number>";
    }

    private void trigger(int index) {
        Trigger trigger = sentence.triggers.get(index);
        int frame = FeatureHash.of(
                2,
                FeatureHash.of(trigger.frame().name()),
                FeatureHash.of(trigger.form().name()));
        for (int at = trigger.first(); at <= trigger.last(); at++) {
            marks[at] = at == trigger.first() ? frame : 0;
        }
        coarse[trigger.first()] = frame;
        voices[index] = voiceBefore(trigger.first());
    }

    /// Of the words before a verb that say its time and voice.
    private int voiceBefore(int verb) {
        int voice = 0;
        for (int at = verb - 1; at >= Math.max(0, verb - LONGEST_VOICE); at--) {
            Unit unit = sentence.units.at(at);
            if (unit.isIn(IN_VERB_GROUP)) {
                voice = FeatureHash.of(3, voice, words[at]);
            } else if (!unit.isWord() || !unit.word().endsWith("ly")) {
                break;
            }
        }
        return voice;
    }

    /// The word, or the kind of a name, or what stands beyond the ends.
    int word(int at) {
        return at < 0 ? START : at >= words.length ? END : words[at];
    }

    /// The frame that it opens, or its kind of word, or how it ends.
    int coarse(int at) {
        return at < 0 ? START : at >= coarse.length ? END : coarse[at];
    }

    /// Whether it says more than how the sentence is built.
    boolean isContent(int at) {
        return content[at];
    }

    /// What stands before a trigger and says its time and voice.
    int voice(int trigger) {
        return voices[trigger];
    }

    /// How many people stand from `first` (inclusive) to `end` (exclusive).
    int people(int first, int end) {
        return people[Math.max(first, end)] - people[first];
    }

    int organisations(int first, int end) {
        return organisations[Math.max(first, end)] - organisations[first];
    }

    /// The frame of the sentence from `first` (inclusive) to `end` (exclusive): names, verbs of change, posts, and the
    /// words that bind them.
    int way(int first, int end) {
        int way = 0;
        for (int at = first; at < end; at++) {
            if (marks[at] != 0) {
                way = FeatureHash.of(4, way, marks[at]);
            }
        }
        return way;
    }
}
