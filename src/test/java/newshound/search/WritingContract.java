package newshound.search;

import static newshound.search.Nodes.word;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import org.junit.jupiter.api.Test;

/// Adding, replacing, removing, committing.
interface WritingContract extends OpensIndex {

    @Test
    default void anEmptyIndexAnswersWithNothing() {
        try (OpenedIndex news = open()) {
            SearchResponse response = news.ask(Question.everything());
            assertThat(response.total()).isEqualTo(new SearchResponse.Total(0, 0, true));
            assertThat(response.hits()).isEmpty();
            assertThat(response.cursor()).isNull();
            assertThat(response.histogram().buckets()).isEmpty();
            assertThat(response.facets()).hasSize(SearchRequest.ALL_FACETS.size());
            assertThat(response.facets().values()).allMatch(List::isEmpty);
            assertThat(news.backend().status().articles()).isZero();
            assertThat(news.backend().status().newest()).isNull();
        }
    }

    @Test
    default void anArticleIsFoundAfterARefreshAndNotBefore() {
        try (OpenedIndex news = open()) {
            news.index()
                    .add(new AnnotatedArticle(
                            article("a").body("The ferry sank.").build(), List.of()));
            assertThat(news.found(word("ferry"))).isEmpty();
            assertThat(news.visible().found(word("ferry"))).containsExactly("a");
        }
    }

    @Test
    default void anArticleTakesThePlaceOfOneWithTheSameId() {
        try (OpenedIndex news = open()) {
            news.holding(article("a").body("The ferry sank."), article("b").body("The ferry sailed."));
            news.holding(article("a").body("The tram stopped."));
            assertThat(news.found(word("ferry"))).containsExactly("b");
            assertThat(news.found(word("tram"))).containsExactly("a");
            assertThat(news.backend().status().articles()).isEqualTo(2);
        }
    }

    @Test
    default void anArticleAddedTwiceBeforeARefreshIsThereOnce() {
        try (OpenedIndex news = open()) {
            news.holding(article("a").body("First."), article("a").body("Second."));
            assertThat(news.found(Question.everything())).containsExactly("a");
            assertThat(news.backend().article(new ArticleId("a")).orElseThrow().body())
                    .isEqualTo("Second.");
        }
    }

    @Test
    default void aRemovedArticleIsGoneAfterARefreshAndNotBefore() {
        try (OpenedIndex news = open()) {
            news.holding(article("a"), article("b"));
            news.index().remove(new ArticleId("a"));
            assertThat(news.found(Question.everything())).containsExactlyInAnyOrder("a", "b");
            assertThat(news.visible().found(Question.everything())).containsExactly("b");
            assertThat(news.backend().article(new ArticleId("a"))).isEmpty();
        }
    }

    @Test
    default void removingWhatIsNotThereDoesNothing() {
        try (OpenedIndex news = open()) {
            news.holding(article("a"));
            assertThat(news.without("other", "A").found(Question.everything())).containsExactly("a");
        }
    }

    @Test
    default void aRemovedArticleCanComeBack() {
        try (OpenedIndex news = open()) {
            news.holding(article("a")).without("a").holding(article("a").body("Back."));
            assertThat(news.found(word("back"))).containsExactly("a");
        }
    }

    @Test
    default void whatWasCommittedIsThereWhenTheIndexIsOpenedAgain() {
        try (OpenedIndex news = open()) {
            news.holding(article("a"), article("b"), article("c"));
            news.index().commit();
            news.without("b");
        }
        try (OpenedIndex again = open()) {
            assertThat(again.found(Question.everything())).containsExactlyInAnyOrder("a", "c");
            again.holding(article("d"));
        }
        try (OpenedIndex again = open()) {
            assertThat(again.found(Question.everything())).containsExactlyInAnyOrder("a", "c", "d");
        }
    }

    @Test
    default void idsThatLookLikeQueriesAreOnlyIds() {
        String[] ids = {"*", "a b", "http://x.org/?q=1&r=2#3", "id:1 OR id:2", "日本語-🦊", "A", "a"};
        try (OpenedIndex news = open()) {
            for (String id : ids) {
                news.holding(article(id));
            }
            assertThat(news.found(Question.everything())).containsExactlyInAnyOrder(ids);
            assertThat(news.without("*", "A").found(Question.everything())).hasSize(ids.length - 2);
            assertThat(news.backend().article(new ArticleId("日本語-🦊"))).isPresent();
        }
    }

    @Test
    default void theStatusKnowsTheNewestOfTheArticlesThatAreThere() {
        try (OpenedIndex news = open()) {
            news.holding(
                    IntStream.range(0, 50).mapToObj(i -> article("undated" + i)).toArray(Article.Builder[]::new));
            news.holding(
                    article("old").published(on("2024-02-29")), article("new").published(on("2025-06-01T10:00:00Z")));
            news.index().commit();
            assertThat(news.backend().status().newest()).startsWith("2025-06-01");
            news.without("new");
            assertThat(news.backend().status().newest()).startsWith("2024-02-29");
            news.without("old");
            assertThat(news.backend().status().newest()).isNull();
            assertThat(news.backend().status().articles()).isEqualTo(50);
        }
    }
}
