package newshound.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.FullestNames;
import newshound.corpus.Quotations;

/// How well talent moves are found in articles whose moves people have labelled.
public final class MoveBenchmark {
    private MoveBenchmark() {}

    /// Finds the names and the moves of an article.
    public interface Extraction {
        AnnotatedArticle annotate(Article article, LabelledNames names);
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
            if (scoring.has(labelled.article())) {
                score.add(labelled, made(labelled, extraction), scoring.complaints());
            }
        }
        return score;
    }

    private static List<LabelledMove> made(MoveLabels.Labelled labelled, Extraction extraction) {
        AnnotatedArticle found = extraction.annotate(labelled.article(), labelled.names());
        FullestNames names = new FullestNames(found);
        Quotations quotations = new Quotations(found.article(), labelled.item().written());
        return found.moves().stream()
                .map(move -> LabelledMove.of(move, names, quotations))
                .toList();
    }

    /// Scores moves that are in a file already.
    ///
    /// @throws InvalidBenchmark where a line of a file is not as it should be
    public static MoveScore compare(Path gold, Path predictions, Scoring scoring) {
        MoveScore score = new MoveScore(new MoveBreakdown(scoring.by()));
        Map<String, List<LabelledMove>> made = MoveLabels.readPredictions(predictions);
        for (MoveLabels.Labelled labelled : MoveLabels.read(gold)) {
            if (scoring.has(labelled.article())) {
                String id = labelled.article().id().value();
                score.add(labelled, made.getOrDefault(id, List.of()), scoring.complaints());
            }
        }
        return score;
    }
}
