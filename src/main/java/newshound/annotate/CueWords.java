package newshound.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which words of a vocabulary are which cues.
final class CueWords {
    private final List<Set<Cue>> byWord = new ArrayList<>();

    /// @param vocabulary to which the cues' words are added; words added later are no cues
    CueWords(Vocabulary vocabulary) {
        for (Cue cue : Cue.values()) {
            for (String text : cue.words()) {
                int word = vocabulary.add(text);
                while (byWord.size() <= word) {
                    byWord.add(EnumSet.noneOf(Cue.class));
                }
                byWord.get(word).add(cue);
            }
        }
    }

    boolean is(int word, Cue cue) {
        return word >= 0 && word < byWord.size() && byWord.get(word).contains(cue);
    }
}
