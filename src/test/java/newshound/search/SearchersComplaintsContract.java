package newshound.search;

import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.bare;
import static newshound.search.TestArticles.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.query.QueryParser;
import newshound.schema.Dimension;
import org.junit.jupiter.api.Test;

/// What searchers complain about in other tools, as far as it is the engine's to get right. The numbers are those of
/// the complaints in the tools' own lists.
interface SearchersComplaintsContract extends OpensIndex {
    private static Question typed(String text) {
        return Question.of(new QueryParser().parse(text).root());
    }

    /// Datashare #688: nothing stops at the last page that an offset reaches.
    @Test
    default void cursorsReachEveryHit() {
        try (OpenedIndex news = open()) {
            for (int i = 0; i < 30; i++) {
                Article.Builder article = article("n" + i).body("ferry").published(on("2025-01-01"));
                news.index().add(new AnnotatedArticle(article.build(), List.of()));
            }
            news.visible();
            List<String> all = new ArrayList<>();
            Question question = typed("ferry").size(7);
            String cursor = null;
            do {
                SearchResponse page = news.ask(question.after(cursor));
                all.addAll(OpenedIndex.ids(page));
                cursor = page.cursor();
            } while (cursor != null);
            assertThat(all).hasSize(30).doesNotHaveDuplicates();
        }
    }

    /// Media Cloud #1169.
    @Test
    default void typographicQuotesFindWhatStraightOnesDo() {
        try (OpenedIndex news = open()) {
            news.holding(
                    bare("exact").body("The release notes are out."),
                    bare("apart").body("Notes on the release of a whale."));
            assertThat(List.of("\"release notes\"", "“release notes”", "„release notes“", "«release notes»"))
                    .allSatisfy(quoted -> assertThat(news.found(typed(quoted))).containsExactly("exact"));
        }
    }

    /// Event Registry #58.
    @Test
    default void aComplexQueryNeverLeaksOutOfItsDates() {
        try (OpenedIndex news = open()) {
            news.holding(
                    article("before").body("ferry sails").published(on("2024-12-31")),
                    article("first").body("ferry sails").published(on("2025-01-01")),
                    article("last").body("tram").published(on("2025-06-30")),
                    article("after").body("tram stops").published(on("2025-07-01")),
                    article("unknown").body("ferry tram"));
            assertThat(news.found(typed("(ferry w/2 sails OR tram OR atleast1(ferry)) after:2025 before:2025-07")))
                    .containsExactlyInAnyOrder("first", "last");
            Question negated = typed("sails OR NOT tram OR tram w/2 stops");
            assertThat(news.found(negated.within(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30))))
                    .containsExactly("first");
        }
    }

    /// Datashare #140, metadata-lib #103: unknown and far dates fake no day and break no reply.
    @Test
    default void unknownAndFarDatesAreCountedForWhatTheyAre() {
        try (OpenedIndex news = open()) {
            news.holding(
                    article("far").body("ferry").published(on("9999-12-31")),
                    article("near").body("ferry").published(on("2025-01-01")),
                    article("unknown").body("ferry"));
            Histogram histogram = news.ask(typed("ferry")).histogram();
            assertThat(histogram.unknown()).isEqualTo(1);
            assertThat(histogram.buckets().stream()
                            .mapToLong(Histogram.Bucket::count)
                            .sum())
                    .isEqualTo(2);
            assertThat(news.found(typed("ferry when:1m"))).isEmpty();
        }
    }

    /// Aleph #2138.
    @Test
    default void everyHitThatMatchedInItsTextIsMarked() {
        try (OpenedIndex news = open()) {
            news.holding(bare("a").title("Quiet night").body("Two ferries sailed. The pilot slept.\n\nNobody saw it."));
            List<String> all = List.of(
                    "ferry",
                    "\"the pilot\"",
                    "ferr*",
                    "pilat~1",
                    "ferry w/3 sail",
                    "pilot w/s slept",
                    "ferry w/p pilot",
                    "atleast1(saw)",
                    "lead:sailed",
                    "body:nobody -tram",
                    "title:quiet OR ferry");
            assertThat(all)
                    .allSatisfy(query -> assertThat(news.ask(typed(query)).hits())
                            .singleElement()
                            .matches(SearchersComplaintsContract::isMarked));
        }
    }

    private static boolean isMarked(Hit hit) {
        return Stream.concat(hit.titleParts().stream(), hit.snippets().stream().flatMap(List::stream))
                .anyMatch(SnippetPart::hit);
    }

    /// Datashare-client #9, Meilisearch #2436.
    @Test
    default void facetCountsAreThoseOfTheHitsThatChoosingBrings() {
        try (OpenedIndex news = open()) {
            news.holding(
                    article("a").body("ferry").tags(List.of("sea")),
                    article("b").body("ferry").tags(List.of("sea", "night")),
                    article("c").body("tram").tags(List.of("land")));
            assertThat(news.facet(typed("ferry"), Dimension.TAG)).containsExactly("night=1", "sea=2");
            assertThat(news.found(typed("ferry").choosing(Dimension.TAG, "sea")))
                    .hasSize(2);
            assertThat(news.facet(typed("ferry").choosing(Dimension.TAG, "land"), Dimension.TAG))
                    .contains("land=0*");
        }
    }

    /// Event Registry #48.
    @Test
    default void namesOfOneSignAndWithDigitsAreFound() {
        try (OpenedIndex news = open()) {
            news.holding(
                    bare("3m").body("Glue maker 3M sold a unit."),
                    bare("x").body("Posts on X were deleted."),
                    bare("meta").body("Meta hires."));
            assertThat(news.found(typed("3M"))).containsExactly("3m");
            assertThat(news.found(typed("X"))).containsExactly("x");
            assertThat(news.found(typed("Meta w/1 hires"))).containsExactly("meta");
        }
    }
}
