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
    void whatWasBeforeAnArrivalIsItsOrigin() {
        assertThat(Marked.body("{Tolliver} has hired [Ada Quill] as sales chief. Before joining {Tolliver},"
                                + " [Quill|Ada Quill] was head of sales at {Brenwick}.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > Tolliver, moved, confirmed");
    }

    @Test
    void whatWasBeforeAnEarlierArrivalIsNot() {
        assertThat(Marked.body(
                                "{Tolliver} has named [Ada Quill] sales chief. [Quill|Ada Quill] joined {Tolliver} in 2016."
                                        + " Before joining {Tolliver}, she was head of sales at {Brenwick}.")
                        .news())
                .noneMatch(move -> move.contains("Brenwick"));
    }

    @Test
    void thePredecessorLeavesWhereTheSuccessorComesTo() {
        assertThat(Marked.body(
                                "{Tolliver} appointed [Ada Quill] as its next chief executive. [Quill|Ada Quill], who leads"
                                        + " {Brenwick}'s pumps, will start in May, taking over from [Ben Ode].")
                        .news())
                .contains("Ben Ode: Tolliver > -, departed, confirmed");
    }

    @Test
    void whoseEmployerIsUnclearLeavesNone() {
        assertThat(Marked.article(
                                "{Tolliver} found a recruit at {Brenwick}",
                                "{Tolliver} took [Ben Ode] from {Brenwick}. [Ode|Ben Ode] was the predecessor of [Ada Quill]"
                                        + " there. [Quill|Ada Quill] said in March that she was stepping down.")
                        .news())
                .noneMatch(move -> move.startsWith("Ada Quill"));
    }

    @Test
    void aPronounDoesNotMeanWhoOnlyOwnsAFirm() {
        assertThat(Marked.body("An engineer at [Ben Ode]'s {Brenwick} said he was fired.")
                        .news())
                .noneMatch(move -> move.startsWith("Ben Ode"));
    }

    @Test
    void theLabIsTheOneThatIsCalledSo() {
        assertThat(Marked.body(
                                "Two researchers of {Kestrel Lab} returned to {Tolliver}. A third, [Ada Quill], left the lab.")
                        .news())
                .contains("Ada Quill: Kestrel Lab > -, departed, confirmed");
    }

    @Test
    void whatTheSentenceNamesIsSurerThanWhatTheArticleIsAbout() {
        double named = confidence("[Ada Quill] resigned from {Brenwick}.");
        double told = confidence("{Brenwick} makes pumps. [Ada Quill] resigned on Monday.");
        double twice =
                confidence("[Ada Quill] resigned from {Brenwick}. [Quill|Ada Quill] will leave {Brenwick} in May.");
        assertThat(told).isLessThan(named);
        assertThat(named).isLessThan(twice);
    }

    private static double confidence(String body) {
        return Marked.article("{Brenwick} today", body).moves().getFirst().confidence();
    }

    @Test
    void aDayThatLiesAheadIsNotTakenForThatOfTheYearBefore() {
        assertThat(Marked.body("{Brenwick} appointed [Ada Quill] as finance chief, effective October 1.")
                        .moves())
                .extracting(move -> move.date())
                .containsExactly("2026-10-01");
        assertThat(Marked.body("In October last year {Brenwick} appointed [Ada Quill] as finance chief.")
                        .moves())
                .extracting(move -> move.date())
                .containsExactly("2025-10");
        assertThat(Marked.body("[Ada Quill] will leave {Brenwick} in January.").moves())
                .extracting(move -> move.date())
                .containsExactly("2027-01");
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

    @Test
    void aPostToldAgainIsWhereTheNewsIs() {
        assertThat(Marked.article(
                                "{Tolliver} hires [Ada Quill] from {Brenwick}",
                                "{Tolliver} has hired [Ada Quill], a director at {Brenwick}, as finance chief.\n\n"
                                        + "{Brenwick} makes pumps. Shares rose after [Quill|Ada Quill]'s appointment.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > Tolliver, moved, confirmed");
    }

    @Test
    void whoIsNamedOneSentenceLaterHasDoneIt() {
        assertThat(Marked.body("{Brenwick}'s head of marketing has joined the board of {Tolliver}."
                                + " The executive, [Ada Quill], runs shops.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > Tolliver, moved, confirmed");
    }

    @Test
    void theLastPostIsTheOriginAndNotOneBefore() {
        assertThat(Marked.body("{Tolliver} has hired [Ada Quill], a former {Brenwick} engineer."
                                + " Most recently, [Quill|Ada Quill] was head of sales at {Kestrel}.")
                        .news())
                .containsExactly("Ada Quill: Kestrel > Tolliver, moved, confirmed");
    }

    @Test
    void whatSomebodyOnceBecameDoesNotKeepHimThere() {
        assertThat(Marked.article(
                                "[Ada Quill] is leaving {Brenwick}",
                                "[Ada Quill] is leaving {Brenwick} in May.\n\nShe drew pumps before she became a director.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > -, departed, confirmed");
    }

    @Test
    void whoSaysSoBehindTheClauseIsMeant() {
        assertThat(Marked.body("{Brenwick} engineer [Ada Quill] will succeed sales chief [Ben Ode], {Tolliver} said.")
                        .news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: Brenwick > Tolliver, moved, confirmed",
                        "Ben Ode: Tolliver > -, departed, confirmed");
    }

    @Test
    void theCompanyThatIsJoinedIsNotTheOneThatIsOnlyDescribed() {
        assertThat(Marked.article(
                                "{Tolliver} names legal chief",
                                "{Tolliver} has grown fast.\n\n"
                                        + "[Ada Quill], formerly counsel of {Brenwick}, becomes the company's first legal chief.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > Tolliver, moved, confirmed");
    }

    @Test
    void aPlaceBeforeAHyphenIsNoPlaceOfTheSentence() {
        assertThat(Marked.article(
                                "{Brenwick} executive leaves",
                                "[Ada Quill], who joined the «Lyon»-based hedge fund {Brenwick} in March as it grew, resigned from the company on Friday.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > -, departed, confirmed");
    }
}
