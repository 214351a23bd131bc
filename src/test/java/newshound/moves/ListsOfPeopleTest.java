package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is told of several people at once: in lists, of groups, and of those who replace each other.
final class ListsOfPeopleTest {
    @Test
    void recentDeparturesAreThoseOfAllWhoAreListed() {
        assertThat(Marked.article(
                                "{Tolliver} loses more people",
                                "{Tolliver} shrinks. Other recent departures include [Ada Quill], the head of sales; [Ben"
                                        + " Ode], a vice president; and [Cy Marsh].")
                        .news())
                .contains(
                        "Ada Quill: Tolliver > -, departed, confirmed",
                        "Ben Ode: Tolliver > -, departed, confirmed",
                        "Cy Marsh: Tolliver > -, departed, confirmed");
    }

    @Test
    void recentHiresArriveFromWhereTheyAreSaidToComeFrom() {
        assertThat(Marked.article(
                                "{Tolliver} hires",
                                "{Tolliver} grows. Other recent hires include [Ada Quill] as head of sales, and [Ben Ode],"
                                        + " who joined from {Brenwick}.")
                        .news())
                .contains(
                        "Ada Quill: - > Tolliver, joined, confirmed", "Ben Ode: Brenwick > Tolliver, moved, confirmed");
    }

    @Test
    void amongThoseWhoLeaveAreTheListed() {
        assertThat(Marked.article(
                                "{Tolliver} cuts posts",
                                "{Tolliver} shrinks. Among the departing executives are [Ada Quill] and [Ben Ode].")
                        .news())
                .contains("Ada Quill: Tolliver > -, departed, confirmed", "Ben Ode: Tolliver > -, departed, confirmed");
    }

    @Test
    void whoIsWelcomedBackHasReturned() {
        assertThat(Marked.body(
                                "\"Excited to welcome [Ada Quill], [Ben Ode] and [Cy Marsh] back to {Tolliver}!\" she wrote.")
                        .news())
                .containsExactly(
                        "Ada Quill: - > Tolliver, returned, confirmed",
                        "Ben Ode: - > Tolliver, returned, confirmed",
                        "Cy Marsh: - > Tolliver, returned, confirmed");
        assertThat(Marked.body("{Tolliver} welcomed [Ada Quill] back from her holiday.")
                        .moves())
                .isEmpty();
    }

    @Test
    void whoReturnsComesFromWhereHeWorks() {
        assertThat(Marked.body(
                                "{Brenwick} researcher [Ada Quill] spoke. \"Happy to welcome [Ada Quill] back to {Tolliver},\" he"
                                        + " wrote.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > Tolliver, returned, confirmed");
    }

    @Test
    void aCountedGroupWhosePeopleAreToldOfByNameIsNoneOfItsOwn() {
        assertThat(Marked.body(
                                "Two executives are leaving {Tolliver}. [Ada Quill] left {Tolliver} on Monday, and [Ben Ode]"
                                        + " will leave {Tolliver} in May.")
                        .news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: Tolliver > -, departed, confirmed", "Ben Ode: Tolliver > -, departed, confirmed");
    }

    @Test
    void aGroupOfMoreThanAreNamedStays() {
        assertThat(Marked.body("Three executives are leaving {Tolliver}. [Ada Quill] left {Tolliver} on Monday.")
                        .news())
                .anyMatch(line -> line.startsWith("Three executives"));
    }

    @Test
    void whoIsToReplaceSomebodyArrivesWhereThatOneWorks() {
        assertThat(Marked.article(
                                "{Tolliver} replaces its finance chief",
                                "{Tolliver} said [Ada Quill], its finance chief, would leave. [Quill|Ada Quill] will be"
                                        + " replaced by [Ben Ode] starting 1 April.")
                        .news())
                .contains("Ben Ode: - > Tolliver, joined, confirmed");
    }

    @Test
    void whoReplacesIsNamedAfterWhatHeIs() {
        assertThat(Marked.body(
                                "[Ada Quill] will be replaced at the helm of {Tolliver} by an Italian, [Ben Ode], in May.")
                        .news())
                .contains("Ben Ode: - > Tolliver, joined, confirmed");
    }

    @Test
    void whoIsReplacedInAMatchHasNotLeft() {
        assertThat(Marked.body("{Tolliver} won. [Ada Quill] will be replaced by [Ben Ode] at half-time.")
                        .moves())
                .isEmpty();
    }

    @Test
    void foundersStandBehindWhenTheyFounded() {
        assertThat(Marked.body("{Tolliver} was founded in 2015 by [Ada Quill] and [Ben Ode].")
                        .background())
                .containsExactly(
                        "Ada Quill: - > Tolliver, founded, confirmed", "Ben Ode: - > Tolliver, founded, confirmed");
    }
}
