package newshound.ner;

/// Says of a sentence's words what a model that sees the whole sentence thinks of them.
@FunctionalInterface
public interface SentenceEncoder {
    Encoding encode(Sentence sentence);
}
