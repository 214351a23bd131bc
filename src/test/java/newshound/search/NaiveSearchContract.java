package newshound.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import newshound.article.AnnotatedArticle;
import newshound.schema.Dimension;
import org.junit.jupiter.api.Test;

/// Random questions about random articles are answered as a scan of all articles answers them.
interface NaiveSearchContract extends OpensIndex {
    int ARTICLES = 300;
    int QUESTIONS = 500;

    @Test
    default void randomQuestionsFindAndCountWhatAScanOfAllArticlesDoes() {
        long seed = new Random().nextLong();
        RandomNews news = new RandomNews(seed);
        try (OpenedIndex index = open()) {
            NaiveSearch scan = new NaiveSearch(fill(index, news).values());
            int found = 0;
            for (int i = 0; i < QUESTIONS; i++) {
                Question question = news.question();
                String described = "seed " + seed + ", question " + i + ": " + question;
                found += agree(index, scan, question, described);
            }
            assertThat(found).as("hits in all, or the test would be empty").isGreaterThan(QUESTIONS * 10);
        }
    }

    /// In several commits, some articles replaced and some removed again.
    private static Map<String, AnnotatedArticle> fill(OpenedIndex index, RandomNews news) {
        Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
        for (int i = 0; i < ARTICLES; i++) {
            String id = "a" + news.number(ARTICLES);
            if (news.number(10) == 0) {
                articles.remove(id);
                index.without(id);
            } else {
                AnnotatedArticle article = news.article(id);
                articles.put(id, article);
                index.index().add(article);
            }
            if (news.number(40) == 0) {
                index.index().commit();
            }
        }
        index.visible();
        return articles;
    }

    private static int agree(OpenedIndex index, NaiveSearch scan, Question question, String described) {
        Set<String> expected = scan.ids(question);
        SearchResponse first = index.ask(question.size(100));
        assertThat(first.total().value()).as(described).isEqualTo(expected.size());
        List<String> ids = new ArrayList<>(OpenedIndex.ids(first));
        while (first.cursor() != null) {
            first = index.ask(question.size(100).after(first.cursor()));
            ids.addAll(OpenedIndex.ids(first));
        }
        assertThat(ids).as(described).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
        SearchResponse counted = index.ask(question.size(0));
        for (Dimension dimension : Dimension.values()) {
            agree(
                    Optional.ofNullable(counted.facets().get(dimension.key())).orElseThrow(),
                    scan.facet(question, dimension),
                    question,
                    dimension.key() + ", " + described);
        }
        agree(counted.histogram(), scan, question, described);
        return expected.size();
    }

    private static void agree(
            List<FacetValue> values, Map<String, Long> expected, Question question, String described) {
        for (FacetValue value : values) {
            assertThat(value.count())
                    .as(value + " of " + described)
                    .isEqualTo(expected.getOrDefault(NaiveSearch.folded(value.value()), 0L));
        }
        assertThat(values.stream().map(v -> NaiveSearch.folded(v.value())).toList())
                .as(described)
                .doesNotHaveDuplicates();
        int size = Math.min(question.facets().getFirst().size(), expected.size());
        List<Long> most = expected.values().stream()
                .sorted(Collections.reverseOrder())
                .limit(size)
                .toList();
        List<Long> shown = values.stream()
                .filter(value -> value.count() > 0)
                .map(FacetValue::count)
                .limit(size)
                .toList();
        assertThat(shown).as(described).isEqualTo(most);
    }

    private static void agree(Histogram histogram, NaiveSearch scan, Question question, String described) {
        List<LocalDate> days = scan.days(question);
        assertThat(histogram.unknown())
                .as(described)
                .isEqualTo(scan.ids(question).size() - days.size());
        assertThat(histogram.buckets().stream()
                        .mapToLong(Histogram.Bucket::count)
                        .sum())
                .as(described)
                .isEqualTo(days.size());
        Map<Histogram.Bucket, Long> counted = histogram.buckets().stream()
                .collect(Collectors.toMap(
                        bucket -> bucket,
                        bucket -> days.stream()
                                .filter(day -> !day.isBefore(bucket.start()) && !day.isAfter(bucket.end()))
                                .count()));
        counted.forEach(
                (bucket, count) -> assertThat(bucket.count()).as(described).isEqualTo(count));
    }
}
