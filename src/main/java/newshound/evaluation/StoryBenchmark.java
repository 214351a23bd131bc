package newshound.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import newshound.story.Profile;
import newshound.story.Relation;
import newshound.story.StoryGroups;

/// Whether articles on one event are put together, and no others: against labelled articles.
public final class StoryBenchmark {
    private StoryBenchmark() {}

    /// @param clusters how many there truly are
    /// @param groups how many were found, articles that stand alone included
    public record Outcome(int articles, int clusters, int groups, ClusterScore score) {}

    /// @param file JSON lines
    /// @param label the field that names the cluster
    /// @throws InvalidBenchmark where a line has no label or is no article
    public static Outcome measure(Path file, String label) {
        List<LabelledArticle> articles = LabelledArticles.read(file, label);
        List<String> truth = articles.stream().map(LabelledArticle::label).toList();
        List<Profile> profiles =
                articles.stream().map(article -> Profile.of(article.article())).toList();
        Map<Long, Long> firsts = StoryGroups.of(profiles, Relation.STORY);
        List<Long> groups =
                profiles.stream().map(profile -> firsts.get(profile.key())).toList();
        return new Outcome(
                articles.size(),
                (int) truth.stream().distinct().count(),
                (int) groups.stream().distinct().count(),
                ClusterScore.of(truth, groups));
    }
}
