package newshound.moves;

import java.util.ArrayList;
import java.util.List;

/// A sentence as the learned tagger sees it: words, and names as one word each; some of them may have a part in
/// a move.
///
/// @param words in small letters; of a name all its words
/// @param kinds as many
/// @param candidates the indexes of those that may have a part, ascending
public record PartSentence(List<String> words, List<Kind> kinds, List<Integer> candidates) {
    private static final WordList PRONOUNS = WordList.of("he she they i we who him her them");
    private static final WordList COMPANIES = WordList.of(
            "company firm bank fund lab startup start-up group agency university club team its their carmaker chipmaker "
                    + "retailer broker insurer airline newspaper network publisher party ministry institute studio");

    /// What a word is.
    public enum Kind {
        WORD,
        PERSON,
        ORGANISATION,
        PRODUCT,
        PLACE,
        GROUP
    }

    public PartSentence {
        words = List.copyOf(words);
        kinds = List.copyOf(kinds);
        candidates = List.copyOf(candidates);
    }

    public static PartSentence of(List<String> words, List<Kind> kinds) {
        List<Integer> candidates = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            boolean refers = PRONOUNS.has(words.get(at)) || COMPANIES.has(words.get(at));
            if (kinds.get(at) != Kind.WORD || refers) {
                candidates.add(at);
            }
        }
        return new PartSentence(words, kinds, candidates);
    }

    int size() {
        return words.size();
    }

    /// A word, the kind of a name, or what stands beyond the ends.
    String seen(int at) {
        if (at < 0 || at >= size()) {
            return at < 0 ? "<" : ">";
        }
        return kinds.get(at) == Kind.WORD ? words.get(at) : kinds.get(at).name();
    }
}
