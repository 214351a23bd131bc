package newshound.ner;

import java.util.List;
import java.util.Optional;

/// Finds names in English text.
public interface Recogniser {

    /// The sentences of a text with their names. Spans count in the text as given.
    default List<NamedSentence> recognise(String text) {
        return SentenceCutter.cut(text).stream()
                .map(sentence -> new NamedSentence(sentence, names(sentence)))
                .toList();
    }

    /// The names in one sentence, in order; none overlap.
    List<Name> names(Sentence sentence);

    /// The model behind it, where that sees whole sentences and can be asked more than for names.
    default Optional<SentenceEncoder> encoder() {
        return Optional.empty();
    }

    /// Differs where the same text may come out with other names.
    String version();
}
