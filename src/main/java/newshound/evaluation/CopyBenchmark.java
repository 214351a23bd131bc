package newshound.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
/// What a corpus has is measured twice. By the narrower truth, copies have the same body but for case, spaces and
/// punctuation, so that a report of which a few words were changed counts as a mistake where it is folded. By the wider
/// one, they have [half of the shorter body][SharedText] in common. Where copies are made, the narrower truth holds for
/// the originals.
public final class CopyBenchmark {
    /// Shorter bodies are not rewritten: of half of them no text is left.
    private static final int MIN_WORDS = 60;

    private static final double[] KEPT = {0.9, 0.7, 0.5};
    private static final double SHARED = 0.5;

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
        outcomes.add(measure("as they are, the same words", originals, List.of()));
        outcomes.add(measureShared(originals));
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
        List<Article> articles = new ArrayList<>(originals);
        List<String> truth = new ArrayList<>();
        originals.forEach(original -> truth.add(normalized(original)));
        made.forEach(copy -> {
            articles.add(copy.copy());
            truth.add(normalized(copy.original()));
        });
        return new Outcome(
                kind,
                originals.size(),
                made.size(),
                ClusterScore.of(truth, groups(articles)).pairwise());
    }

    private static Outcome measureShared(List<Article> originals) {
        List<String> texts = originals.stream().map(CopyBenchmark::normalized).toList();
        return new Outcome(
                "as they are, half shared",
                originals.size(),
                0,
                ClusterScore.ofPairs(SharedText.pairs(texts, SHARED), groups(originals)));
    }

    /// Of each article, by the first of its group.
    private static List<Long> groups(List<Article> articles) {
        List<Profile> profiles = articles.stream().map(Profile::of).toList();
        Map<Long, Long> firsts = StoryGroups.of(profiles, Relation.COPY);
        return profiles.stream()
                .map(profile -> Objects.requireNonNull(firsts.get(profile.key())))
                .toList();
    }

    /// A bare headline is known by its title.
    private static String normalized(Article article) {
        String text = article.body().isBlank() ? article.title() : article.body();
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
