package newshound.evaluation;

import java.nio.file.Path;
import newshound.ner.NamedSentence;
import newshound.ner.Recogniser;

/// How well a recogniser finds the names that people marked.
public final class NameBenchmark {
    private NameBenchmark() {}

    public record Outcome(int sentences, int words, NameScore score) {}

    /// @param file in CoNLL's format
    /// @throws InvalidBenchmark where it is not
    public static Outcome measure(Path file, Recogniser recogniser) {
        NameScore score = new NameScore();
        int sentences = 0;
        int words = 0;
        for (NamedSentence sentence : ConllFile.read(file)) {
            score.add(sentence.names(), recogniser.names(sentence.sentence()));
            sentences++;
            words += sentence.sentence().size();
        }
        return new Outcome(sentences, words, score);
    }
}
