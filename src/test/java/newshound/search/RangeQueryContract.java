package newshound.search;

import static newshound.search.Nodes.days;
import static newshound.search.Nodes.not;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.bare;
import static newshound.search.TestArticles.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import newshound.article.PublicationDate;
import newshound.query.QueryNode;
import newshound.schema.Field;
import org.junit.jupiter.api.Test;

/// Days and numbers.
interface RangeQueryContract extends OpensIndex {

    private OpenedIndex dated() {
        return open().holding(
                        article("jan").published(on("2025-01-31")),
                        article("feb").published(on("2025-02-01T00:30:00")),
                        article("mar").published(on("2025-03-01T23:59:59Z")),
                        article("undated"));
    }

    @Test
    default void daysIncludeBothEnds() {
        try (OpenedIndex news = dated()) {
            assertThat(news.found(days("2025-01-31", "2025-02-01"))).containsExactlyInAnyOrder("jan", "feb");
            assertThat(news.found(days("2025-02-02", "2025-02-28"))).isEmpty();
            assertThat(news.found(days("2025-03-01", "2025-03-01"))).containsExactly("mar");
        }
    }

    @Test
    default void anOpenEndLetsAllDaysThroughThatSide() {
        try (OpenedIndex news = dated()) {
            assertThat(news.found(days("2025-02-01", null))).containsExactlyInAnyOrder("feb", "mar");
            assertThat(news.found(days(null, "2025-02-01"))).containsExactlyInAnyOrder("jan", "feb");
        }
    }

    @Test
    default void anUnknownDateIsInNoRange() {
        try (OpenedIndex news = dated()) {
            assertThat(news.found(not(days("1000-01-01", "9999-12-31")))).containsExactly("undated");
        }
    }

    @Test
    default void theDaysOfARequestNarrowItTheSameWay() {
        try (OpenedIndex news = dated()) {
            Question all = Question.everything();
            LocalDate february = LocalDate.of(2025, 2, 1);
            assertThat(news.found(all.within(february, null))).containsExactlyInAnyOrder("feb", "mar");
            assertThat(news.found(all.within(null, february))).containsExactlyInAnyOrder("jan", "feb");
            assertThat(news.found(all.within(february, february))).containsExactly("feb");
            assertThat(news.found(all.within(null, null))).hasSize(4);
            assertThat(news.found(all.within(LocalDate.MIN, LocalDate.MAX))).hasSize(3);
        }
    }

    @Test
    default void theDayOfAMomentIsItsDayInUtc() {
        try (OpenedIndex news = open()) {
            news.holding(article("a")
                    .published(new PublicationDate.Moment(OffsetDateTime.parse("2025-01-01T01:00:00+03:00"))));
            assertThat(news.found(days("2024-12-31", "2024-12-31"))).containsExactly("a");
        }
    }

    @Test
    default void theDayOnWhichAnArticleCameInIsKnown() {
        LocalDate before = LocalDate.now(ZoneOffset.UTC);
        try (OpenedIndex news = dated()) {
            LocalDate after = LocalDate.now(ZoneOffset.UTC);
            assertThat(news.found(new QueryNode.Days(Field.INDEXED, before, after)))
                    .hasSize(4);
            assertThat(news.found(new QueryNode.Days(Field.INDEXED, null, before.minusDays(1))))
                    .isEmpty();
        }
    }

    @Test
    default void numbersIncludeBothEnds() {
        try (OpenedIndex news = open()) {
            news.holding(
                    bare("none").title("No body at all"),
                    article("two").body("Two words."),
                    article("five").body("Here are exactly five words."));
            assertThat(news.found(words(0, 0))).containsExactly("none");
            assertThat(news.found(words(2, 5))).containsExactlyInAnyOrder("two", "five");
            assertThat(news.found(words(3, 4))).isEmpty();
            assertThat(news.found(words(3, Long.MAX_VALUE))).containsExactly("five");
            assertThat(news.found(words(Long.MIN_VALUE, 2))).containsExactlyInAnyOrder("none", "two");
            assertThat(news.found(words(5_000_000_000L, Long.MAX_VALUE))).isEmpty();
            assertThat(news.found(words(5, 2))).isEmpty();
        }
    }

    private static QueryNode words(long lowest, long highest) {
        return new QueryNode.Numbers(Field.WORDS, lowest, highest);
    }
}
