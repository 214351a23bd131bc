package newshound.lucene;

import java.util.Set;

/// The terms that tell where sentences and paragraphs begin. Each stands at the position of the first word of a
/// unit that is not the first of its text, so that positions, and with them phrases, know nothing of it. No word
/// is such a term: words are letters and digits.
final class TextUnits {
    /// A sentence within a paragraph.
    static final String SENTENCE = "§";
    /// A paragraph, and with it a sentence.
    static final String PARAGRAPH = "¶";

    static final Set<String> SENTENCES = Set.of(SENTENCE, PARAGRAPH);
    static final Set<String> PARAGRAPHS = Set.of(PARAGRAPH);

    private TextUnits() {}
}
