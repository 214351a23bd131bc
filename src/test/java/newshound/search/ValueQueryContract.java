package newshound.search;

import static newshound.search.Nodes.prefix;
import static newshound.search.Nodes.value;
import static newshound.search.TestArticles.ALIBABA;
import static newshound.search.TestArticles.DEEPMIND;
import static newshound.search.TestArticles.OSLO;
import static newshound.search.TestArticles.QWEN;
import static newshound.search.TestArticles.ZOE;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.bare;
import static newshound.search.TestArticles.naming;
import static newshound.search.TestArticles.on;
import static newshound.search.TestMoves.stating;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import newshound.query.QueryNode;
import newshound.schema.Field;
import org.junit.jupiter.api.Test;

/// Values of entity, keyword and address fields, and whether there is any.
interface ValueQueryContract extends OpensIndex {

    private OpenedIndex named() {
        return open().holding(
                        naming(article("q").body("Qwen was released."), QWEN),
                        naming(article("a").body("Alibaba reported."), ALIBABA),
                        naming(article("d").body("DeepMind published."), DEEPMIND),
                        naming(article("z").body("Marlow spoke in Oslo."), ZOE, OSLO),
                        naming(article("none").body("Nobody."), QWEN));
    }

    @Test
    default void anEntityIsFoundByIdAndByEachOfItsNamesInAnyScript() {
        try (OpenedIndex news = named()) {
            for (String name : List.of("qwen", "Qwen", "QWEN", "通义千问", "tongyi  qianwen", "Tongyi Qianwen")) {
                assertThat(news.found(value(Field.PRODUCT, name))).as(name).containsExactly("q");
            }
            for (String name : List.of("google-deepmind", "deepmind", "GOOGLE DEEPMIND")) {
                assertThat(news.found(value(Field.COMPANY, name))).as(name).containsExactly("d");
            }
            for (String name : List.of("zoe marlow", "Zoë Marlow", "marlow", "zoe-marlow")) {
                assertThat(news.found(value(Field.PERSON, name))).as(name).containsExactly("z");
            }
            assertThat(news.found(value(Field.PLACE, "осло"))).containsExactly("z");
        }
    }

    @Test
    default void anEntityIsFoundThroughWhatIsPartOfIt() {
        try (OpenedIndex news = named()) {
            assertThat(news.found(value(Field.COMPANY, "阿里巴巴"))).containsExactlyInAnyOrder("a", "q");
            assertThat(news.found(value(Field.COMPANY, "гугл"))).containsExactly("d");
            assertThat(news.found(value(Field.COMPANY, "google"))).containsExactly("d");
        }
    }

    @Test
    default void aPersonDoesNotCountForAnEmployer() {
        try (OpenedIndex news = named()) {
            assertThat(news.found(value(Field.COMPANY, "alibaba"))).doesNotContain("z");
        }
    }

    @Test
    default void anEntityIsSoughtInItsOwnFieldOnly() {
        try (OpenedIndex news = named()) {
            assertThat(news.found(value(Field.COMPANY, "qwen"))).isEmpty();
            assertThat(news.found(value(Field.PERSON, "oslo"))).isEmpty();
            assertThat(news.found(value(Field.PRODUCT, "unheard of"))).isEmpty();
            assertThat(news.found(value(Field.PRODUCT, "q"))).isEmpty();
        }
    }

    @Test
    default void theBeginningOfANameFindsAllThatAreCalledSo() {
        try (OpenedIndex news = named()) {
            assertThat(news.found(prefix(Field.COMPANY, "Go"))).containsExactly("d");
            assertThat(news.found(prefix(Field.COMPANY, "ali"))).containsExactlyInAnyOrder("a", "q");
            assertThat(news.found(prefix(Field.PRODUCT, "通义"))).containsExactly("q");
            assertThat(news.found(prefix(Field.PRODUCT, "x"))).isEmpty();
        }
    }

    @Test
    default void keywordsAreComparedWithoutCaseAndDiacritics() {
        try (OpenedIndex news = open()) {
            news.holding(
                    article("a").tags(List.of("Café Life", "AI")).language("en"),
                    article("b").tags(List.of("cafe life")).language("EN"),
                    article("c").tags(List.of("ai safety")).language("de"));
            assertThat(news.found(value(Field.TAG, "CAFE LIFE"))).containsExactlyInAnyOrder("a", "b");
            assertThat(news.found(value(Field.TAG, "ai"))).containsExactly("a");
            assertThat(news.found(prefix(Field.TAG, "Ai"))).containsExactlyInAnyOrder("a", "c");
            assertThat(news.found(value(Field.TAG, "cafe"))).isEmpty();
            assertThat(news.found(value(Field.LANGUAGE, "en"))).containsExactlyInAnyOrder("a", "b");
        }
    }

    @Test
    default void aSourceIsFoundByNameByHostAndByTheDomainAbove() {
        try (OpenedIndex news = open()) {
            news.holding(
                    article("sub").url("https://edition.harbour.example/world/1"),
                    article("www").url("https://www.harbour.example/2").source("The Harbour"),
                    article("name").source("harbour.example"),
                    article("other").url("https://notharbour.example/3").source("Harbour Daily"),
                    article("odd").url("https:// not an address"));
            Set<String> whole = Set.of("sub", "www", "name");
            for (String host :
                    List.of("harbour.example", "HARBOUR.example", "www.harbour.example", "https://harbour.example")) {
                assertThat(news.found(value(Field.SOURCE, host))).as(host).isEqualTo(whole);
            }
            assertThat(news.found(value(Field.SOURCE, "edition.harbour.example")))
                    .containsExactly("sub");
            assertThat(news.found(value(Field.SOURCE, "the harbour"))).containsExactly("www");
            assertThat(news.found(prefix(Field.SOURCE, "harbour")))
                    .containsExactlyInAnyOrder("sub", "www", "name", "other");
            assertThat(news.found(value(Field.SOURCE, "example"))).isEmpty();
        }
    }

    @Test
    default void aSourceIsFoundByTheNameThatItsLongerNameBeginsWith() {
        try (OpenedIndex news = open()) {
            news.holding(
                    article("bar").source("The Bench | Tools & Timber"),
                    article("dash").source("The Bench – World"),
                    article("colon").source("the bench: markets"),
                    article("bare").source("The Bench"),
                    article("longer").source("The Benchmark | Tools"),
                    article("hyphen").source("The Bench-Press"),
                    article("words").source("The Bench Weekly"));
            assertThat(news.found(value(Field.SOURCE, "the bench")))
                    .containsExactlyInAnyOrder("bar", "dash", "colon", "bare");
            assertThat(news.found(value(Field.SOURCE, "The Bench | Tools & Timber")))
                    .containsExactly("bar");
            assertThat(news.found(value(Field.SOURCE, "bench"))).isEmpty();
        }
    }

    @Test
    default void anAddressIsFoundByAnyPartOfIt() {
        try (OpenedIndex news = open()) {
            news.holding(
                    article("a").url("https://harbour.example/2025/02/ferry-sinks"),
                    article("b").url("https://harbour.example/2026/02/tram-stops"),
                    article("c").url("https://orchard.example/2025/02"));
            assertThat(news.found(value(Field.URL, "harbour.example"))).containsExactlyInAnyOrder("a", "b");
            assertThat(news.found(value(Field.URL, "harbour.example/2025"))).containsExactly("a");
            assertThat(news.found(value(Field.URL, "ferry-sinks"))).containsExactly("a");
            assertThat(news.found(value(Field.URL, "ferry-stops"))).isEmpty();
            assertThat(news.found(value(Field.URL, "///"))).isEmpty();
        }
    }

    @Test
    default void theBeginningOfAPartOfAnAddressFindsIt() {
        try (OpenedIndex news = open()) {
            news.holding(
                    article("a").url("https://harbour.example/2025/02/ferry-sinks"),
                    article("b").url("https://harbour.example/2026/02/tram-stops"),
                    article("c").url("https://orchard.example/2025/02"));
            assertThat(news.found(prefix(Field.URL, "harb"))).containsExactlyInAnyOrder("a", "b");
            assertThat(news.found(prefix(Field.URL, "harbour.example/"))).containsExactlyInAnyOrder("a", "b");
            assertThat(news.found(prefix(Field.URL, "harbour.example/2025/"))).containsExactly("a");
            assertThat(news.found(prefix(Field.URL, "harbour.example/202"))).containsExactlyInAnyOrder("a", "b");
            assertThat(news.found(prefix(Field.URL, "https://harbour.example/2026/02/tr")))
                    .containsExactly("b");
            assertThat(news.found(prefix(Field.URL, "harbour.example/02/2025"))).isEmpty();
        }
    }

    @Test
    default void aFieldIsPresentWhereItHasAnyValue() {
        try (OpenedIndex news = open()) {
            news.holding(
                    stating(
                            bare("full")
                                    .title("Full")
                                    .body("Marlow saw Qwen and Alibaba in Oslo.")
                                    .authors(List.of("A. Writer"))
                                    .tags(List.of("x"))
                                    .source("s")
                                    .url("https://x.example/")
                                    .language("en")
                                    .published(on("2025-01-01")),
                            TestMoves.of(ZOE, QWEN, ALIBABA).on("2025").as("lead", null),
                            TestMoves.of(ZOE, OSLO, null)),
                    naming(bare("headline").title("Only a headline")),
                    naming(bare("text").body("Only a text.")));
            for (Field field : Field.values()) {
                Set<String> expected = switch (field) {
                    case TITLE -> Set.of("full", "headline");
                    case LEAD, BODY -> Set.of("full", "text");
                    case INDEXED, WORDS -> Set.of("full", "headline", "text");
                    case STORY, COPIES -> Set.of();
                    default -> Set.of("full");
                };
                assertThat(news.found(new QueryNode.Present(field)))
                        .as(field.name())
                        .isEqualTo(expected);
            }
        }
    }
}
