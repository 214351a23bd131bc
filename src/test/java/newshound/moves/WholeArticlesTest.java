package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What only several sentences say together.
final class WholeArticlesTest {
    @Test
    void titleLeadAndBodyTellOfOneMove() {
        assertThat(Marked.article(
                                "[Quill|Ada Quill] leaves {Brenwick} for {Tolliver}",
                                "[Ada Quill] has left {Brenwick}, the company said on Monday.\n\n"
                                        + "[Quill|Ada Quill] will join {Tolliver} as chief engineer.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > Tolliver, moved, confirmed");
    }

    @Test
    void departureAndArrivalMakeOneMove() {
        assertThat(Marked.body("[Ada Quill] has resigned from {Brenwick}. She will join {Tolliver} next month.")
                        .moves())
                .singleElement()
                .satisfies(move -> {
                    assertThat(Marked.line(move)).isEqualTo("Ada Quill: Brenwick > Tolliver, moved, confirmed");
                    assertThat(move.date()).isEqualTo("2026-04");
                });
    }

    @Test
    void whereWhoArrivesWasLastIsTheOrigin() {
        assertThat(Marked.body(
                                "{Tolliver} has hired [Ada Quill]. [Quill|Ada Quill] was most recently head of sales at {Brenwick}.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > Tolliver, moved, confirmed");
    }

    @Test
    void theCompanyIsTheEmployer() {
        assertThat(Marked.body("[Ada Quill] is chief engineer of {Brenwick}. [Quill|Ada Quill] is leaving the company.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > -, departed, confirmed");
    }

    @Test
    void aTeamStandsBesideTheCompanyThatIsNamedToo() {
        assertThat(Marked.body("[Ada Quill] has left <Kestrel|Kestrel|Brenwick>, a project of {Brenwick}.")
                        .news())
                .containsExactly("Ada Quill: Brenwick/Kestrel > -, departed, confirmed");
    }

    @Test
    void aTeamAloneStandsForItself() {
        assertThat(Marked.body("[Ada Quill] has left <Kestrel|Kestrel|Brenwick>.")
                        .news())
                .containsExactly("Ada Quill: Kestrel > -, departed, confirmed");
    }

    @Test
    void anAnnouncementSettlesARumour() {
        assertThat(Marked.article(
                                "[Ada Quill] reportedly leaves {Brenwick}",
                                "{Brenwick} announced that [Ada Quill] has left {Brenwick}.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > -, departed, confirmed");
    }

    @Test
    void anArticleWithoutPublicationDateHasNoRelativeDate() {
        Marked article = Marked.body("[Ada Quill] left {Brenwick} on Monday.");
        assertThat(article.moves()).extracting(move -> move.date()).containsExactly("2026-03-09");
    }
}
