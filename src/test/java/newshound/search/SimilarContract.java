package newshound.search;

import static newshound.search.TestArticles.ALIBABA;
import static newshound.search.TestArticles.DEEPMIND;
import static newshound.search.TestArticles.OSLO;
import static newshound.search.TestArticles.QWEN;
import static newshound.search.TestArticles.ZOE;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.naming;
import static newshound.search.TestArticles.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newshound.article.ArticleId;
import org.junit.jupiter.api.Test;

/// What is related to an article.
interface SimilarContract extends OpensIndex {

    /// On Zoë Marlow, who leaves the Qwen team; on other subjects; and on artificial intelligence in general.
    private OpenedIndex departures() {
        return open().holding(
                        naming(
                                article("leaves")
                                        .title("Zoë Marlow leaves Qwen")
                                        .body("The lead scientist resigned from the Qwen team of Alibaba on Monday.")
                                        .published(on("2025-03-10T08:00:00Z")),
                                ZOE,
                                QWEN,
                                ALIBABA),
                        naming(
                                article("hired")
                                        .title("Qwen hires Zoë Marlow")
                                        .body("Alibaba made her lead scientist of its Qwen team.")
                                        .published(on("2023-06-01")),
                                ZOE,
                                QWEN,
                                ALIBABA),
                        naming(
                                article("joins")
                                        .title("DeepMind wins Zoë Marlow")
                                        .body("The scientist who resigned from Qwen joins the laboratory.")
                                        .published(on("2025-03-20")),
                                ZOE,
                                QWEN,
                                DEEPMIND),
                        naming(
                                article("undated")
                                        .title("Who follows Marlow at Qwen")
                                        .body("The Qwen team looks for a lead scientist."),
                                ZOE,
                                QWEN),
                        naming(
                                article("chips")
                                        .title("Chips are dear")
                                        .body("Prices of memory rose again in the autumn.")
                                        .published(on("2025-03-01")),
                                OSLO),
                        naming(
                                article("ferry")
                                        .title("A ferry for Oslo")
                                        .body("The harbour bought a boat.")
                                        .published(on("2025-03-15")),
                                OSLO));
    }

    private static List<String> ids(List<SimilarArticle> list) {
        return list.stream().map(similar -> similar.article().id()).toList();
    }

    private static SimilarArticles similar(OpenedIndex news, String id) {
        return news.backend().similar(new ArticleId(id), 10).orElseThrow();
    }

    @Test
    default void whatWasBeforeAndWhatFollowedAreApart() {
        try (OpenedIndex news = departures()) {
            SimilarArticles similar = similar(news, "leaves");
            assertThat(ids(similar.before())).containsExactly("hired");
            assertThat(ids(similar.after())).containsExactly("joins");
            assertThat(ids(similar.undated())).containsExactly("undated");
        }
    }

    @Test
    default void whereTheArticleHasNoDateNothingIsBeforeOrAfterIt() {
        try (OpenedIndex news = departures()) {
            SimilarArticles similar = similar(news, "undated");
            assertThat(similar.before()).isEmpty();
            assertThat(similar.after()).isEmpty();
            assertThat(ids(similar.undated())).containsExactlyInAnyOrder("leaves", "hired", "joins");
        }
    }

    @Test
    default void eachSaysWhatItShares() {
        try (OpenedIndex news = departures()) {
            SimilarArticle joins = similar(news, "leaves").after().getFirst();
            assertThat(joins.shared()).extracting(EntityLink::id).containsExactlyInAnyOrder("zoe-marlow", "qwen");
            assertThat(joins.score()).isBetween(0.1, 1.0);
            assertThat(joins.article().title()).isEqualTo("DeepMind wins Zoë Marlow");
            assertThat(joins.article().published()).isEqualTo("2025-03-20");
        }
    }

    @Test
    default void listsAreAsLongAsAskedForAndNeverHoldTheArticleItself() {
        try (OpenedIndex news = open()) {
            for (int day = 10; day < 30; day++) {
                news.index()
                        .add(naming(
                                article("n" + day)
                                        .body("Zoë Marlow counts " + (day % 7) + " herons and " + day + " gulls.")
                                        .published(on("2025-03-" + day)),
                                ZOE));
            }
            news.visible();
            SimilarArticles similar =
                    news.backend().similar(new ArticleId("n20"), 3).orElseThrow();
            assertThat(similar.before()).hasSize(3);
            assertThat(similar.after()).hasSize(3);
            assertThat(Stream.concat(similar.before().stream(), similar.after().stream()))
                    .extracting(other -> other.article().id())
                    .doesNotContain("n20")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    default void anUnknownArticleIsRelatedToNothing() {
        try (OpenedIndex news = departures()) {
            assertThat(news.backend().similar(new ArticleId("nobody"), 10)).isEmpty();
            news.without("leaves");
            assertThat(news.backend().similar(new ArticleId("leaves"), 10)).isEmpty();
        }
    }

    @Test
    default void anArticleAloneHasNothingRelatedToIt() {
        try (OpenedIndex news = open()) {
            news.holding(article("a").title("Only one"));
            assertThat(similar(news, "a")).isEqualTo(new SimilarArticles(List.of(), List.of(), List.of(), false));
        }
    }
}
