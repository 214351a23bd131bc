package newshound.search;

import static newshound.search.TestArticles.ALIBABA;
import static newshound.search.TestArticles.DEEPMIND;
import static newshound.search.TestArticles.QWEN;
import static newshound.search.TestArticles.ZOE;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.bare;
import static newshound.search.TestArticles.naming;
import static newshound.search.TestArticles.on;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Completions of what is being typed.
interface SuggestionContract extends OpensIndex {

    private OpenedIndex named() {
        return open().holding(
                        naming(article("1").body("Qwen of Alibaba"), QWEN, ALIBABA),
                        naming(article("2").body("Alibaba reports"), ALIBABA),
                        naming(article("3").body("DeepMind and Zoë Marlow"), DEEPMIND, ZOE),
                        naming(bare("4").title("Almanac of the sea").published(on("2024-01-01"))),
                        naming(bare("5").title("The almanac returns").published(on("2025-01-01"))));
    }

    @Test
    default void entitiesBeginAsTypedTheMostFrequentFirstThenTitles() {
        try (OpenedIndex news = named()) {
            assertThat(news.backend().suggest("Al", 10))
                    .containsExactly(Suggestion.entity("company", "alibaba", "Alibaba", null, 2, null));
            assertThat(news.backend().suggest("alm", 10))
                    .containsExactly(
                            Suggestion.title("5", "The almanac returns"),
                            Suggestion.title("4", "Almanac of the sea"));
        }
    }

    @Test
    default void anotherNameOfTheEntityIsShownWhereItIsTheOneTyped() {
        try (OpenedIndex news = named()) {
            assertThat(news.backend().suggest("通义", 5))
                    .containsExactly(Suggestion.entity("product", "qwen", "Qwen", "通义千问", 1, "Alibaba"));
            assertThat(news.backend().suggest("TONGYI Q", 5))
                    .containsExactly(Suggestion.entity("product", "qwen", "Qwen", "Tongyi Qianwen", 1, "Alibaba"));
            assertThat(news.backend().suggest("deepm", 5))
                    .containsExactly(Suggestion.entity("company", "google-deepmind", "Google DeepMind", null, 1, "Google"));
        }
    }

    @Test
    default void namesAreFoundByTheirLaterWordsAndWithoutDiacritics() {
        try (OpenedIndex news = named()) {
            assertThat(news.backend().suggest("zoe", 5))
                    .extracting(Suggestion::value)
                    .containsExactly("zoe-marlow");
            assertThat(news.backend().suggest("marl", 5))
                    .extracting(Suggestion::value)
                    .containsExactly("zoe-marlow");
        }
    }

    @Test
    default void nothingTypedOrNothingKnownSuggestsNothing() {
        try (OpenedIndex news = named()) {
            for (String typed : new String[] {"", "  ", "—", "xyzzy", "*", "=al"}) {
                assertThat(news.backend().suggest(typed, 5)).as(typed).isEmpty();
            }
            assertThat(news.backend().suggest("al", 0)).isEmpty();
        }
    }

    @Test
    default void thereAreNeverMoreThanAskedFor() {
        try (OpenedIndex news = named()) {
            for (int size = 1; size < 5; size++) {
                assertThat(news.backend().suggest("a", size)).hasSizeLessThanOrEqualTo(size);
                assertThat(news.backend().suggest("alm", size)).hasSize(Math.min(size, 2));
            }
        }
    }
}
