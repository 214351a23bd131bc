package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which organisation a move is from or to where its own sentence does not name it outright.
final class OpenSidesTest {
    @Test
    void theLastOfAListIsNotWhoAnnounces() {
        assertThat(Marked.article(
                                "[Ada Quill] quits {Brenwick}",
                                "[Ada Quill], a contributor to <Kestrel>, {VL} and {Coder}, said that he had left as well.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > -, departed, confirmed");
    }

    @Test
    void theSiteOfAPostIsNotTheCompanyThatIsLeft() {
        assertThat(Marked.article(
                                "{Brenwick} loses its finance chief",
                                "{Brenwick} makes pumps. In a post on {Chirrup}, [Ben Ode] wrote that finance chief [Ada Quill] left the company.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > -, departed, confirmed");
    }

    @Test
    void anExchangeThatReceivesAFilingIsLeftByNobody() {
        assertThat(Marked.body("[Ada Quill] will step down in May, according to a filing with the {Holm Exchange}.")
                        .moves())
                .isEmpty();
    }

    @Test
    void whoSucceedsComesToWhereThePredecessorWorks() {
        assertThat(Marked.body(
                                "[Ada Quill], chief executive of {Tolliver}, will retire. [Quill|Ada Quill] will be succeeded by [Ben Ode], who has been serving as head of {Brenwick}.")
                        .news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: Tolliver > -, departed, confirmed",
                        "Ben Ode: Brenwick > Tolliver, moved, confirmed");
    }

    @Test
    void whoBecomesSomethingStaysWithTheEmployer() {
        assertThat(Marked.article(
                                "{Tolliver} sues {Brenwick}",
                                "{Tolliver} sued {Brenwick}. {Brenwick} finance chief [Ada Quill] will become chief executive.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > Brenwick, promoted, confirmed");
    }

    @Test
    void itIsWhatTheSentenceBeforeIsAbout() {
        assertThat(Marked.article(
                                "{Tolliver} profit rises",
                                "{Tolliver} earned more. {Brenwick} lost money. It named [Ada Quill] as chief executive.")
                        .news())
                .containsExactly("Ada Quill: - > Brenwick, joined, confirmed");
    }

    @Test
    void whoComesFromOutsideDoesNotComeFromWhereHeGoes() {
        assertThat(Marked.body("They have recruited [Ada Quill] from {Brenwick}.")
                        .moves())
                .isEmpty();
    }

    @Test
    void aSeatOnABoardLeavesNothing() {
        assertThat(Marked.body(
                                "{Tolliver} appointed [Ada Quill], a former chairwoman of {Brenwick}, to its board of directors.")
                        .news())
                .containsExactly("Ada Quill: - > Tolliver, joined, confirmed");
    }

    @Test
    void whoLeftWhatTheRelativeClauseSays() {
        assertThat(Marked.body("[Ada Quill] spent most of her career at {Brenwick}, which she left in February 2008.")
                        .background())
                .contains("Ada Quill: Brenwick > -, departed, confirmed");
    }

    @Test
    void aMinisterLeavesNoCompanyThatTheArticleIsAbout() {
        assertThat(Marked.article(
                                "{Brenwick} downgrades the country",
                                "{Brenwick} cut its rating. Prime Minister [Ada Quill] resigned on Monday.")
                        .moves())
                .isEmpty();
    }

    @Test
    void whoSaysSoIsNotHired() {
        assertThat(Marked.title("{Tolliver} has hired a new architect, chief executive [Ada Quill] says")
                        .moves())
                .isEmpty();
    }

    @Test
    void aNewPostIsNotGivenToWhoHasItSoFar() {
        assertThat(Marked.article(
                                "{Tolliver} names finance chief",
                                "{Tolliver} has chosen [Ben Ode]. The present finance chief, [Ada Quill], is ill.")
                        .moves())
                .extracting(move -> Marked.line(move))
                .noneMatch(line -> line.startsWith("Ada Quill"));
    }

    @Test
    void formerHoldsForAllThatAreListed() {
        assertThat(Marked.body(
                                "[Ada Quill] is chief executive of {Tolliver}. [Quill|Ada Quill] will be replaced by former {Brenwick} and {Corvane} executive [Ben Ode].")
                        .news())
                .contains("Ada Quill: Tolliver > -, departed, confirmed")
                .noneMatch(line -> line.endsWith("Corvane > Corvane, promoted, confirmed"));
    }

    @Test
    void whatAPoliticianNamesSomebodyToIsNotTheCompanyOfTheArticle() {
        assertThat(Marked.article(
                                "{Brenwick} chief [Ada Quill] honoured",
                                "{Brenwick} builds boats. President [Ben Ode] named [Ada Quill] as an adviser.")
                        .moves())
                .isEmpty();
    }

    @Test
    void stepsThatLeaveAnAgencyIdleAreNoDeparture() {
        assertThat(Marked.body("[Ada Quill] criticised the steps that have left {Brenwick} idle.")
                        .moves())
                .isEmpty();
    }

    @Test
    void anotherVerbsOrganisationIsNotTheOneLeft() {
        assertThat(Marked.body(
                                "The owner expects {Brenwick}'s chief executive, [Ada Quill], to resign and hoped that [Ben Ode] would stay at {Tolliver}.")
                        .news())
                .doesNotContain("Ada Quill: Tolliver > -, departed, confirmed");
    }

    @Test
    void whoJoinsAPresidentJoinsNothing() {
        assertThat(Marked.body("[Ada Quill] joined President [Ben Ode] to praise {Brenwick}.")
                        .moves())
                .isEmpty();
    }

    @Test
    void theOriginMayStandRightAfterTheName() {
        assertThat(Marked.body("[Ben Ode] from {Corvane} and [Ada Quill] from {Brenwick} have also joined {Tolliver}.")
                        .news())
                .contains("Ada Quill: Brenwick > Tolliver, moved, confirmed");
    }

    @Test
    void theHeadOfAUnitIsWhoeverIsNamedAfterIt() {
        assertThat(Marked.body("{Brenwick} on Monday fired the head of its mining unit, [Ada Quill], in a shake-up.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > -, departed, confirmed");
    }

    @Test
    void aReporterAtTheEndOfATitleIsNoDestination() {
        assertThat(Marked.title("{Brenwick} picks [Ada Quill] to run sales — {Reuters}")
                        .moves())
                .extracting(move -> Marked.line(move))
                .noneMatch(line -> line.contains("> Reuters"));
    }

    @Test
    void nothingIsFilledInFromAnArticleAboutAnotherOrganisation() {
        assertThat(Marked.article(
                                "{Tolliver} and the markets",
                                "{Tolliver} fell. {Brenwick} rose by a tenth. [Ada Quill] resigned last month.")
                        .moves())
                .isEmpty();
    }

    @Test
    void anEmployerPartsWithSomebody() {
        assertThat(Marked.body("{Brenwick} parted ways with [Ada Quill] on Monday.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > -, departed, confirmed");
    }

    @Test
    void anOrganisationTurnsToSomebody() {
        assertThat(Marked.body("{Tolliver} has turned to [Ada Quill] as its next chief executive.")
                        .news())
                .containsExactly("Ada Quill: - > Tolliver, joined, confirmed");
    }

    @Test
    void sheIsNobodyCalledJohn() {
        assertThat(Marked.article(
                                "{Tolliver} buys {Brenwick}",
                                "[Arianna Quill] sold {Brenwick} to [John Ode], who runs {Tolliver}. She will join"
                                        + " {Tolliver} in May.")
                        .news())
                .anyMatch(line -> line.startsWith("Arianna Quill") && line.contains("> Tolliver"))
                .noneMatch(line -> line.startsWith("John Ode"));
    }

    @Test
    void whoPoachesAFounderTakesHimFromWhatHeFounded() {
        assertThat(Marked.body("{Tolliver} poaches {Brenwick} co-founder [Ada Quill].")
                        .news())
                .containsExactly("Ada Quill: Brenwick > Tolliver, moved, confirmed");
    }

    @Test
    void aPaperThatReportsIsNotWhatTheArticleIsAbout() {
        assertThat(Marked.article(
                                "Insurer seeks successor to [Quill|Ada Quill], {Orsby Daily} reports",
                                "{Tolliver} is looking for a successor, {Orsby Daily} reported. [Quill|Ada Quill] is to step"
                                        + " down from the board of the insurer next year.")
                        .news())
                .contains("Ada Quill: Tolliver > -, departed, confirmed");
    }
}
