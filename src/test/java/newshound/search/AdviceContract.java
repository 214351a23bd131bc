package newshound.search;

import static newshound.search.TestArticles.bare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.query.QueryParser;
import newshound.schema.Dimension;
import newshound.search.SearchResponse.Correction;
import newshound.search.SearchResponse.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What else a query may mean: the entities that its words name, and a spelling that finds more.
interface AdviceContract extends OpensIndex {
    Entity ORCHARD = new Entity("orchard", EntityType.ORGANISATION, "Orchard", List.of("Orchard Inc"), null);
    Entity ORCHARD_FILM = new Entity("orchard-film", EntityType.PRODUCT, "Orchard", List.of(), ORCHARD);
    Entity THREE = new Entity("3q", EntityType.ORGANISATION, "3Q", List.of(), null);
    Entity MIRA = new Entity("mira-lund", EntityType.PERSON, "Mira Lund", List.of("Lund"), null);

    private OpenedIndex news() {
        OpenedIndex news = open().holding(
                        TestArticles.naming(bare("1").body("Orchard hires Mira Lund"), ORCHARD, MIRA),
                        TestArticles.naming(bare("2").body("Orchard sues 3Q"), ORCHARD, THREE),
                        TestArticles.naming(bare("3").body("Orchard, a film"), ORCHARD_FILM));
        AnnotatedArticle[] many = IntStream.range(0, 40)
                .mapToObj(i -> bare("m" + i).body("The parliament adjourned in quarter " + i))
                .map(Article.Builder::build)
                .map(article -> new AnnotatedArticle(article, List.of()))
                .toArray(AnnotatedArticle[]::new);
        return news.holding(many);
    }

    private static Reading reading(OpenedIndex news, String typed) {
        return news.backend()
                .search(SearchRequest.of(new QueryParser().parse(typed)))
                .query();
    }

    @Test
    default void anAmbiguousNameShowsAllItsReadingsAndTheQueryThatEachBecomes() {
        try (OpenedIndex news = news()) {
            assertThat(reading(news, "orchard").names())
                    .containsExactly(
                            new NamedEntity("orchard", "company", "orchard", "Orchard", null, 3, "company:Orchard"),
                            new NamedEntity(
                                    "orchard", "product", "orchard-film", "Orchard", "Orchard", 1, "product:Orchard"));
            assertThat(reading(news, "3q").names())
                    .extracting(NamedEntity::value, NamedEntity::query)
                    .containsExactly(tuple("3q", "company:3Q"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mira lund sues | person:\"Mira Lund\" AND sues",
                "\"mira lund\" | person:\"Mira Lund\"",
                "sues OR (film AND lund) | sues OR (film AND person:\"Mira Lund\")",
                "film mira lund | film AND person:\"Mira Lund\"",
                "lund^2 | person:\"Mira Lund\"^2"
            })
    default void aNameAnywhereInAQueryBecomesItsEntityThere(String typed, String query) {
        try (OpenedIndex news = news()) {
            assertThat(reading(news, typed).names())
                    .extracting(NamedEntity::query)
                    .containsExactly(query);
        }
    }

    @Test
    default void everyReadingOfANameFindsTheArticlesThatItCounts() {
        try (OpenedIndex news = news()) {
            for (String typed : List.of("orchard", "3q", "lund", "mira lund")) {
                for (NamedEntity named : reading(news, typed).names()) {
                    SearchResponse found =
                            news.backend().search(SearchRequest.of(new QueryParser().parse(named.query())));
                    assertThat(found.total().articles()).as(named.query()).isEqualTo(named.count());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT orchard", "title:orchard", "company:orchard", "orchards of", "", "*", "fil*"})
    default void whatNamesNothingOrOneThingOnlyIsLeftAlone(String typed) {
        try (OpenedIndex news = news()) {
            assertThat(reading(news, typed).names()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parlament | parliament | 40",
                "Parliamnet quarter | Parliament AND quarter | 40",
                "\"the parlament\" | \"the parliament\" | 40",
                "parlament OR adjuorned | parliament OR adjourned | 40",
                "company:orchrad | company:Orchard | 3",
                "person:\"mira lnud\" | person:\"Mira Lund\" | 1",
                "body:parlament NOT film | body:parliament AND NOT film | 40"
            })
    default void aMisspelledQueryThatFindsLittleIsOfferedAsTheIndexSpellsIt(String typed, String query, long articles) {
        try (OpenedIndex news = news()) {
            assertThat(reading(news, typed).didYouMean()).isEqualTo(new Correction(query, articles));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parliament film",
                "parliament",
                "adjourned -quarter",
                "film",
                "lund",
                "parlament AND zzzzzz",
                "parl",
                "parlament*",
                "parlament~",
                "\uD83E\uDD8A",
                "",
                "*",
                "-parlament",
                "url:parlament",
                "tag:parlament"
            })
    default void whatIsSpelledAsTheIndexHasItOrStaysFruitlessIsNot(String typed) {
        try (OpenedIndex news = news()) {
            assertThat(reading(news, typed).didYouMean()).isNull();
        }
    }

    @Test
    default void aCorrectionHeedsFiltersAndDays() {
        try (OpenedIndex news = news()) {
            Question question =
                    Question.of(new QueryParser().parse("parlament").root()).choosing(Dimension.COMPANY, "orchard");
            assertThat(news.ask(question).query().didYouMean()).isNull();
        }
    }
}
