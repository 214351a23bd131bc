package newshound.lucene;

import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newshound.article.AnnotatedArticle;
import newshound.article.ArticleId;
import newshound.query.QueryNode;
import newshound.schema.Dimension;
import newshound.schema.Field;
import newshound.search.Agreement;
import newshound.search.GroupLink;
import newshound.search.Histogram.Bucket;
import newshound.search.Hit;
import newshound.search.InvalidRequest;
import newshound.search.NaiveSearch;
import newshound.search.OpenedIndex;
import newshound.search.Question;
import newshound.search.RandomNews;
import newshound.search.SearchResponse;
import newshound.search.SearchResponse.Total;
import newshound.search.Sort;
import newshound.search.StoredArticle;
import newshound.search.Stories;
import newshound.story.Relation;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Copies of one text are one hit, and every count says so.
final class FoldedSearchTest {
    private static final int ARTICLES = 250;
    private static final int QUESTIONS = 60;
    private static final Question FERRY =
            Question.of(new QueryNode.Word(null, "ferry")).showing(Stories.FOLD);

    /// Three print one text, two of them on one day; a fourth tells the same event; two stand alone.
    private static OpenedIndex ferries() {
        Map<String, String> copies = Map.of("b", "a", "c", "b");
        Map<String, String> stories = Map.of("b", "a", "c", "b", "other", "c");
        OpenedIndex news = new LinkedIndex(Map.of(Relation.COPY, copies, Relation.STORY, stories)).opened();
        news.holding(
                article("a").body("ferry ferry").published(on("2025-03-01")).tags(List.of("sea")),
                article("b")
                        .body("ferry ferry ferry")
                        .published(on("2025-03-02"))
                        .tags(List.of("sea", "crime")),
                article("x").body("tram").published(on("2025-03-02")));
        news.index().commit();
        return news.holding(
                article("c").body("ferry").published(on("2025-03-02")).tags(List.of("crime")),
                article("other").body("a ship").published(on("2025-03-03")),
                article("alone").body("one ferry").tags(List.of("sea")));
    }

    @Test
    void copiesAreOneHitShownByTheBestOfThem() {
        try (OpenedIndex news = ferries()) {
            assertThat(OpenedIndex.ids(news.ask(FERRY))).containsExactlyInAnyOrder("b", "alone");
            assertThat(OpenedIndex.ids(news.ask(FERRY.sorted(Sort.OLDEST)))).containsExactly("a", "alone");
            assertThat(OpenedIndex.ids(news.ask(FERRY.within(null, LocalDate.of(2025, 3, 1)))))
                    .containsExactly("a");
            assertThat(news.ask(FERRY).total()).isEqualTo(new Total(2, 4, true));
            assertThat(news.ask(FERRY.showing(Stories.ALL)).total()).isEqualTo(new Total(4, 4, true));
        }
    }

    @Test
    void aFacetCountsTheTextsThatChoosingItsValueShows() {
        try (OpenedIndex news = ferries()) {
            assertThat(news.facet(FERRY, Dimension.TAG)).containsExactly("crime=1", "sea=2");
            assertThat(news.facet(FERRY.choosing(Dimension.TAG, "crime"), Dimension.TAG))
                    .containsExactly("crime=1*", "sea=2");
        }
    }

    @Test
    void aTextCountsOnceOnEachDayOnWhichItWasPrinted() {
        try (OpenedIndex news = ferries()) {
            SearchResponse response = news.ask(FERRY);
            assertThat(response.histogram().buckets()).extracting(Bucket::count).containsExactly(1L, 1L);
            assertThat(response.histogram().unknown()).isOne();
        }
    }

    @Test
    void aHitSaysHowManyOthersPrintItAndHowManyTellTheSame() {
        try (OpenedIndex news = ferries()) {
            Hit hit = news.ask(FERRY.sorted(Sort.NEWEST)).hits().getFirst();
            assertThat(hit.copies()).isEqualTo(new GroupLink(LinkedIndex.key("a"), 2));
            assertThat(hit.story()).isEqualTo(new GroupLink(LinkedIndex.key("a"), 2));
            Hit narrowed =
                    news.ask(FERRY.choosing(Dimension.TAG, "crime")).hits().getFirst();
            assertThat(Optional.ofNullable(narrowed.copies()).orElseThrow().articles())
                    .isOne();
            Hit alone = news.ask(FERRY).hits().stream()
                    .filter(other -> other.id().equals("alone"))
                    .findFirst()
                    .orElseThrow();
            assertThat(alone.copies()).isNull();
            assertThat(alone.story()).isNull();
        }
    }

    @Test
    void aStoredArticleSaysSoToo() {
        try (OpenedIndex news = ferries()) {
            StoredArticle article = news.backend().article(new ArticleId("c")).orElseThrow();
            assertThat(article.copies()).isEqualTo(new GroupLink(LinkedIndex.key("a"), 2));
            assertThat(article.story()).isEqualTo(new GroupLink(LinkedIndex.key("a"), 2));
            StoredArticle other = news.backend().article(new ArticleId("other")).orElseThrow();
            assertThat(other.copies()).isNull();
            assertThat(other.story()).isEqualTo(new GroupLink(LinkedIndex.key("a"), 2));
        }
    }

    @Test
    void articlesThatPrintOneTextAreNoStory() {
        Map<String, String> copies = Map.of("b", "a");
        try (OpenedIndex news = new LinkedIndex(Map.of(Relation.COPY, copies, Relation.STORY, copies)).opened()) {
            news.holding(article("a"), article("b"));
            assertThat(news.backend().article(new ArticleId("a")).orElseThrow().story())
                    .isNull();
        }
    }

    private static Question group(Field field, String key) {
        return Question.of(new QueryNode.Value(field, key, false));
    }

    @Test
    void aGroupIsFoundByTheKeyOfAnyOfItsArticles() {
        try (OpenedIndex news = ferries()) {
            for (String id : List.of("a", "b", "c")) {
                assertThat(news.found(group(Field.COPIES, LinkedIndex.key(id))))
                        .containsExactlyInAnyOrder("a", "b", "c");
            }
            assertThat(news.found(group(Field.STORY, LinkedIndex.key("other"))))
                    .containsExactlyInAnyOrder("a", "b", "c", "other");
            Question folded = group(Field.STORY, LinkedIndex.key("a")).showing(Stories.FOLD);
            assertThat(OpenedIndex.ids(news.ask(folded))).containsExactly("other", "b");
            assertThat(news.found(group(Field.COPIES, LinkedIndex.key("alone"))))
                    .containsExactly("alone");
            assertThat(news.found(group(Field.STORY, LinkedIndex.key("nobody"))))
                    .isEmpty();
            assertThat(news.found(new QueryNode.Present(Field.COPIES))).containsExactlyInAnyOrder("a", "b", "c");
        }
    }

    @Test
    void whereTheFirstIsRemovedTheOthersAreWhatTheirLinksSay() {
        try (OpenedIndex news = ferries()) {
            news.without("a");
            assertThat(news.ask(FERRY).total()).isEqualTo(new Total(2, 3, true));
            assertThat(news.found(group(Field.COPIES, LinkedIndex.key("c")))).containsExactlyInAnyOrder("b", "c");
            assertThat(news.found(group(Field.COPIES, LinkedIndex.key("a")))).isEmpty();
        }
    }

    @Test
    void aCursorOfTheFoldedAnswerIsNoneOfTheOther() {
        try (OpenedIndex news = ferries()) {
            String cursor = news.ask(FERRY.size(1)).cursor();
            Question other = FERRY.size(1).showing(Stories.ALL).after(cursor);
            Assertions.assertThatThrownBy(() -> news.ask(other)).isInstanceOf(InvalidRequest.class);
        }
    }

    /// Chains in which each article follows an earlier number; about a third of all are linked.
    private static Map<String, String> links(Random random) {
        Map<String, String> links = new HashMap<>();
        int together = 1 + random.nextInt(20);
        for (int number = 1; number < ARTICLES; number++) {
            if (random.nextInt(3) == 0) {
                links.put("a" + number, "a" + Math.max(0, number - 1 - random.nextInt(together)));
            }
        }
        return links;
    }

    @RepeatedTest(3)
    void randomQuestionsAreFoldedAsAScanOfAllArticlesFoldsThem() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        RandomNews news = new RandomNews(random.nextLong());
        LinkedIndex linked = new LinkedIndex(Map.of(Relation.COPY, links(random)));
        try (OpenedIndex index = linked.opened()) {
            Map<String, AnnotatedArticle> articles = fill(index, news);
            NaiveSearch scan = new NaiveSearch(articles.values(), id -> linked.first(Relation.COPY, id));
            int folded = 0;
            for (int i = 0; i < QUESTIONS; i++) {
                Question question = news.question().showing(Stories.FOLD).size(1 + random.nextInt(30));
                String described = "seed " + seed + ", question " + i + ": " + question;
                new Agreement(scan, question, described).check(index);
                folded += pagesAreTheFoldedOrder(index, linked, question, described);
            }
            assertThat(folded)
                    .as("hits folded away, or the test would be empty")
                    .isPositive();
        }
    }

    private static Map<String, AnnotatedArticle> fill(OpenedIndex index, RandomNews news) {
        Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
        for (int i = 0; i < ARTICLES; i++) {
            String id = "a" + i;
            AnnotatedArticle article = news.article(id);
            articles.put(id, article);
            index.index().add(article);
            if (news.number(40) == 0) {
                index.index().commit();
            }
        }
        for (int i = 0; i < ARTICLES / 10; i++) {
            String id = "a" + news.number(ARTICLES);
            articles.remove(id);
            index.index().remove(new ArticleId(id));
        }
        index.visible();
        return articles;
    }

    /// @return how many hits were folded away
    private static int pagesAreTheFoldedOrder(
            OpenedIndex index, LinkedIndex linked, Question question, String described) {
        List<String> all = Agreement.walk(index, question.showing(Stories.ALL).size(100));
        Map<String, List<String>> groups = all.stream()
                .collect(Collectors.groupingBy(
                        id -> linked.first(Relation.COPY, id), LinkedHashMap::new, Collectors.toList()));
        List<String> expected = groups.values().stream().map(List::getFirst).toList();
        assertThat(Agreement.walk(index, question)).as(described).isEqualTo(expected);
        List<String> byOffset = new ArrayList<>();
        for (int offset = 0; offset < expected.size(); offset += question.page().size()) {
            SearchResponse page = index.ask(question.from(offset));
            byOffset.addAll(OpenedIndex.ids(page));
            for (Hit hit : page.hits()) {
                long copies = hit.copies() == null ? 0 : hit.copies().articles();
                int group = groups.getOrDefault(linked.first(Relation.COPY, hit.id()), List.of())
                        .size();
                assertThat(copies).as(described).isEqualTo(group - 1);
            }
        }
        assertThat(byOffset).as(described).isEqualTo(expected);
        return all.size() - expected.size();
    }

    @Test
    void textsOfManyCopiesEachFillAPageNevertheless() {
        Map<String, String> copies = new HashMap<>();
        for (int number = 0; number < 1_000; number++) {
            if (number % 50 != 0) {
                copies.put("n" + number, "n" + number / 50 * 50);
            }
        }
        try (OpenedIndex news = new LinkedIndex(Map.of(Relation.COPY, copies)).opened()) {
            for (int number = 0; number < 1_000; number++) {
                news.index()
                        .add(new AnnotatedArticle(
                                article("n" + number)
                                        .body("ferry ".repeat(1 + number / 50))
                                        .build(),
                                List.of()));
            }
            news.visible();
            for (Sort sort : Sort.values()) {
                Question question = FERRY.sorted(sort).size(7);
                assertThat(new TreeSet<>(Agreement.walk(news, question)))
                        .as(sort.name())
                        .hasSize(20);
                assertThat(news.ask(question).hits())
                        .extracting(hit ->
                                Optional.ofNullable(hit.copies()).orElseThrow().articles())
                        .containsOnly(49L);
            }
        }
    }

    @Test
    void theFieldsOfGroupsAreNoFacets() {
        assertThat(Set.of(Dimension.values())).extracting(Dimension::field).doesNotContain(Field.STORY, Field.COPIES);
    }
}
