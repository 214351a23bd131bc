package newshound.evaluation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import newshound.article.Article;
import newshound.article.TalentMove;

/// How well talent moves are found in articles whose moves people have labelled.
public final class MoveBenchmark {
    private MoveBenchmark() {}

    /// Finds the moves of an article.
    public interface Extraction {
        List<TalentMove> moves(Article article, LabelledNames names);
    }

    /// Which articles count.
    public enum Part {
        ALL,
        /// To look at errors in.
        FIRST_HALF,
        /// To be scored, and not looked at.
        SECOND_HALF;

        /// By a hash of the id, so that a half stays the same when articles are added.
        boolean has(Article article) {
            CRC32 hash = new CRC32();
            hash.update(article.id().value().getBytes(StandardCharsets.UTF_8));
            boolean first = (hash.getValue() & 1) == 0;
            return switch (this) {
                case ALL -> true;
                case FIRST_HALF -> first;
                case SECOND_HALF -> !first;
            };
        }
    }

    /// @param complaints takes a line for each false and each missed move
    /// @throws InvalidBenchmark where a line of the file is no labelled article
    public static MoveScore measure(Path gold, Part part, Extraction extraction, Consumer<String> complaints) {
        MoveScore score = new MoveScore();
        for (MoveLabels.Labelled labelled : MoveLabels.read(gold)) {
            Article article = labelled.article();
            if (part.has(article)) {
                List<LabelledMove> made = extraction.moves(article, labelled.names()).stream()
                        .map(move -> LabelledMove.of(move, article))
                        .toList();
                score.add(article, labelled.moves(), made, complaints);
            }
        }
        return score;
    }

    /// Scores moves that are in a file already.
    ///
    /// @throws InvalidBenchmark where a line of a file is not as it should be
    public static MoveScore compare(Path gold, Path predictions, Part part, Consumer<String> complaints) {
        MoveScore score = new MoveScore();
        Map<String, List<LabelledMove>> made = MoveLabels.readPredictions(predictions);
        for (MoveLabels.Labelled labelled : MoveLabels.read(gold)) {
            Article article = labelled.article();
            if (part.has(article)) {
                score.add(
                        article,
                        labelled.moves(),
                        made.getOrDefault(article.id().value(), List.of()),
                        complaints);
            }
        }
        return score;
    }
}
