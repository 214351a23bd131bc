package newshound.ner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Remembers what was said of the sentences that were asked for last: those of an article are asked for twice, for its
/// names and for its moves, and boilerplate stands in many articles. Safe for use by many threads.
final class EncodingMemory {
    private static final int SENTENCES = 512;
    /// In words. What is longer is hardly prose, and may be as long as a book.
    private static final int LONGEST = 200;

    private final Map<List<String>, Encoding> latest = new LinkedHashMap<>(2 * SENTENCES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Encoding> eldest) {
            return size() > SENTENCES;
        }
    };

    /// Null where the sentence is not remembered.
    synchronized @Nullable Encoding of(Sentence sentence) {
        Encoding said = sentence.size() > LONGEST ? null : latest.get(sentence.words());
        return said == null ? null : new Encoding(sentence, said.names(), said.arguments(), said.states());
    }

    synchronized void remember(Encoding encoding) {
        if (encoding.sentence().size() <= LONGEST) {
            latest.put(encoding.sentence().words(), encoding);
        }
    }
}
