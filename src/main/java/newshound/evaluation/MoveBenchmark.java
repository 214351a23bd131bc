package newshound.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import newshound.article.Article;
import newshound.article.TalentMove;

/// How well talent moves are found in articles whose moves people have labelled.
public final class MoveBenchmark {
    private MoveBenchmark() {}

    /// Finds the moves of an article.
    public interface Extraction {
        List<TalentMove> moves(Article article, LabelledNames names);
    }

    /// What counts of the labels, and what becomes of it.
    ///
    /// @param parts of which the articles count
    /// @param by what the moves are told apart by
    /// @param complaints takes a line for each false and each missed move
    public record Scoring(List<ArticlePart> parts, MoveBreakdown.By by, Consumer<String> complaints) {
        public Scoring {
            parts = List.copyOf(parts);
        }

        boolean has(Article article) {
            return parts.stream().anyMatch(part -> part.has(article));
        }
    }

    /// @throws InvalidBenchmark where a line of the file is no labelled article
    public static MoveScore measure(Path gold, Extraction extraction, Scoring scoring) {
        MoveScore score = new MoveScore(new MoveBreakdown(scoring.by()));
        for (MoveLabels.Labelled labelled : MoveLabels.read(gold)) {
            Article article = labelled.article();
            if (scoring.has(article)) {
                List<LabelledMove> made = extraction.moves(article, labelled.names()).stream()
                        .map(move -> LabelledMove.of(move, article))
                        .toList();
                score.add(article, labelled.moves(), made, scoring.complaints());
            }
        }
        return score;
    }

    /// Scores moves that are in a file already.
    ///
    /// @throws InvalidBenchmark where a line of a file is not as it should be
    public static MoveScore compare(Path gold, Path predictions, Scoring scoring) {
        MoveScore score = new MoveScore(new MoveBreakdown(scoring.by()));
        Map<String, List<LabelledMove>> made = MoveLabels.readPredictions(predictions);
        for (MoveLabels.Labelled labelled : MoveLabels.read(gold)) {
            Article article = labelled.article();
            if (scoring.has(article)) {
                score.add(
                        article,
                        labelled.moves(),
                        made.getOrDefault(article.id().value(), List.of()),
                        scoring.complaints());
            }
        }
        return score;
    }
}
