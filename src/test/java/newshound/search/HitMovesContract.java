package newshound.search;

import static newshound.search.Nodes.all;
import static newshound.search.Nodes.any;
import static newshound.search.Nodes.not;
import static newshound.search.TestArticles.ALIBABA;
import static newshound.search.TestArticles.DEEPMIND;
import static newshound.search.TestArticles.QWEN;
import static newshound.search.TestArticles.ZOE;
import static newshound.search.TestArticles.article;
import static newshound.search.TestMoves.LANTERN;
import static newshound.search.TestMoves.YAN;
import static newshound.search.TestMoves.stating;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newshound.article.AnnotatedArticle;
import newshound.article.ArticleId;
import newshound.article.Span;
import newshound.article.TextField;
import newshound.query.MoveTest;
import newshound.query.QueryNode;
import newshound.schema.Field;
import org.junit.jupiter.api.Test;

/// The talent moves that a hit tells.
interface HitMovesContract extends OpensIndex {
    TestMoves HIRED = TestMoves.of(YAN, null, LANTERN).by("hired").sure(0.7);
    TestMoves LEFT = TestMoves.of(ZOE, ALIBABA, null).at(QWEN, null).by("left").sure(0.8);
    TestMoves LURED =
            TestMoves.ofGroup("two engineers", ALIBABA, DEEPMIND).by("lured").sure(0.9);
    TestMoves ONCE = TestMoves.of(YAN, DEEPMIND, null).by("once").sure(0.95).told();

    private Hit only(QueryNode query, AnnotatedArticle article) {
        try (OpenedIndex news = open()) {
            SearchResponse response = news.holding(article).ask(Question.of(query));
            assertThat(response.hits()).as("hits of %s", query).hasSize(1);
            return response.hits().getFirst();
        }
    }

    private static QueryNode asks(Field part, String value) {
        return new QueryNode.Move(new MoveTest.Slot(part, value, false));
    }

    private static List<String> told(Hit hit) {
        return hit.moves().stream().map(MoveLink::trigger).toList();
    }

    @Test
    default void aHitTellsItsMovesAsItsArticleDoes() {
        AnnotatedArticle given = stating(article("a"), LEFT, HIRED);
        try (OpenedIndex news = open()) {
            Hit hit = news.holding(given).ask(Question.everything()).hits().getFirst();
            assertThat(hit.moves())
                    .containsExactlyElementsOf(news.backend()
                            .article(new ArticleId("a"))
                            .orElseThrow()
                            .moves());
            assertThat(hit.moveCount()).isEqualTo(2);
        }
    }

    @Test
    default void aHitWithoutMovesTellsNone() {
        Hit hit = only(new QueryNode.Everything(), stating(article("a")));
        assertThat(hit.moves()).isEmpty();
        assertThat(hit.moveCount()).isZero();
    }

    @Test
    default void theSurestMovesComeFirstAndNoMoreThanThree() {
        Hit hit = only(new QueryNode.Everything(), stating(article("a"), HIRED, LEFT, LURED, LEFT.by("quit")));
        assertThat(told(hit)).containsExactly("lured", "left", "quit");
        assertThat(hit.moveCount()).isEqualTo(4);
    }

    @Test
    default void movesOfTheHeadlineComeBeforeSurerOnesOfTheBody() {
        AnnotatedArticle given = stating(article("a").body("Yan Brook was hired."));
        Span there = new Span(0, 9);
        Hit hit = only(
                new QueryNode.Everything(),
                new AnnotatedArticle(
                        given.article(),
                        given.mentions(),
                        List.of(
                                LURED.stated(TextField.BODY, there),
                                HIRED.stated(TextField.TITLE, new Span(0, 8)),
                                LEFT.stated(TextField.BODY, there))));
        assertThat(told(hit)).containsExactly("hired", "lured", "left");
    }

    @Test
    default void movesThatTheQueryAsksForComeFirst() {
        AnnotatedArticle given = stating(article("a"), LURED, HIRED, LEFT, LURED.by("courted"));
        assertThat(told(only(asks(Field.PERSON, "Brook"), given))).startsWith("hired");
        assertThat(told(only(asks(Field.FROM, "通义千问"), given))).startsWith("left");
        assertThat(told(only(all(new QueryNode.Everything(), asks(Field.TO, "lantern-labs")), given)))
                .containsExactly("hired", "lured", "courted");
        assertThat(told(only(any(asks(Field.PERSON, "Marlow"), asks(Field.PERSON, "Brook")), given)))
                .containsExactly("left", "hired", "lured");
    }

    @Test
    default void movesThatTheQueryExcludesAreNotAskedFor() {
        AnnotatedArticle given = stating(article("a"), HIRED, LURED);
        assertThat(told(only(not(asks(Field.STATUS, "denied")), given))).containsExactly("lured", "hired");
    }

    @Test
    default void historyIsToldOnlyWhereItIsAskedFor() {
        AnnotatedArticle given = stating(article("a"), LEFT, ONCE);
        Hit plain = only(asks(Field.FROM, "Alibaba"), given);
        assertThat(told(plain)).containsExactly("left");
        assertThat(plain.moveCount()).isEqualTo(1);
        Hit asked = only(asks(Field.MOVE, MoveTest.BACKGROUND), given);
        assertThat(told(asked)).containsExactly("once", "left");
        assertThat(asked.moves()).extracting(MoveLink::background).containsExactly(true, false);
    }

    @Test
    default void anExportTellsTheSameMoves() {
        try (OpenedIndex news = open()) {
            news.holding(stating(article("a"), LURED, HIRED, LEFT, ONCE), stating(article("b"), HIRED));
            Question question = Question.of(asks(Field.TO, "Lantern Labs"));
            try (RowStream<Hit> rows = news.backend().stream(question.request())) {
                assertThat(rows.next()).isEqualTo(news.ask(question).hits());
            }
        }
    }
}
