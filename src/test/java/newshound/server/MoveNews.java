package newshound.server;

import static newshound.search.TestArticles.ALIBABA;
import static newshound.search.TestArticles.DEEPMIND;
import static newshound.search.TestArticles.QWEN;
import static newshound.search.TestArticles.ZOE;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.on;
import static newshound.search.TestMoves.LANTERN;
import static newshound.search.TestMoves.YAN;
import static newshound.search.TestMoves.stating;

import java.util.List;
import newshound.article.AnnotatedArticle;
import newshound.article.TalentMove.Kind;
import newshound.article.TalentMove.Status;
import newshound.search.TestMoves;

/// Four articles that tell of four moves: one of them is told twice, first as a rumour.
final class MoveNews {
    private static final TestMoves MARLOW = TestMoves.of(ZOE, ALIBABA, DEEPMIND).at(QWEN, null);

    private MoveNews() {}

    static List<AnnotatedArticle> articles() {
        return List.of(
                stating(article("rumour").published(on("2026-03-02")).source("Harbour"), MARLOW.being(Status.RUMOURED)),
                stating(
                        article("confirmation").published(on("2026-03-14")).url("https://news.example/marlow"),
                        MARLOW.on("2026-03").as("research lead", "director")),
                stating(
                        article("start-up").published(on("2026-05-20")),
                        TestMoves.of(YAN, DEEPMIND, LANTERN).being(Kind.FOUNDED),
                        TestMoves.of(YAN, null, DEEPMIND).on("2019").told()),
                stating(
                        article("offer"),
                        TestMoves.of(ZOE, null, LANTERN).being(Kind.OFFERED).being(Status.OFFERED)));
    }
}
