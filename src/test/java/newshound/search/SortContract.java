package newshound.search;

import static newshound.search.Nodes.all;
import static newshound.search.Nodes.days;
import static newshound.search.Nodes.value;
import static newshound.search.Nodes.word;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.bare;
import static newshound.search.TestArticles.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newshound.schema.Field;
import org.junit.jupiter.api.Test;

/// The order of hits.
interface SortContract extends OpensIndex {

    private OpenedIndex dated() {
        return open().holding(
                        article("undated1").tags(List.of("x")),
                        article("noon").published(on("2025-02-01T12:00:00Z")).tags(List.of("x")),
                        article("old").published(on("1969-07-20")).tags(List.of("x")),
                        article("morning").published(on("2025-02-01T08:00:00")).tags(List.of("x")),
                        article("undated2").tags(List.of("x")),
                        article("day").published(on("2025-02-01")).tags(List.of("x")),
                        article("new").published(on("2026-01-01")).tags(List.of("x")));
    }

    @Test
    default void newestFirstHasUnknownDatesLast() {
        try (OpenedIndex news = dated()) {
            List<String> newest = OpenedIndex.ids(news.ask(Question.everything().sorted(Sort.NEWEST)));
            assertThat(newest.subList(0, 5)).containsExactly("new", "noon", "morning", "day", "old");
            assertThat(newest.subList(5, 7)).containsExactlyInAnyOrder("undated1", "undated2");
        }
    }

    @Test
    default void oldestFirstHasUnknownDatesLastToo() {
        try (OpenedIndex news = dated()) {
            List<String> oldest = OpenedIndex.ids(news.ask(Question.everything().sorted(Sort.OLDEST)));
            assertThat(oldest.subList(0, 5)).containsExactly("old", "day", "morning", "noon", "new");
            assertThat(oldest.subList(5, 7)).containsExactlyInAnyOrder("undated1", "undated2");
        }
    }

    @Test
    default void aQuestionWithoutTextIsAnsweredNewestFirst() {
        try (OpenedIndex news = dated()) {
            List<String> newest = OpenedIndex.ids(news.ask(Question.everything().sorted(Sort.NEWEST)));
            assertThat(OpenedIndex.ids(news.ask(Question.everything()))).isEqualTo(newest);
            assertThat(OpenedIndex.ids(news.ask(Question.of(value(Field.TAG, "x")))))
                    .isEqualTo(newest);
            assertThat(OpenedIndex.ids(news.ask(Question.of(all(value(Field.TAG, "x"), days("2025-01-01", null))))))
                    .containsExactly("new", "noon", "morning", "day");
        }
    }

    @Test
    default void headlineMatchOutranksBodyMatch() {
        try (OpenedIndex news = open()) {
            news.holding(
                    bare("body").title("Quiet day at sea").body("Nothing moved but one ferry in the port today."),
                    bare("title").title("Ferry day at sea").body("Nothing moved but one boat in the port today."),
                    bare("neither").title("Quiet day at sea").body("Nothing moved but one boat in the port today."));
            SearchResponse response = news.ask(Question.of(word("ferry")));
            assertThat(OpenedIndex.ids(response)).containsExactly("title", "body");
            assertThat(OpenedIndex.ids(news.ask(Question.of(word("ferries"))))).containsExactly("title", "body");
        }
    }
}
