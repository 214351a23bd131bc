package newshound.search;

import static newshound.search.TestArticles.ALIBABA;
import static newshound.search.TestArticles.DEEPMIND;
import static newshound.search.TestArticles.QWEN;
import static newshound.search.TestArticles.ZOE;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.bare;
import static newshound.search.TestArticles.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newshound.article.AnnotatedArticle;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Completions of what is being typed.
interface SuggestionContract extends OpensIndex {

    private OpenedIndex named() {
        return open().holding(
                        TestArticles.naming(article("1").body("Qwen of Alibaba"), QWEN, ALIBABA),
                        TestArticles.naming(article("2").body("Alibaba reports"), ALIBABA),
                        TestArticles.naming(article("3").body("DeepMind and Zoë Marlow"), DEEPMIND, ZOE),
                        TestArticles.naming(
                                bare("4").title("Almanac of the sea").published(on("2024-01-01"))),
                        TestArticles.naming(
                                bare("5").title("The almanac returns").published(on("2025-01-01"))));
    }

    @Test
    default void entitiesBeginAsTypedTheMostFrequentFirstThenTitles() {
        try (OpenedIndex news = named()) {
            assertThat(news.backend().suggest("Al", 10))
                    .containsExactly(Suggestion.entity("company", "alibaba", "Alibaba", null, 2, null));
            assertThat(news.backend().suggest("alm", 10))
                    .containsExactly(
                            Suggestion.title("5", "The almanac returns"), Suggestion.title("4", "Almanac of the sea"));
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
                    .containsExactly(
                            Suggestion.entity("company", "google-deepmind", "Google DeepMind", null, 1, "Google"));
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

    private static Entity company(String name, String... otherNames) {
        return entity(EntityType.ORGANISATION, name, null, otherNames);
    }

    private static Entity entity(EntityType type, String name, @Nullable Entity parent, String... otherNames) {
        String id = type.name().charAt(0) + "-" + name.toLowerCase(Locale.ROOT);
        return new Entity(id, type, name, List.of(otherNames), parent);
    }

    /// So many articles that name these entities.
    private static AnnotatedArticle[] naming(String id, int articles, Entity... entities) {
        String names = Stream.of(entities).map(Entity::name).collect(Collectors.joining(" / "));
        return IntStream.range(0, articles)
                .mapToObj(i -> TestArticles.naming(bare(id + i).body(names), entities))
                .toArray(AnnotatedArticle[]::new);
    }

    private static List<String> labels(OpenedIndex news, String typed) {
        return news.backend().suggest(typed, 8).stream()
                .filter(suggestion -> !suggestion.kind().equals("operator"))
                .map(Suggestion::label)
                .toList();
    }

    @Test
    default void wholeNameComesFirstThenBeginningsThenLaterWordsThenSlips() {
        try (OpenedIndex news = open().holding(naming("a", 1, company("Brook")))
                .holding(naming("b", 2, company("Brookfield"), company("Brooks Rail")))
                .holding(naming("c", 1, company("Brookfield")))
                .holding(naming("d", 9, company("North Brook")))
                .holding(naming("e", 30, company("Borok")))) {
            assertThat(labels(news, "brook")).containsExactly("Brook", "Brookfield", "Brooks Rail", "North Brook");
            assertThat(labels(news, "borko")).containsExactly("Borok");
            assertThat(labels(news, "brokofield")).containsExactly("Brookfield");
            assertThat(labels(news, "brokfeild")).containsExactly("Brookfield");
            assertThat(labels(news, "yorth")).as("a wrong beginning").isEmpty();
        }
    }

    @Test
    default void theUsualNameIsMeantBeforeAnOwnerWithATickerThatRollsUpMoreArticles() {
        Entity owner = company("Lettermark", "SEEK", "Lettermark Holding");
        Entity part = entity(EntityType.ORGANISATION, "Seeker", owner);
        try (OpenedIndex news = open().holding(naming("a", 4, part)).holding(naming("b", 2, owner))) {
            assertThat(labels(news, "seek")).containsExactly("Seeker", "Lettermark");
            assertThat(labels(news, "SEEK")).containsExactly("Lettermark", "Seeker");
            assertThat(news.backend().suggest("seek", 8))
                    .contains(Suggestion.entity("company", "O-lettermark", "Lettermark", "SEEK", 6, null))
                    .contains(Suggestion.entity("company", "O-seeker", "Seeker", null, 4, "Lettermark"));
        }
    }

    @Test
    default void anotherNameThatManyArticlesMeanComesBeforeARareNameThatBeginsSo() {
        Entity renamed = company("Metal", "Facepage");
        try (OpenedIndex news =
                open().holding(naming("a", 9, renamed)).holding(naming("b", 2, company("Facepages of Rome")))) {
            assertThat(labels(news, "facep")).containsExactly("Metal", "Facepages of Rome");
        }
    }

    @Test
    default void anAmbiguousNameOffersAllThatItMeans() {
        Entity owner = company("Orchard");
        try (OpenedIndex news = open().holding(naming("a", 3, company("X")))
                .holding(naming("b", 2, entity(EntityType.PRODUCT, "X", owner)))
                .holding(naming("c", 1, entity(EntityType.PERSON, "X", null)))
                .holding(naming("d", 9, company("Xylem")))) {
            assertThat(news.backend().suggest("x", 8))
                    .containsExactly(
                            Suggestion.entity("company", "O-x", "X", null, 3, null),
                            Suggestion.entity("product", "P-x", "X", null, 2, "Orchard"),
                            Suggestion.entity("person", "P-x", "X", null, 1, null),
                            Suggestion.entity("company", "O-xylem", "Xylem", null, 9, null));
        }
    }

    @Test
    default void deletedArticlesCountNoLonger() {
        try (OpenedIndex news =
                open().holding(naming("a", 3, company("Harbour"))).holding(naming("b", 2, company("Harvest")))) {
            assertThat(labels(news, "har")).containsExactly("Harbour", "Harvest");
            news.without("a0", "a1");
            assertThat(labels(news, "har")).containsExactly("Harvest", "Harbour");
            news.without("a2");
            assertThat(labels(news, "har")).containsExactly("Harvest");
            news.holding(naming("c", 5, company("Harbour")));
            assertThat(labels(news, "har")).containsExactly("Harbour", "Harvest");
        }
    }

    @Test
    default void fieldsAndOperatorsAreOfferedForTheLastWordWithWhatTheyMean() {
        try (OpenedIndex news = named()) {
            assertThat(news.backend().suggest("storm comp", 8))
                    .contains(Suggestion.operator("company:", Field.COMPANY.meaning()));
            assertThat(labels(news, "storm comp")).isEmpty();
            for (Field field : Field.values()) {
                for (String name : field.otherNames()) {
                    assertThat(news.backend().suggest(name + ":", 8))
                            .contains(Suggestion.operator(field.fieldName() + ":", field.meaning()));
                }
            }
            assertThat(news.backend().suggest("storm AN", 8))
                    .extracting(Suggestion::value)
                    .containsExactly("AND");
            assertThat(news.backend().suggest("storm an", 8)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"al",
                "al\"",
                ":",
                "company:",
                "al:al",
                "((((",
                "\\",
                "al\\",
                "🦊",
                "al🦊",
                "\ud83e",
                "\udd8a",
                "al\u0000i",
                "\uffff",
                "al\uffff",
                "ali\u200bbaba",
                "ﬀ",
                "İ",
                "通",
                "аlibaba",
                "al*",
                "a?i",
                "~2",
                "^"
            })
    default void oddTextIsCompletedOrNotButNeverAnError(String typed) {
        try (OpenedIndex news = named()) {
            for (String text : List.of(typed, typed.repeat(5), typed.repeat(4_096 / typed.length()))) {
                assertThat(news.backend().suggest(text, 8)).hasSizeLessThanOrEqualTo(8);
            }
        }
    }

    @Test
    default void beginningsAreThoseThatAScanOfAllNamesFinds() {
        long seed = new Random().nextLong();
        RandomNames names = new RandomNames(seed);
        try (OpenedIndex news = open()) {
            int found = 0;
            for (int round = 0; round < 12; round++) {
                names.change(news);
                for (int i = 0; i < 60; i++) {
                    found += names.check(news, "seed " + seed + ", round " + round);
                }
            }
            assertThat(found)
                    .as("suggestions in all, or the test would be empty")
                    .isGreaterThan(1_000);
        }
    }
}
