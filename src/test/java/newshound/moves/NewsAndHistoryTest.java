package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What an article tells as its news, where the same sentence speaks of the past too.
final class NewsAndHistoryTest {
    @Test
    void whatARelativeClauseTellsEndsWithIt() {
        assertThat(Marked.body("[Ada Quill], who headed sales, left {Brenwick} on Monday.")
                        .news())
                .containsExactly("Ada Quill: Brenwick > -, departed, confirmed");
        assertThat(Marked.body("[Ada Quill], who left {Brenwick} in 2019, writes novels.")
                        .news())
                .isEmpty();
    }

    @Test
    void theYearOfARelativeClauseIsNotThatOfTheMove() {
        Marked article = Marked.body(
                "{Brenwick} named [Ada Quill] chief executive, succeeding [Bo Marsh], who had run it since 2018.");
        assertThat(article.news())
                .containsExactlyInAnyOrder(
                        "Ada Quill: - > Brenwick, joined, confirmed", "Bo Marsh: Brenwick > -, departed, confirmed");
        assertThat(article.moves()).allSatisfy(move -> assertThat(move.date()).isNull());
    }

    @Test
    void theYearBehindARelativeClauseIsThatOfTheMove() {
        Marked article = Marked.body("[Ada Quill] left {Brenwick}, which she had built, in 2019.");
        assertThat(article.news()).isEmpty();
        assertThat(article.moves())
                .singleElement()
                .satisfies(move -> assertThat(move.date()).isEqualTo("2019"));
    }

    @Test
    void howTheOneLeftWhoIsReplacedIsNews() {
        assertThat(Marked.body(
                                "{Brenwick} appointed [Ada Quill] as chairman. She replaces [Bo Marsh], who resigned after a dispute.")
                        .news())
                .contains("Bo Marsh: Brenwick > -, departed, confirmed");
    }

    @Test
    void aMonthIsNoAward() {
        assertThat(Marked.body("{Brenwick} named [Ada Quill] as its chief executive last month.")
                        .news())
                .containsExactly("Ada Quill: - > Brenwick, joined, confirmed");
        assertThat(Marked.body("{Brenwick} named [Ada Quill] chief engineer of the month.")
                        .news())
                .isEmpty();
    }

    @Test
    void whatHappenedInTheLastDaysIsNewsInAnyClause() {
        assertThat(Marked.body(
                                "{Tolliver} builds boats. They are slow. Nobody buys them. The crisis came on Wednesday when"
                                        + " {Tolliver} ousted [Ada Quill], its chief executive.")
                        .news())
                .containsExactly("Ada Quill: Tolliver > -, departed, confirmed");
    }

    @Test
    void aYearOfComparisonDatesNothing() {
        assertThat(Marked.body("{Tolliver} chief [Ada Quill] resigned over the worst loss since the storm in 1986.")
                        .moves())
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.background()).isFalse();
                    assertThat(move.date()).isNull();
                });
    }
}
