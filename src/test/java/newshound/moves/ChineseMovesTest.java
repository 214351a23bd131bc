package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import newshound.article.TalentMove;
import org.junit.jupiter.api.Test;

/// What Chinese articles say of who moves.
final class ChineseMovesTest {
    @Test
    void whoLeavesIsNamedBeforeTheVerb() {
        assertThat(Marked.body("{青岚}首席财务官[郭思远]因个人原因辞职。").news()).containsExactly("郭思远: 青岚 > -, departed, confirmed");
    }

    @Test
    void aFormerEmployerIsTheOrigin() {
        assertThat(Marked.body("前{青岚}研究员[郭思远]加盟{白帆}，出任首席科学家。").moves())
                .singleElement()
                .satisfies(move -> {
                    assertThat(Marked.line(move)).isEqualTo("郭思远: 青岚 > 白帆, moved, confirmed");
                    assertThat(move.roleFrom()).isEqualTo("研究员");
                    assertThat(move.roleTo()).isEqualTo("首席科学家");
                    assertThat(move.trigger()).isEqualTo("加盟");
                });
    }

    @Test
    void departureAndArrivalOfOneSentenceMakeOneMove() {
        assertThat(Marked.body("[郭思远]今年一月从{青岚}离职，随后入职{白帆}。").news()).containsExactly("郭思远: 青岚 > 白帆, moved, confirmed");
    }

    @Test
    void anAppointmentNamesWhomItAppoints() {
        assertThat(Marked.body("{青岚}宣布，任命[郭思远]为首席财务官。").news()).containsExactly("郭思远: - > 青岚, joined, confirmed");
        assertThat(Marked.body("[郭思远]被任命为{青岚}首席财务官。").news()).containsExactly("郭思远: - > 青岚, joined, confirmed");
    }

    @Test
    void whoRisesStaysInside() {
        assertThat(Marked.body("{青岚}表示，总裁[丁岚]卸任，由副总裁[郭思远]接任。").news())
                .containsExactly("丁岚: 青岚 > -, departed, confirmed", "郭思远: 青岚 > 青岚, promoted, confirmed");
    }

    @Test
    void whoIsReplacedLeaves() {
        assertThat(Marked.body("[郭思远]接替[丁岚]，担任{青岚}总裁。").news())
                .containsExactly("郭思远: - > 青岚, joined, confirmed", "丁岚: 青岚 > -, departed, confirmed");
    }

    @Test
    void sourcesAndHedgesMakeARumour() {
        assertThat(Marked.body("据知情人士透露，{青岚}副总裁[郭思远]已离职，或将加入{白帆}。").news())
                .containsExactly("郭思远: 青岚 > 白帆, moved, rumoured");
    }

    @Test
    void denialsAreOfWhatIsDenied() {
        assertThat(Marked.body("{青岚}否认副总裁[郭思远]将离职的传闻。").news()).containsExactly("郭思远: 青岚 > -, departed, denied");
        assertThat(Marked.body("[郭思远]表示不会离开{青岚}。").news()).containsExactly("郭思远: 青岚 > -, departed, denied");
        assertThat(Marked.body("业内传出{青岚}副总裁[郭思远]即将离任。该公司称消息不实。").news())
                .containsExactly("郭思远: 青岚 > -, departed, denied");
    }

    @Test
    void invitationsAreOffers() {
        assertThat(Marked.body("{白帆}向{青岚}团队的几名成员发出邀请。").news()).containsExactly("青岚团队的几名成员: 青岚 > 白帆, offered, offered");
        assertThat(Marked.body("{白帆}正试图从{青岚}挖角算法负责人[郭思远]。").news()).containsExactly("郭思远: 青岚 > 白帆, offered, offered");
    }

    @Test
    void careersAreHistory() {
        assertThat(Marked.body("[郭思远]2019年加入{青岚}，2022年离开后创立了{白帆}。").news()).isEmpty();
        assertThat(Marked.body("{青岚}前负责人[郭思远]在论坛上发言。").background())
                .containsExactly("郭思远: 青岚 > -, departed, confirmed");
    }

    @Test
    void datesCountFromPublication() {
        assertThat(date("{青岚}副总裁[郭思远]3月4日离职。")).isEqualTo("2026-03-04");
        assertThat(date("{青岚}副总裁[郭思远]将于六月底卸任。")).isEqualTo("2026-06");
        assertThat(date("{青岚}副总裁[郭思远]昨日辞职。")).isEqualTo("2026-03-11");
        assertThat(date("{青岚}副总裁[郭思远]上月离职。")).isEqualTo("2026-02");
        assertThat(date("{青岚}副总裁[郭思远]离职。")).isEmpty();
    }

    @Test
    void aDayWithoutAMonthIsTheNearest() {
        assertThat(date("{青岚}副总裁[郭思远]15日离职。")).isEqualTo("2026-03-15");
        assertThat(date("{青岚}副总裁[郭思远]28日离职。")).isEqualTo("2026-02-28");
    }

    @Test
    void aDateThatIsNoneIsUnknown() {
        assertThat(date("{青岚}副总裁[郭思远]于1二月离职。")).isEmpty();
        assertThat(date("{青岚}副总裁[郭思远]于二月三1日离职。")).isEqualTo("2026-02");
    }

    @Test
    void aPronounIsWhoWasNamedBefore() {
        assertThat(Marked.body("[郭思远]今天向同事告别。她将加入{白帆}。").news()).containsExactly("郭思远: - > 白帆, joined, confirmed");
    }

    @Test
    void titleAndBodyTellOfOneMove() {
        assertThat(Marked.article("[郭思远]离开{青岚}", "{青岚}副总裁[郭思远]今天离职。他将加入{白帆}。").news())
                .containsExactly("郭思远: 青岚 > 白帆, moved, confirmed");
    }

    @Test
    void whatOnlyLooksLikeAVerbOfMovingStatesNothing() {
        assertThat(Marked.body("[郭思远]说，{青岚}的加盟店和离职率都在下降。").moves()).isEmpty();
        assertThat(Marked.body("[郭思远]离开会场，{青岚}的新桥接替旧桥。").moves()).isEmpty();
        assertThat(Marked.body("[郭思远]称，{青岚}将加入{白帆}的联盟。").moves()).isEmpty();
    }

    @Test
    void theEvidenceIsTheTextItself() {
        Marked marked = Marked.body("消息很多。前{青岚}研究员[郭思远]加盟{白帆}。");
        TalentMove move = marked.moves().getFirst();
        assertThat(move.evidence().span().in(marked.article().body())).isEqualTo("前青岚研究员郭思远加盟白帆");
    }

    private static String date(String body) {
        return String.valueOf(Marked.body(body).moves().getFirst().date()).replace("null", "");
    }
}
