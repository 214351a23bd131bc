package newshound.moves;

import java.util.List;

/// Says which moves a sentence states. An implementation is immutable and may be shared by threads.
interface SentenceMoveFinder {
    /// In the order of the sentence.
    List<SentenceMove> find(Units sentence);

    /// What stands in a record as its extractor.
    String name();
}
