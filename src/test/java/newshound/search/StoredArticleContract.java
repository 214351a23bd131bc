package newshound.search;

import static newshound.search.TestArticles.ALIBABA;
import static newshound.search.TestArticles.OSLO;
import static newshound.search.TestArticles.QWEN;
import static newshound.search.TestArticles.ZOE;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.bare;
import static newshound.search.TestArticles.naming;
import static newshound.search.TestArticles.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Span;
import newshound.article.TalentMove;
import newshound.article.TextField;
import org.junit.jupiter.api.Test;

/// An article comes out as it went in.
interface StoredArticleContract extends OpensIndex {

    private StoredArticle stored(AnnotatedArticle article) {
        try (OpenedIndex news = open()) {
            return news.holding(article)
                    .backend()
                    .article(article.article().id())
                    .orElseThrow();
        }
    }

    @Test
    default void allPartsComeBack() {
        AnnotatedArticle given = naming(
                bare("id/1")
                        .title("Marlow: 🦊 leaves Alibaba")
                        .body("Zoë Marlow left.\n\nTongyi Qianwen, or 通义千问, stays. 𠀋\tEnd.")
                        .published(on("2025-02-07T01:20:33Z"))
                        .source("The Harbour")
                        .url("https://harbour.example/1?x=%20y#z")
                        .authors(List.of("Ada B.", "Carl D."))
                        .tags(List.of("AI", "ai", "Zürich"))
                        .language("en"),
                ZOE,
                ALIBABA,
                QWEN);
        StoredArticle stored = stored(given);
        assertThat(stored.title()).isEqualTo(given.article().title());
        assertThat(stored.body()).isEqualTo(given.article().body());
        assertThat(stored.published()).isEqualTo("2025-02-07T01:20:33Z");
        assertThat(stored.source()).isEqualTo("The Harbour");
        assertThat(stored.url()).isEqualTo("https://harbour.example/1?x=%20y#z");
        assertThat(stored.authors()).containsExactly("Ada B.", "Carl D.");
        assertThat(stored.tags()).containsExactly("AI", "ai", "Zürich");
        assertThat(stored.language()).isEqualTo("en");
        assertThat(stored.entities())
                .containsExactly(
                        new EntityLink("zoe-marlow", "Zoë Marlow", "person"),
                        new EntityLink("alibaba", "Alibaba", "company"),
                        new EntityLink("qwen", "Qwen", "product"));
    }

    @Test
    default void mentionsSliceBackToTheNamesAsWritten() {
        AnnotatedArticle given = naming(
                bare("a").title("🦊 Marlow").body("🦊🦊 in Oslo: Marlow, 通义千问 and Qwen.\n\nOslo again."),
                OSLO,
                QWEN,
                ZOE);
        StoredArticle stored = stored(given);
        assertThat(stored.mentions())
                .extracting(MentionLink::id, mention -> written(stored, mention))
                .containsExactly(
                        tuple("zoe-marlow", "Marlow"),
                        tuple("oslo", "Oslo"),
                        tuple("zoe-marlow", "Marlow"),
                        tuple("qwen", "通义千问"),
                        tuple("qwen", "Qwen"),
                        tuple("oslo", "Oslo"));
    }

    private static String written(StoredArticle article, MentionLink mention) {
        String text = mention.field().equals("title") ? article.title() : article.body();
        return text.substring(mention.start(), mention.end());
    }

    @Test
    default void whatIsUnknownStaysUnknown() {
        StoredArticle stored = stored(naming(bare("a").body("Only a body.")));
        assertThat(stored)
                .isEqualTo(new StoredArticle(
                        "a",
                        "",
                        "Only a body.",
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null));
        assertThat(stored(naming(bare("b").title("Only a title"))).body()).isEmpty();
    }

    @Test
    default void talentMovesComeBackWithTheirEvidence() {
        Entity person = new Entity("mina-farouk_person", EntityType.PERSON, "Mina Farouk", List.of(), null);
        Entity company = new Entity("acme", EntityType.ORGANISATION, "Acme", List.of(), null);
        TalentMove move = new TalentMove(
                person,
                null,
                company,
                null,
                null,
                null,
                "chief scientist",
                null,
                TalentMove.Kind.DEPARTED,
                TalentMove.Status.RUMOURED,
                "2026-03",
                false,
                0.75,
                "rules",
                "left",
                new TalentMove.Evidence(TextField.BODY, new Span(3, 24)));
        Article article = Article.builder(new ArticleId("a"))
                .body("So Mina Farouk left Acme.")
                .build();
        assertThat(stored(new AnnotatedArticle(article, List.of(), List.of(move)))
                        .moves())
                .containsExactly(new MoveLink(
                        new NameLink("mina-farouk_person", "Mina Farouk"),
                        null,
                        new NameLink("acme", "Acme"),
                        null,
                        null,
                        null,
                        "chief scientist",
                        null,
                        "departed",
                        "rumoured",
                        "2026-03",
                        false,
                        0.75,
                        "rules",
                        "left",
                        new MoveLink.EvidenceLink("body", 3, 24)));
    }

    @Test
    default void datesComeBackAsExactAsTheyWereKnown() {
        for (String iso : List.of("2025-02-07", "2025-02-07T01:20:33", "1000-01-01", "9999-12-31T23:59:59Z")) {
            assertThat(stored(naming(article("a").modified(on(iso)))).modified())
                    .isEqualTo(iso);
            assertThat(stored(naming(article("a").published(on(iso)))).published())
                    .isEqualTo(iso);
        }
    }

    @Test
    default void aLongArticleComesBackWhole() {
        String body = "Ein langer Satz über 通义千问 🦊. ".repeat(40_000);
        assertThat(stored(naming(article("a").body(body))).body()).isEqualTo(body);
    }

    @Test
    default void anUnknownIdHasNoArticle() {
        try (OpenedIndex news = open()) {
            news.holding(article("a"));
            assertThat(news.backend().article(new ArticleId("b"))).isEmpty();
            assertThat(news.backend().article(new ArticleId("A"))).isEmpty();
        }
    }

    @Test
    default void aHitShowsItsEntitiesMostSalientFirst() {
        try (OpenedIndex news = open()) {
            news.holding(naming(bare("a").title("In Oslo").body("Qwen. Marlow. Marlow."), QWEN, ZOE, OSLO));
            assertThat(news.ask(Question.everything()).hits().getFirst().entities())
                    .extracting(EntityLink::id)
                    .containsExactly("oslo", "zoe-marlow", "qwen");
        }
    }
}
