package newshound.search;

import static newshound.search.Nodes.word;
import static newshound.search.TestArticles.ALIBABA;
import static newshound.search.TestArticles.DEEPMIND;
import static newshound.search.TestArticles.QWEN;
import static newshound.search.TestArticles.ZOE;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.naming;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import newshound.schema.Dimension;
import org.junit.jupiter.api.Test;

/// Filters and the counts beside them.
interface FacetContract extends OpensIndex {

    private OpenedIndex tagged() {
        return open().holding(
                        article("1").body("ferry").tags(List.of("sea", "crime")).language("en"),
                        article("2").body("ferry").tags(List.of("sea")).language("de"),
                        article("3").body("tram").tags(List.of("land", "crime")).language("en"),
                        article("4").body("ferry").tags(List.of("land")).language("de"),
                        article("5").body("ferry"));
    }

    @Test
    default void valuesAreCountedOverTheHits() {
        try (OpenedIndex news = tagged()) {
            assertThat(news.facet(Question.everything(), Dimension.TAG)).containsExactly("crime=2", "land=2", "sea=2");
            assertThat(news.facet(Question.of(word("ferry")), Dimension.TAG))
                    .containsExactly("crime=1", "land=1", "sea=2");
        }
    }

    @Test
    default void valuesOfOneFacetAddUpAndFacetsNarrow() {
        try (OpenedIndex news = tagged()) {
            Question seaOrLand = Question.everything().choosing(Dimension.TAG, "sea", "land");
            assertThat(news.found(seaOrLand)).containsExactlyInAnyOrder("1", "2", "3", "4");
            assertThat(news.found(seaOrLand.choosing(Dimension.LANGUAGE, "de"))).containsExactlyInAnyOrder("2", "4");
            assertThat(news.found(seaOrLand.choosing(Dimension.LANGUAGE, "fr"))).isEmpty();
        }
    }

    @Test
    default void aChosenFacetCountsAsIfNothingWereChosenInIt() {
        try (OpenedIndex news = tagged()) {
            Question sea = Question.everything().choosing(Dimension.TAG, "sea");
            assertThat(news.facet(sea, Dimension.TAG)).containsExactly("crime=2", "land=2", "sea=2*");
            assertThat(news.facet(sea, Dimension.LANGUAGE)).containsExactly("de=1", "en=1");
            Question german = sea.choosing(Dimension.LANGUAGE, "de");
            assertThat(news.facet(german, Dimension.TAG)).containsExactly("land=1", "sea=1*");
            assertThat(news.facet(german, Dimension.LANGUAGE)).containsExactly("de=1*", "en=1");
        }
    }

    @Test
    default void aChosenValueStaysVisibleAtZero() {
        try (OpenedIndex news = tagged()) {
            Question question = Question.of(word("tram")).choosing(Dimension.TAG, "sea", "unheard of");
            assertThat(news.facet(question, Dimension.TAG))
                    .containsExactly("crime=1", "land=1", "sea=0*", "unheard of=0*");
        }
    }

    @Test
    default void aFacetShowsAsManyValuesAsAskedForAndTheChosenOnesOnTop() {
        try (OpenedIndex news = open()) {
            for (int i = 0; i < 30; i++) {
                news.holding(article("a" + i)
                        .tags(List.of("common", "rare" + i, i % 2 == 0 ? "even" : i % 3 == 0 ? "third" : "other")));
            }
            assertThat(news.facet(Question.everything().facetSize(2), Dimension.TAG))
                    .containsExactly("common=30", "even=15");
            assertThat(news.facet(Question.everything().facetSize(1000), Dimension.TAG))
                    .hasSize(34);
            Question chosen = Question.everything().facetSize(1).choosing(Dimension.TAG, "rare3", "rare4", "common");
            assertThat(news.facet(chosen, Dimension.TAG)).containsExactly("common=30*", "rare3=1*", "rare4=1*");
        }
    }

    @Test
    default void theMostFrequentValuesComeFirst() {
        try (OpenedIndex news = tagged()) {
            SearchResponse response = news.ask(Question.of(word("ferry")));
            assertThat(Optional.ofNullable(response.facets().get("tag")).orElseThrow())
                    .extracting(FacetValue::label)
                    .containsExactly("sea", "crime", "land");
        }
    }

    @Test
    default void spellingsOfOneKeywordAreOneValueUnderTheMostFrequentLabel() {
        try (OpenedIndex news = open()) {
            news.holding(article("1").tags(List.of("AI")), article("2").tags(List.of("AI")));
            news.holding(
                    article("3").tags(List.of("ai")),
                    article("4").tags(List.of("ai")),
                    article("5").tags(List.of("ai")));
            news.holding(article("6").tags(List.of("AI")), article("7").tags(List.of("AI")));
            assertThat(news.facet(Question.everything(), Dimension.TAG)).containsExactly("AI=7");
            assertThat(news.facet(Question.everything().choosing(Dimension.TAG, "aI"), Dimension.TAG))
                    .containsExactly("AI=7*");
        }
    }

    @Test
    default void anArticleCountsOnceForAKeywordItSpellsTwice() {
        try (OpenedIndex news = open()) {
            news.holding(article("1").tags(List.of("AI", "ai", "Ai ")));
            assertThat(news.facet(Question.everything(), Dimension.TAG)).containsExactly("AI=1");
        }
    }

    @Test
    default void blankTagsAreNoValues() {
        try (OpenedIndex news = open()) {
            news.holding(article("1").tags(List.of("", " ", "\u001f", "x")).source(" "));
            assertThat(news.facet(Question.everything(), Dimension.TAG)).containsExactly("x=1");
            assertThat(news.facet(Question.everything(), Dimension.SOURCE)).isEmpty();
        }
    }

    @Test
    default void hostileTagsAreCountedAndCanBeChosen() {
        String separated = "a\u001fb";
        String huge = "é".repeat(40_000);
        String foxes = "x" + "🦊".repeat(1_000);
        try (OpenedIndex news = open()) {
            news.holding(article("1").tags(List.of(separated, huge, foxes, "<b>&amp;\"", "*")));
            SearchResponse response = news.ask(Question.everything());
            List<FacetValue> values =
                    Optional.ofNullable(response.facets().get("tag")).orElseThrow();
            assertThat(values).hasSize(5);
            for (FacetValue value : values) {
                assertThat(value.label()).doesNotContain("\uFFFD");
                assertThat(news.found(Question.everything().choosing(Dimension.TAG, value.value())))
                        .as(value.value())
                        .containsExactly("1");
            }
            for (String tag : List.of(separated, huge, foxes)) {
                assertThat(news.found(Question.everything().choosing(Dimension.TAG, tag)))
                        .containsExactly("1");
            }
        }
    }

    @Test
    default void entitiesAreChosenByIdAndShownByName() {
        try (OpenedIndex news = open()) {
            news.holding(
                    naming(article("q").body("Qwen and DeepMind"), QWEN, DEEPMIND),
                    naming(article("z").body("Marlow of Alibaba"), ZOE, ALIBABA));
            Question alibaba = Question.everything().choosing(Dimension.COMPANY, "alibaba");
            assertThat(news.found(alibaba)).containsExactlyInAnyOrder("q", "z");
            assertThat(news.facet(alibaba, Dimension.COMPANY))
                    .containsExactly("Alibaba=2*", "Google=1", "Google DeepMind=1");
            assertThat(news.facet(alibaba, Dimension.PERSON)).containsExactly("Zoë Marlow=1");
            assertThat(news.ask(alibaba).facets().get("product"))
                    .containsExactly(new FacetValue("qwen", "Qwen", 1, false));
        }
    }

    @Test
    default void removedArticlesAreNotCounted() {
        try (OpenedIndex news = tagged()) {
            news.without("1", "4");
            assertThat(news.facet(Question.everything(), Dimension.TAG)).containsExactly("crime=1", "land=1", "sea=1");
        }
    }
}
