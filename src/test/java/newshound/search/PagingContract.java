package newshound.search;

import static newshound.search.Nodes.word;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import newshound.article.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Page after page, by offset and by cursor.
interface PagingContract extends OpensIndex {

    private static Article.Builder numbered(int number) {
        Article.Builder article = article("n" + number).body("ferry ".repeat(number % 5 + 1) + "x".repeat(number % 7));
        return number % 4 == 0 ? article : article.published(on("2025-01-0" + (number % 9 + 1)));
    }

    /// In three lots, so that hits come from several parts of the index.
    private OpenedIndex many() {
        OpenedIndex news = open();
        for (int lot = 0; lot < 3; lot++) {
            Article.Builder[] articles = new Article.Builder[20];
            for (int i = 0; i < articles.length; i++) {
                articles[i] = numbered(lot * articles.length + i);
            }
            news.holding(articles);
        }
        return news;
    }

    private static List<String> byOffset(OpenedIndex news, Question question, int size) {
        List<String> ids = new ArrayList<>();
        for (int offset = 0; offset < 100; offset += size) {
            ids.addAll(OpenedIndex.ids(news.ask(question.from(offset).size(size))));
        }
        return ids;
    }

    /// @param between runs after each page
    private static List<String> byCursor(OpenedIndex news, Question question, int size, Runnable between) {
        List<String> ids = new ArrayList<>();
        @Nullable String cursor = null;
        int pages = 0;
        do {
            SearchResponse response = news.ask(question.size(size).after(cursor));
            ids.addAll(OpenedIndex.ids(response));
            cursor = response.cursor();
            between.run();
            assertThat(++pages).isLessThan(100);
        } while (cursor != null);
        return ids;
    }

    @Test
    default void offsetsAndCursorsWalkTheSameSequence() {
        try (OpenedIndex news = many()) {
            for (Question question : List.of(Question.of(word("ferry")), Question.everything())) {
                for (Sort sort : Sort.values()) {
                    Question sorted = question.sorted(sort);
                    List<String> whole = OpenedIndex.ids(news.ask(sorted.size(100)));
                    assertThat(whole).hasSize(60).doesNotHaveDuplicates();
                    for (int size : new int[] {1, 7, 20, 59, 60, 61}) {
                        assertThat(byOffset(news, sorted, size))
                                .as("%s by %s", sort, size)
                                .isEqualTo(whole);
                        assertThat(byCursor(news, sorted, size, () -> {}))
                                .as("%s by %s", sort, size)
                                .isEqualTo(whole);
                    }
                }
            }
        }
    }

    @Test
    default void aCursorWalksOnThroughWhatWasThereWhenItBegan() {
        try (OpenedIndex news = many()) {
            int[] step = {0};
            for (Sort sort : Sort.values()) {
                Question question = Question.of(word("ferry")).sorted(sort);
                List<String> whole = OpenedIndex.ids(news.ask(question.size(100)));
                List<String> walked = byCursor(news, question, 7, () -> {
                    news.index().commit();
                    news.without("n" + step[0]).holding(numbered(100 + step[0]++));
                });
                assertThat(walked).as(sort.name()).isEqualTo(whole);
                assertThat(OpenedIndex.ids(news.ask(question.size(100)))).isNotEqualTo(whole);
            }
        }
    }

    @Test
    default void thereIsNoCursorAfterTheLastHit() {
        try (OpenedIndex news = many()) {
            Question question = Question.of(word("ferry"));
            assertThat(news.ask(question.size(59)).cursor()).isNotNull();
            assertThat(news.ask(question.size(60)).cursor()).isNull();
            assertThat(news.ask(question.size(61)).cursor()).isNull();
            assertThat(news.ask(question.size(20).from(20)).cursor()).isNotNull();
            assertThat(news.ask(question.size(20).from(40)).cursor()).isNull();
            assertThat(news.ask(question.size(20).from(60)).cursor()).isNull();
            String fortieth = news.ask(question.size(40)).cursor();
            assertThat(news.ask(question.size(20).after(fortieth)).cursor()).isNull();
        }
    }

    @Test
    default void aPageOfNoHitsStillCounts() {
        try (OpenedIndex news = many()) {
            SearchResponse response = news.ask(Question.of(word("ferry")).size(0));
            assertThat(response.total()).isEqualTo(new SearchResponse.Total(60, 60, true));
            assertThat(response.hits()).isEmpty();
        }
    }

    @Test
    default void aPageBeyondTheLastHitIsEmpty() {
        try (OpenedIndex news = many()) {
            SearchResponse response =
                    news.ask(Question.of(word("ferry")).from(9_900).size(100));
            assertThat(response.hits()).isEmpty();
            assertThat(response.total().value()).isEqualTo(60);
            assertThat(response.cursor()).isNull();
        }
    }
}
