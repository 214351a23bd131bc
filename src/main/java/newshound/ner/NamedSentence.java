package newshound.ner;

import java.util.List;

/// A sentence and the names in it, in order; none overlap.
public record NamedSentence(Sentence sentence, List<Name> names) {
    public NamedSentence {
        names = List.copyOf(names);
    }
}
