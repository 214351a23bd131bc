package newshound.lucene;

import static newshound.search.TestArticles.DEEPMIND;
import static newshound.search.TestArticles.QWEN;
import static newshound.search.TestArticles.ZOE;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.naming;
import static newshound.search.TestArticles.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newshound.article.AnnotatedArticle;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.PublicationDate;
import newshound.search.ArticleLink;
import newshound.search.EntityProfile;
import newshound.search.EntityProfile.CoMention;
import newshound.search.GroupLink;
import newshound.search.OpenedIndex;
import newshound.search.RandomNews;
import newshound.story.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// What is counted of an entity is what a scan of all articles counts, copies folded.
final class EntityProfileTest {
    private static final int ARTICLES = 200;
    private static final List<String> IDS =
            List.of("alibaba", "qwen", "google", "google-deepmind", "zoe-marlow", "oslo");

    @Test
    void copiesOfOneTextAreOneStoryAndOneText() {
        Map<String, String> copies = Map.of("b", "a", "c", "b");
        try (OpenedIndex news = new LinkedIndex(Map.of(Relation.COPY, copies)).opened()) {
            for (String id : List.of("a", "b", "c", "alone")) {
                news.index().add(naming(article(id).body("Qwen").published(on("2025-03-01")), QWEN));
            }
            EntityProfile qwen = news.visible().backend().entity("qwen").orElseThrow();
            assertThat(qwen.articles()).isEqualTo(4);
            assertThat(qwen.texts()).isEqualTo(2);
            assertThat(qwen.newest()).hasSize(2);
            assertThat(qwen.newest())
                    .filteredOn(story -> story.copies() != null)
                    .extracting(ArticleLink::copies)
                    .containsExactly(new GroupLink(LinkedIndex.key("a"), 2));
        }
    }

    @RepeatedTest(3)
    void profilesCountWhatAScanOfAllArticlesCounts() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        RandomNews news = new RandomNews(random.nextLong());
        LinkedIndex linked = new LinkedIndex(Map.of(Relation.COPY, links(random)));
        try (OpenedIndex index = linked.opened()) {
            Collection<AnnotatedArticle> articles = fill(index, news).values();
            int related = 0;
            for (String id : IDS) {
                EntityProfile profile = index.backend().entity(id).orElseThrow();
                String described = "seed " + seed + ", " + id;
                agrees(profile, articles, linked, described);
                related += profile.related().size();
            }
            assertThat(related)
                    .as("co-mentions, or nothing of them was tested; seed " + seed)
                    .isPositive();
        }
    }

    private static void agrees(
            EntityProfile profile, Collection<AnnotatedArticle> articles, LinkedIndex linked, String described) {
        String id = profile.id();
        List<AnnotatedArticle> naming = with(id, articles);
        assertThat(profile.articles()).as(described).isEqualTo(naming.size());
        assertThat(profile.own())
                .as(described)
                .isEqualTo(naming.stream()
                        .filter(article -> article.entities().stream()
                                .anyMatch(entity -> entity.id().equals(id)))
                        .count());
        assertThat(profile.texts())
                .as(described)
                .isEqualTo(texts(naming, linked).size());
        assertThat(profile.first())
                .as(described)
                .isEqualTo(days(naming).min(String::compareTo).orElse(null));
        assertThat(profile.last())
                .as(described)
                .isEqualTo(days(naming).max(String::compareTo).orElse(null));
        Map<String, CoMention> related = new HashMap<>();
        profile.related().forEach(other -> related.put(other.id(), other));
        for (String other : IDS) {
            Set<String> pair = new HashSet<>(List.of(id, other));
            boolean relatives =
                    pair.equals(Set.of("alibaba", "qwen")) || pair.equals(Set.of("google", "google-deepmind"));
            boolean toldByItsPart = related.containsKey(part(other)) && !related.containsKey(other);
            if (!other.equals(id) && !relatives && !toldByItsPart) {
                agrees(related.get(other), naming, with(other, articles), articles, linked, described + ", " + other);
            }
        }
    }

    private static List<AnnotatedArticle> with(String id, Collection<AnnotatedArticle> articles) {
        return articles.stream().filter(article -> ids(article).contains(id)).toList();
    }

    private static String part(String whole) {
        return Map.of("alibaba", "qwen", "google", "google-deepmind").getOrDefault(whole, "none");
    }

    /// @param listed null where they are not said to be named together
    private static void agrees(
            @Nullable CoMention listed,
            Collection<AnnotatedArticle> one,
            Collection<AnnotatedArticle> other,
            Collection<AnnotatedArticle> all,
            LinkedIndex linked,
            String described) {
        Set<String> ones = texts(one, linked);
        Set<String> others = texts(other, linked);
        Set<String> both = texts(one.stream().filter(other::contains).toList(), linked);
        int texts = texts(all, linked).size();
        boolean often = (double) both.size() * texts > (double) ones.size() * others.size();
        double expected = gSquared(both.size(), ones.size(), others.size(), texts);
        if (listed == null) {
            assertThat(both.size() >= 2 && often && expected >= 10.83)
                    .as(described)
                    .isFalse();
        } else {
            assertThat(listed.texts()).as(described).isEqualTo(both.size());
            assertThat(listed.significance()).as(described).isCloseTo(expected, within(1e-6));
            assertThat(expected).as(described).isGreaterThanOrEqualTo(10.83);
        }
    }

    /// From the definition: twice the sum of observed × ln(observed / expected) over the four cells.
    private static double gSquared(double both, double one, double other, double all) {
        double[][] observed = {{both, one - both}, {other - both, all - one - other + both}};
        double sum = 0;
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                double expected =
                        (observed[row][0] + observed[row][1]) * (observed[0][column] + observed[1][column]) / all;
                double cell = observed[row][column];
                sum += cell == 0 ? 0 : cell * Math.log(cell / expected);
            }
        }
        return 2 * sum;
    }

    private static Set<String> ids(AnnotatedArticle article) {
        return article.entities().stream()
                .flatMap(entity -> entity.type() == EntityType.PERSON
                        ? Stream.of(entity)
                        : Stream.concat(Stream.of(entity), entity.ancestors().stream()))
                .map(Entity::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(Collection<AnnotatedArticle> articles, LinkedIndex linked) {
        return articles.stream()
                .map(article ->
                        linked.first(Relation.COPY, article.article().id().value()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> days(List<AnnotatedArticle> articles) {
        return articles.stream()
                .map(article -> article.article().published())
                .filter(published -> published != null)
                .map(PublicationDate::day)
                .map(Object::toString);
    }

    private static Map<String, String> links(Random random) {
        Map<String, String> links = new HashMap<>();
        for (int number = 1; number < ARTICLES; number++) {
            if (random.nextInt(5) == 0) {
                links.put("a" + number, "a" + random.nextInt(number));
            }
        }
        return links;
    }

    /// Two whom chance alone would bring together more rarely.
    private static AnnotatedArticle together(String id) {
        return naming(article(id).body("Zoë Marlow of Google DeepMind"), ZOE, DEEPMIND);
    }

    /// Some are removed again.
    private static Map<String, AnnotatedArticle> fill(OpenedIndex index, RandomNews news) {
        Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
        for (int number = 0; number < ARTICLES; number++) {
            String id = "a" + number;
            AnnotatedArticle article = number % 2 == 0 ? together(id) : news.article(id);
            articles.put(id, article);
            index.index().add(article);
        }
        for (int number = 0; number < ARTICLES / 10; number++) {
            String id = "a" + news.number(ARTICLES);
            articles.remove(id);
            index.without(id);
        }
        return articles;
    }
}
