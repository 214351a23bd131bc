package newshound.search;

import static newshound.search.Nodes.word;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import newshound.article.AnnotatedArticle;
import org.junit.jupiter.api.Test;

/// Hits over time.
interface HistogramContract extends OpensIndex {

    private Histogram histogram(String... isoDays) {
        try (OpenedIndex news = open()) {
            int number = 0;
            for (String day : isoDays) {
                news.index()
                        .add(new AnnotatedArticle(
                                article("d" + number++).published(on(day)).build(), List.of()));
            }
            return news.visible().ask(Question.everything()).histogram();
        }
    }

    @Test
    default void bucketsAndUnknownDatesAddUpToTheHits() {
        try (OpenedIndex news = open()) {
            news.holding(
                    article("1").body("ferry").published(on("2025-01-30")),
                    article("2").body("ferry").published(on("2025-02-02")),
                    article("3").body("ferry").published(on("2025-02-02T10:00:00Z")),
                    article("4").body("ferry"),
                    article("5").body("tram").published(on("1999-01-01")));
            Histogram histogram = news.ask(Question.of(word("ferry"))).histogram();
            assertThat(histogram.interval()).isEqualTo("day");
            assertThat(histogram.unknown()).isOne();
            assertThat(histogram.buckets())
                    .containsExactly(
                            day("2025-01-30", 1), day("2025-01-31", 0), day("2025-02-01", 0), day("2025-02-02", 2));
        }
    }

    @Test
    default void theIntervalSuitsTheTimeSpanned() {
        assertThat(histogram("2025-01-01").interval()).isEqualTo("day");
        assertThat(histogram("2025-01-01", "2025-06-01").interval()).isEqualTo("week");
        assertThat(histogram("2021-01-01", "2025-06-01").interval()).isEqualTo("month");
        assertThat(histogram("2001-01-01", "2025-06-01").interval()).isEqualTo("quarter");
        assertThat(histogram("1951-01-01", "2025-06-01").interval()).isEqualTo("year");
    }

    @Test
    default void bucketsBeginWithTheirIntervalAndLeaveNoGap() {
        List<List<String>> spans = List.of(
                List.of("2024-02-29", "2024-03-01"),
                List.of("2024-12-30", "2025-06-01"),
                List.of("2020-02-29", "2025-06-30"),
                List.of("1999-12-31", "2025-01-01"),
                List.of("1904-02-29", "2000-12-31"),
                List.of("1000-01-01", "1666-09-05", "9999-12-31"));
        for (List<String> span : spans) {
            Histogram histogram = histogram(span.toArray(String[]::new));
            List<Histogram.Bucket> buckets = histogram.buckets();
            assertThat(buckets).as(histogram.interval()).hasSizeBetween(1, 130);
            assertThat(buckets.stream().mapToLong(Histogram.Bucket::count).sum())
                    .isEqualTo(span.size());
            for (int i = 1; i < buckets.size(); i++) {
                assertThat(buckets.get(i).start())
                        .isEqualTo(buckets.get(i - 1).end().plusDays(1));
            }
            assertThat(buckets.getFirst().start()).isBeforeOrEqualTo(LocalDate.parse(span.getFirst()));
            assertThat(buckets.getLast().end()).isAfterOrEqualTo(LocalDate.parse(span.getLast()));
            assertThat(buckets.getFirst().count()).isPositive();
            assertThat(buckets.getLast().count()).isPositive();
        }
    }

    @Test
    default void hitsWithoutAnyDateMakeNoBuckets() {
        try (OpenedIndex news = open()) {
            news.holding(article("1"), article("2"));
            Histogram histogram = news.ask(Question.everything()).histogram();
            assertThat(histogram.buckets()).isEmpty();
            assertThat(histogram.unknown()).isEqualTo(2);
        }
    }

    private static Histogram.Bucket day(String iso, long count) {
        return new Histogram.Bucket(LocalDate.parse(iso), LocalDate.parse(iso), count);
    }
}
