package newshound.search;

import static newshound.search.TestArticles.ALIBABA;
import static newshound.search.TestArticles.DEEPMIND;
import static newshound.search.TestArticles.OSLO;
import static newshound.search.TestArticles.QWEN;
import static newshound.search.TestArticles.ZOE;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.naming;
import static newshound.search.TestArticles.on;
import static newshound.search.TestMoves.stating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.IntStream;
import newshound.article.AnnotatedArticle;
import newshound.article.TalentMove;
import newshound.search.EntityProfile.CoMention;
import newshound.search.EntityProfile.Unit;
import org.junit.jupiter.api.Test;

/// Entities by their names, and what the articles tell of them.
interface EntityContract extends OpensIndex {

    private OpenedIndex named() {
        return open().holding(
                        naming(article("1").body("Qwen of Alibaba").published(on("2025-03-01")), QWEN, ALIBABA),
                        naming(article("2").body("Alibaba reports").published(on("2025-01-05T10:00:00Z")), ALIBABA),
                        naming(article("3").body("通义千问 reads").published(on("2025-02-01")), QWEN),
                        naming(article("4").body("DeepMind and Zoë Marlow in Oslo"), DEEPMIND, ZOE, OSLO));
    }

    @Test
    default void anEntityIsFoundByAnyOfItsNamesInAnyScript() {
        try (OpenedIndex news = named()) {
            for (String name : new String[] {"Qwen", "qwen", "QWEN", " qwen "}) {
                assertThat(news.backend().entities(name, 10))
                        .as(name)
                        .containsExactly(new EntityMatch("qwen", "Qwen", "product", null, true, 2));
            }
            assertThat(news.backend().entities("通义千问", 10))
                    .containsExactly(new EntityMatch("qwen", "Qwen", "product", "通义千问", true, 2));
            assertThat(news.backend().entities("осл", 10))
                    .containsExactly(new EntityMatch("oslo", "Oslo", "place", "Осло", false, 1));
            assertThat(news.backend().entities("zoe m", 10))
                    .containsExactly(new EntityMatch("zoe-marlow", "Zoë Marlow", "person", null, false, 1));
            assertThat(news.backend().entities("google-deepmind", 10))
                    .containsExactly(new EntityMatch("google-deepmind", "Google DeepMind", "company", null, true, 1));
        }
    }

    @Test
    default void whatIsCalledExactlySoComesBeforeWhatOnlyBeginsSo() {
        try (OpenedIndex news = open()) {
            news.holding(
                    naming(article("1").body("DeepMind"), DEEPMIND),
                    naming(article("2").body("DeepMind"), DEEPMIND),
                    naming(article("3").body("Google"), DEEPMIND.ancestors().getFirst()));
            assertThat(news.backend().entities("google", 10))
                    .extracting(EntityMatch::id, EntityMatch::exact, EntityMatch::articles)
                    .containsExactly(tuple("google", true, 3L), tuple("google-deepmind", false, 2L));
            assertThat(news.backend().entities("goo", 10))
                    .extracting(EntityMatch::id)
                    .containsExactly("google", "google-deepmind");
            assertThat(news.backend().entities("goo", 1)).hasSize(1);
        }
    }

    @Test
    default void noNameAndNobodysNameFindNoEntity() {
        try (OpenedIndex news = named()) {
            for (String name : new String[] {"", "  ", "nobody", "wen", "*"}) {
                assertThat(news.backend().entities(name, 10)).as(name).isEmpty();
            }
        }
    }

    @Test
    default void aProfileTellsNamesPlaceAndArticles() {
        try (OpenedIndex news = named()) {
            EntityProfile qwen = news.backend().entity("qwen").orElseThrow();
            assertThat(qwen.names()).containsExactly("通义千问", "Tongyi Qianwen");
            assertThat(qwen.dimension()).isEqualTo("product");
            assertThat(qwen.parents()).containsExactly(new EntityLink("alibaba", "Alibaba", "company"));
            assertThat(qwen.units()).isEmpty();
            assertThat(qwen.newest()).extracting(ArticleLink::id).containsExactly("1", "3");
            assertThat(qwen.first()).isEqualTo("2025-02-01");
            assertThat(qwen.last()).isEqualTo("2025-03-01");
        }
    }

    @Test
    default void theArticlesOfAUnitAreThoseOfTheWholeToo() {
        try (OpenedIndex news = named()) {
            EntityProfile alibaba = news.backend().entity("alibaba").orElseThrow();
            assertThat(alibaba.articles()).isEqualTo(3);
            assertThat(alibaba.own()).isEqualTo(2);
            assertThat(alibaba.units()).containsExactly(new Unit("qwen", "Qwen", "product", 2));
            assertThat(alibaba.first()).isEqualTo("2025-01-05");
            assertThat(alibaba.newest()).extracting(ArticleLink::id).containsExactly("1", "3", "2");
        }
    }

    @Test
    default void anEmployerIsNoWhole() {
        try (OpenedIndex news = named()) {
            EntityProfile zoe = news.backend().entity("zoe-marlow").orElseThrow();
            assertThat(zoe.parents()).isEmpty();
            assertThat(zoe.first()).as("undated").isNull();
        }
    }

    @Test
    default void whatNoArticleNamesHasNoProfile() {
        try (OpenedIndex news = named()) {
            assertThat(news.backend().entity("nobody")).isEmpty();
            assertThat(news.backend().entity("Qwen")).as("an id, not a name").isEmpty();
            news.without("1", "3");
            assertThat(news.backend().entity("qwen")).isEmpty();
            assertThat(news.backend().entities("qwen", 10)).isEmpty();
            assertThat(news.backend().entity("alibaba").orElseThrow().units()).isEmpty();
        }
    }

    /// Oslo is in every article; Zoë Marlow is in those on DeepMind alone.
    @Test
    default void whatIsNamedEverywhereIsNotWhatAnEntityIsNamedWith() {
        try (OpenedIndex news = open()) {
            news.holding(IntStream.range(0, 40)
                    .mapToObj(number -> number < 6
                            ? naming(article("d" + number).body("DeepMind, Zoë Marlow, Oslo"), DEEPMIND, ZOE, OSLO)
                            : naming(article("q" + number).body("Qwen, Oslo"), QWEN, OSLO))
                    .toArray(AnnotatedArticle[]::new));
            EntityProfile zoe = news.backend().entity("zoe-marlow").orElseThrow();
            assertThat(zoe.related())
                    .extracting(CoMention::id, CoMention::texts)
                    .as("Google is only named by its part")
                    .containsExactly(tuple("google-deepmind", 6L));
            assertThat(news.backend().entity("google").orElseThrow().related())
                    .as("its own part is told elsewhere")
                    .extracting(CoMention::id)
                    .containsExactly("zoe-marlow");
        }
    }

    @Test
    default void anEntityKnowsWhoCameAndWhoLeft() {
        try (OpenedIndex news = open()) {
            TestMoves within = TestMoves.of(TestMoves.YAN, ALIBABA, QWEN).being(TalentMove.Kind.PROMOTED);
            news.holding(stating(article("1").published(on("2025-03-01")), TestMoves.of(ZOE, QWEN, DEEPMIND), within));
            assertThat(profile(news, "alibaba").departures().newest())
                    .singleElement()
                    .satisfies(move -> assertThat(move.person()).isEqualTo(new NameLink("zoe-marlow", "Zoë Marlow")));
            assertThat(profile(news, "alibaba").arrivals().total()).isZero();
            assertThat(profile(news, "google").arrivals().total()).isEqualTo(1);
            assertThat(profile(news, "google").departures().total()).isZero();
            assertThat(profile(news, "zoe-marlow").moves().newest())
                    .extracting(move -> move.sources().size())
                    .containsExactly(1);
        }
    }

    private static EntityProfile profile(OpenedIndex news, String id) {
        return news.backend().entity(id).orElseThrow();
    }
}
