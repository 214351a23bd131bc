package newshound.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.search.SearchBackend;
import newshound.search.SimilarArticle;
import newshound.search.SimilarArticles;

/// Whether what is related to an article is on its subject: against labelled articles, each of which stands for
/// a question, whose right answers are the others with its label.
public final class SimilarBenchmark {
    private static final int DEPTH = 10;
    private static final int FIRST_FEW = 5;

    private final List<LabelledArticle> labelled;

    private SimilarBenchmark(List<LabelledArticle> labelled) {
        this.labelled = labelled;
    }

    /// @param precisionAt5 of the first five, those with the right label; missing ones are wrong
    /// @param precisionAt10 likewise of the first ten
    /// @param ndcgAt10 the same with more weight on the first ranks, over the best that is possible
    /// @param listed how many articles were given on average, of ten at most
    public record Outcome(int articles, double precisionAt5, double precisionAt10, double ndcgAt10, double listed) {}

    /// @param file JSON lines
    /// @param label the field that names what an article is about
    /// @throws InvalidBenchmark where a line has no label or is no article
    public static SimilarBenchmark read(Path file, String label) {
        return new SimilarBenchmark(LabelledArticles.read(file, label));
    }

    /// What is to be indexed.
    public List<Article> articles() {
        return labelled.stream().map(LabelledArticle::article).toList();
    }

    /// @param backend over an index of these articles and no others
    public Outcome measure(SearchBackend backend) {
        Map<String, String> labels = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (LabelledArticle article : labelled) {
            labels.put(article.article().id().value(), article.label());
            sizes.merge(article.label(), 1, Integer::sum);
        }
        List<Judged> all = new ArrayList<>();
        labels.forEach(
                (id, label) -> all.add(judged(ranked(backend, id), label, labels, sizes.getOrDefault(label, 1) - 1)));
        return new Outcome(
                all.size(),
                mean(all, Judged::precisionAt5),
                mean(all, Judged::precisionAt10),
                mean(all, Judged::ndcg),
                mean(all, Judged::listed));
    }

    private static List<String> ranked(SearchBackend backend, String id) {
        SimilarArticles similar = backend.similar(new ArticleId(id), DEPTH).orElseThrow();
        return Stream.of(similar.before(), similar.after(), similar.undated())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(SimilarArticle::sameStory)
                        .thenComparingDouble(SimilarArticle::score)
                        .reversed())
                .limit(DEPTH)
                .map(similarArticle -> similarArticle.article().id())
                .toList();
    }

    private record Judged(double precisionAt5, double precisionAt10, double ndcg, double listed) {}

    /// @param right how many right answers there are
    private static Judged judged(List<String> ranked, String label, Map<String, String> labels, int right) {
        double gain = 0;
        double best = 0;
        int few = 0;
        int found = 0;
        for (int rank = 0; rank < DEPTH; rank++) {
            boolean hit = rank < ranked.size() && label.equals(labels.get(ranked.get(rank)));
            double discount = Math.log(2) / Math.log(rank + 2);
            gain += hit ? discount : 0;
            best += rank < right ? discount : 0;
            few += hit && rank < FIRST_FEW ? 1 : 0;
            found += hit ? 1 : 0;
        }
        return new Judged((double) few / FIRST_FEW, (double) found / DEPTH, best == 0 ? 1 : gain / best, ranked.size());
    }

    private interface Measure {
        double of(Judged judged);
    }

    private static double mean(List<Judged> all, Measure measure) {
        return all.stream().mapToDouble(measure::of).average().orElse(0);
    }
}
