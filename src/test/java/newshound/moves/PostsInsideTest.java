package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Posts that somebody is given who works there already, and those that only look like it.
final class PostsInsideTest {
    @Test
    void whoIsToLeadAPartOfTheFirmIsInside() {
        assertThat(Marked.article(
                                "{Tolliver} shuffles its chiefs",
                                "{Tolliver} said [Ada Quill] will head consumer, small business and card businesses.")
                        .news())
                .containsExactly("Ada Quill: Tolliver > Tolliver, promoted, confirmed");
        assertThat(Marked.body("{Tolliver} said [Ada Quill] would oversee a global trading group.")
                        .news())
                .containsExactly("Ada Quill: Tolliver > Tolliver, promoted, confirmed");
        assertThat(Marked.body("{Tolliver} said [Ada Quill] will lead sales and marketing.")
                        .news())
                .containsExactly("Ada Quill: Tolliver > Tolliver, promoted, confirmed");
    }

    @Test
    void whoIsToLeadSomethingElseHasNoPost() {
        assertThat(Marked.body("{Tolliver} engineer [Ada Quill] will lead the charge for better pay.")
                        .moves())
                .isEmpty();
        assertThat(Marked.body("{Tolliver} said [Ada Quill] will lead talks with the union.")
                        .moves())
                .isEmpty();
    }

    @Test
    void aChiefOfWhomOnlyThePostIsSaidGivesPostsInTheFirmOfTheArticle() {
        assertThat(Marked.article(
                                "{Tolliver} shuffles its chiefs",
                                "{Tolliver} builds boats. Chief Executive [Ben Ode] named [Ada Quill] chief operating"
                                        + " officer.")
                        .news())
                .containsExactly("Ada Quill: - > Tolliver, joined, confirmed");
    }

    @Test
    void whomSomebodyUnknownGivesAPostKeepsTheEmployer() {
        assertThat(Marked.body("[Ode] appointed {Tolliver} executive [Ada Quill] as acting chair.")
                        .news())
                .containsExactly("Ada Quill: Tolliver > Tolliver, promoted, confirmed");
    }

    @Test
    void aFinanceChiefWhoBecomesOperatingChiefHasAnotherPost() {
        assertThat(Marked.body("{Tolliver} named [Ada Quill] chief operating officer. [Quill|Ada Quill], the company's"
                                + " chief financial officer, is 44.")
                        .news())
                .containsExactly("Ada Quill: Tolliver > Tolliver, promoted, confirmed");
    }

    @Test
    void aPostByItsInitialsIsTheSamePost() {
        assertThat(Marked.body(
                                "{Tolliver} appointed [Ada Quill] as chief operating officer. \"Steam is all,\" said [Ada"
                                        + " Quill], COO of {Tolliver}.")
                        .news())
                .containsExactly("Ada Quill: - > Tolliver, joined, confirmed");
    }

    @Test
    void incomingChiefsAreNotInsideYet() {
        assertThat(Marked.body("Incoming {Tolliver} president [Ada Quill] succeeds [Ben Ode] in May.")
                        .news())
                .contains("Ada Quill: - > Tolliver, joined, confirmed");
    }

    @Test
    void aMinisterIsNotInside() {
        assertThat(Marked.body("Finance Minister [Ada Quill] will become the next head of {Tolliver}.")
                        .news())
                .containsExactly("Ada Quill: - > Tolliver, joined, confirmed");
        assertThat(Marked.body(
                                "[Ben Ode] of {Tolliver} will be succeeded by Ruritanian central bank governor [Ada Quill].")
                        .news())
                .contains("Ada Quill: - > Tolliver, joined, confirmed");
    }

    @Test
    void anInsiderOrAVeteranOfTheCompanyIsInside() {
        assertThat(Marked.body("{Tolliver} replaced [Ben Ode] with an influential insider, [Ada Quill].")
                        .news())
                .contains("Ada Quill: Tolliver > Tolliver, promoted, confirmed");
        assertThat(Marked.body("{Tolliver} named [Ada Quill], a company veteran, as its chief executive.")
                        .news())
                .contains("Ada Quill: Tolliver > Tolliver, promoted, confirmed");
        assertThat(Marked.body("{Tolliver} named [Ada Quill], an industry insider, as its chief executive.")
                        .news())
                .contains("Ada Quill: - > Tolliver, joined, confirmed");
    }

    @Test
    void whoGetsAPostForGoodHadItForTheTimeBeing() {
        assertThat(Marked.body("{Tolliver} appointed [Ada Quill] as permanent chief executive.")
                        .news())
                .containsExactly("Ada Quill: Tolliver > Tolliver, promoted, confirmed");
    }

    @Test
    void anAdviserToBeLeavesOnlyThePost() {
        assertThat(Marked.body(
                                "[Ada Quill] will step down as chief executive of {Tolliver}. She will stay on as an adviser"
                                        + " until the end of the year.")
                        .news())
                .containsExactly("Ada Quill: Tolliver > Tolliver, promoted, confirmed");
    }

    @Test
    void aTransitionToAPostIsOneInside() {
        assertThat(Marked.body(
                                "{Tolliver} has announced the planned transition of [Ada Quill] to the role of president.")
                        .news())
                .containsExactly("Ada Quill: Tolliver > Tolliver, promoted, confirmed");
    }
}
