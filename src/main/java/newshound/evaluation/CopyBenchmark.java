package newshound.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import newshound.article.Article;
import newshound.corpus.Corpus;
import newshound.corpus.Item;
import newshound.evaluation.RewrittenCopy.Way;
import newshound.story.Profile;
import newshound.story.Relation;
import newshound.story.StoryGroups;

/// Whether copies are found: those that a corpus has, and those made of it by rewriting.
///
/// Articles with the same body, but for case, spaces and punctuation, are copies; any two others are not, so
/// that what was changed in a few words counts as a mistake where it is folded.
public final class CopyBenchmark {
    /// Shorter bodies are not rewritten: of half of them no text is left.
    private static final int MIN_WORDS = 60;

    private static final double[] KEPT = {0.9, 0.7, 0.5};

    private CopyBenchmark() {}

    /// @param kind what was done to make the copies
    /// @param copies how many articles were added to those of the corpus
    public record Outcome(String kind, int articles, int copies, ClusterScore.Score pairwise) {}

    /// @param seed of all chance in rewriting
    public static List<Outcome> measure(List<Path> files, long seed) {
        List<Article> originals = read(files);
        List<String> vocabulary = originals.stream()
                .flatMap(article -> RewrittenCopy.words(article.body()).stream())
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(measure("as they are", originals, List.of()));
        List<Made> all = new ArrayList<>();
        for (Way way : Way.values()) {
            for (double kept : KEPT) {
                List<Made> made = rewrite(originals, new RewrittenCopy(way, kept), vocabulary, new Random(seed));
                outcomes.add(measure(new RewrittenCopy(way, kept).toString(), originals, made));
                all.addAll(made);
            }
        }
        outcomes.add(measure("all together", originals, all));
        return outcomes;
    }

    private record Made(Article copy, Article original) {}

    private static List<Article> read(List<Path> files) {
        Map<String, Article> articles = new LinkedHashMap<>();
        try (Stream<Item> items = Corpus.of(files).items()) {
            items.forEach(item -> {
                switch (item) {
                    case Item.Read read -> articles.put(read.article().id().value(), read.article());
                    case Item.Skipped skipped -> throw new InvalidBenchmark(skipped.toString());
                }
            });
        }
        return List.copyOf(articles.values());
    }

    private static List<Made> rewrite(
            List<Article> originals, RewrittenCopy rewriting, List<String> vocabulary, Random random) {
        return originals.stream()
                .filter(original -> RewrittenCopy.words(original.body()).size() >= MIN_WORDS)
                .map(original -> new Made(rewriting.of(original, vocabulary, random), original))
                .toList();
    }

    private static Outcome measure(String kind, List<Article> originals, List<Made> made) {
        List<Profile> profiles = new ArrayList<>();
        List<String> truth = new ArrayList<>();
        originals.forEach(original -> {
            profiles.add(Profile.of(original));
            truth.add(normalized(original));
        });
        made.forEach(copy -> {
            profiles.add(Profile.of(copy.copy()));
            truth.add(normalized(copy.original()));
        });
        Map<Long, Long> firsts = StoryGroups.of(profiles, Relation.COPY);
        List<Long> groups =
                profiles.stream().map(profile -> firsts.get(profile.key())).toList();
        return new Outcome(
                kind,
                originals.size(),
                made.size(),
                ClusterScore.of(truth, groups).pairwise());
    }

    /// A bare headline is known by its title.
    private static String normalized(Article article) {
        String text = article.body().isBlank() ? article.title() : article.body();
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
