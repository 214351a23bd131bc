package newshound.ledger;

import static newshound.ledger.Statements.ARGON;
import static newshound.ledger.Statements.BORON;
import static newshound.ledger.Statements.CARBON;
import static newshound.ledger.Statements.HALIDE;
import static newshound.ledger.Statements.that;
import static newshound.ledger.Statements.thatSome;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import newshound.article.TalentMove.Kind;
import newshound.article.TalentMove.Status;
import newshound.search.MoveRow;
import org.junit.jupiter.api.Test;

final class LedgerTest {
    private static List<DistinctMove> moves(Statement... statements) {
        return Ledger.of(List.of(statements)).moves();
    }

    private static MoveRow row(DistinctMove move) {
        return Rows.of(move, 1, List.of());
    }

    @Test
    void aMoveInFortyArticlesIsOneRowWithFortySources() {
        Statement[] told = LongStream.range(0, 40)
                .mapToObj(article -> that("Ida Holm")
                        .leavesFor(ARGON, BORON)
                        .on("2025-03-%02d".formatted(1 + article % 28))
                        .in(article))
                .toArray(Statement[]::new);
        List<DistinctMove> moves = moves(told);
        assertThat(moves).hasSize(1);
        assertThat(row(moves.getFirst()).articles()).isEqualTo(40);
    }

    @Test
    void rumourDenialAndConfirmationStandSideBySideWithTheirDays() {
        List<DistinctMove> moves = moves(
                that("Ida Holm")
                        .leaves(ARGON)
                        .as(Status.RUMOURED)
                        .on("2025-03-01")
                        .in(1),
                that("Ida Holm")
                        .leaves(ARGON)
                        .as(Status.DENIED)
                        .on("2025-03-02")
                        .in(2),
                that("Ida Holm")
                        .leaves(ARGON)
                        .as(Status.CONFIRMED)
                        .on("2025-03-09")
                        .in(3),
                that("Ida Holm")
                        .leaves(ARGON)
                        .as(Status.RUMOURED)
                        .on("2025-03-04")
                        .in(4));
        assertThat(moves).hasSize(1);
        MoveRow row = row(moves.getFirst());
        assertThat(row.status()).isEqualTo("confirmed");
        assertThat(row.statuses())
                .containsExactly(
                        new MoveRow.Said("confirmed", LocalDate.of(2025, 3, 9), LocalDate.of(2025, 3, 9), 1),
                        new MoveRow.Said("denied", LocalDate.of(2025, 3, 2), LocalDate.of(2025, 3, 2), 1),
                        new MoveRow.Said("rumoured", LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 4), 2));
    }

    @Test
    void whatIsNotConfirmedIsWhatWasSaidLast() {
        List<DistinctMove> moves = moves(
                that("Ida Holm")
                        .leaves(ARGON)
                        .as(Status.DENIED)
                        .on("2025-03-05")
                        .in(2),
                that("Ida Holm")
                        .leaves(ARGON)
                        .as(Status.RUMOURED)
                        .on("2025-03-01")
                        .in(1));
        assertThat(row(moves.getFirst()).status()).isEqualTo("denied");
    }

    @Test
    void whoTellsOnlyOneEndTellsOfTheMoveThatOthersTellWhole() {
        List<DistinctMove> moves = moves(
                that("Ida Holm").leaves(ARGON).on("2025-03-01").in(1),
                that("Ida Holm").joins(BORON).on("2025-04-01").in(2),
                that("Ida Holm").leavesFor(ARGON, BORON).on("2025-04-02").in(3));
        assertThat(moves).hasSize(1);
        MoveRow row = row(moves.getFirst());
        assertThat(row.kind()).isEqualTo("moved");
        assertThat(row.first()).isEqualTo("2025-03-01");
    }

    @Test
    void whoArrivesWhereOthersSayTheyWereBeforeTakesAnotherPostThere() {
        List<DistinctMove> moves = moves(
                that("Ida Holm").joins(ARGON).on("2025-03-01").in(1),
                that("Ida Holm").joins(ARGON).on("2025-03-01").in(2),
                that("Ida Holm").leavesFor(ARGON, ARGON).on("2025-03-02").in(3));
        assertThat(moves).hasSize(1);
        assertThat(moves.getFirst().kind()).isEqualTo(Kind.PROMOTED);
    }

    @Test
    void aTeamThatMostTakeForTheWholeIsNamedOnce() {
        List<DistinctMove> moves = moves(
                that("Ida Holm").leaves(ARGON).on("2025-03-01").in(1),
                that("Ida Holm").leaves(ARGON).on("2025-03-01").in(2),
                that("Ida Holm").leaves(HALIDE).from(ARGON).on("2025-03-02").in(3));
        assertThat(moves).hasSize(1);
        MoveRow row = row(moves.getFirst());
        assertThat(row.from()).extracting("name").isEqualTo("Argon");
        assertThat(row.fromTeam()).isNull();
    }

    @Test
    void aDepartureAndTheOnlyArrivalAfterItAreOneMove() {
        List<DistinctMove> moves = moves(
                that("Ida Holm").leaves(ARGON).on("2025-03-01").in(1),
                that("Ida Holm").joins(BORON).on("2025-05-01").in(2));
        assertThat(moves).hasSize(1);
        assertThat(moves.getFirst().kind()).isEqualTo(Kind.MOVED);
    }

    @Test
    void aDepartureBeforeTwoArrivalsStaysAlone() {
        List<DistinctMove> moves = moves(
                that("Ida Holm").leaves(ARGON).on("2025-03-01").in(1),
                that("Ida Holm").joins(BORON).on("2025-04-01").in(2),
                that("Ida Holm").joins(CARBON).on("2025-05-01").in(3));
        assertThat(moves).hasSize(3);
    }

    @Test
    void anArrivalLongAfterADepartureIsAnotherMove() {
        assertThat(moves(
                        that("Ida Holm").leaves(ARGON).on("2023-03-01").in(1),
                        that("Ida Holm").joins(BORON).on("2025-05-01").in(2)))
                .hasSize(2);
    }

    @Test
    void anOrganisationAndWhatItBelongsToAreOneEnd() {
        List<DistinctMove> moves = moves(
                that("Ida Holm").leaves(ARGON).on("2025-03-01").in(1),
                that("Ida Holm").leaves(HALIDE).on("2025-03-02").in(2));
        assertThat(moves).hasSize(1);
        assertThat(row(moves.getFirst()).from()).hasFieldOrPropertyWithValue("name", "Argon");
    }

    @Test
    void whoLeavesTheSamePlaceTwiceMovesTwice() {
        assertThat(moves(
                        that("Ida Holm").leaves(ARGON).on("2021-03-01").in(1),
                        that("Ida Holm").leaves(ARGON).on("2025-03-01").in(2)))
                .hasSize(2);
    }

    @Test
    void thereAndBackAreTwoMoves() {
        assertThat(moves(
                        that("Ida Holm")
                                .leavesFor(ARGON, BORON)
                                .on("2025-03-01")
                                .in(1),
                        that("Ida Holm")
                                .leavesFor(BORON, ARGON)
                                .on("2025-06-01")
                                .in(2)))
                .hasSize(2);
    }

    @Test
    void historyThatIsDatedJoinsTheNewsOfItsTime() {
        List<DistinctMove> moves = moves(
                that("Ida Holm").leavesFor(ARGON, BORON).on("2020-12-04").in(1),
                that("Ida Holm")
                        .leavesFor(ARGON, BORON)
                        .asHistory()
                        .dated("2020")
                        .on("2025-03-01")
                        .in(2));
        assertThat(moves).hasSize(1);
        assertThat(row(moves.getFirst()).background()).isFalse();
    }

    @Test
    void whatIsToldAsHistoryAloneIsBackground() {
        assertThat(row(moves(that("Ida Holm")
                                        .leaves(ARGON)
                                        .asHistory()
                                        .on("2025-03-01")
                                        .in(1))
                                .getFirst())
                        .background())
                .isTrue();
    }

    @Test
    void anOfferIsNoMove() {
        assertThat(moves(
                        that("Ida Holm").isCourtedBy(BORON).on("2025-03-01").in(1),
                        that("Ida Holm").joins(BORON).on("2025-03-08").in(2)))
                .hasSize(2);
    }

    @Test
    void twoPostsInOnePlaceAreTwoPromotions() {
        assertThat(moves(
                        that("Ida Holm")
                                .becomes("chief scientist", ARGON)
                                .on("2025-03-01")
                                .in(1),
                        that("Ida Holm")
                                .becomes("head of sales", ARGON)
                                .on("2025-04-01")
                                .in(2),
                        that("Ida Holm")
                                .becomes("Chief Scientist of Argon", ARGON)
                                .on("2025-03-02")
                                .in(3)))
                .hasSize(2);
    }

    @Test
    void groupsOfOnePlaceAreOneGroupWhereTheyAreToldAtOnce() {
        assertThat(moves(
                        thatSome("four researchers")
                                .leavesFor(ARGON, BORON)
                                .on("2025-03-01")
                                .in(1),
                        thatSome("a group of four")
                                .leavesFor(ARGON, BORON)
                                .on("2025-03-03")
                                .in(2),
                        thatSome("three engineers")
                                .leavesFor(ARGON, BORON)
                                .on("2025-08-03")
                                .in(3)))
                .hasSize(2);
    }

    @Test
    void peopleOfDifferentNamesNeverMeet() {
        assertThat(moves(
                        that("Ida Holm").leaves(ARGON).on("2025-03-01").in(1),
                        that("Ada Holm").leaves(ARGON).on("2025-03-01").in(2)))
                .hasSize(2);
    }

    @Test
    void anIdHoldsWhenAnEarlierArticleComesIn() {
        Statement first = that("Ida Holm").leaves(ARGON).on("2025-03-05").in(7);
        String before = moves(first).getFirst().id();
        Ledger after = Ledger.of(
                List.of(first, that("Ida Holm").leaves(ARGON).on("2025-03-01").in(8)));
        assertThat(after.move(before)).contains(after.moves().getFirst());
        assertThat(after.move("0000000000000000")).isEmpty();
    }

    @Test
    void theOrderInWhichArticlesComeInDoesNotMatter() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int run = 0; run < 50; run++) {
            List<Statement> statements = new ArrayList<>();
            for (int article = 0; article < 60; article++) {
                statements.add(any(random).in(article));
            }
            Set<Set<Long>> rows = rows(statements);
            Collections.shuffle(statements, random);
            assertThat(rows(statements)).as("seed %d, run %d", seed, run).isEqualTo(rows);
            assertThat(rows.stream().mapToInt(Set::size).sum())
                    .as("seed %d: every statement is in one row", seed)
                    .isEqualTo(statements.size());
        }
    }

    private static Set<Set<Long>> rows(List<Statement> statements) {
        return Ledger.of(statements).moves().stream()
                .map(move -> move.statements().stream().map(Statement::article).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Statements any(Random random) {
        Statements who = random.nextInt(6) == 0
                ? thatSome("people")
                : that(List.of("Ida Holm", "Ole Vang", "Una Roe").get(random.nextInt(3)));
        List<newshound.article.Entity> places = List.of(ARGON, BORON, CARBON, HALIDE);
        var place = places.get(random.nextInt(4));
        var other = places.get(random.nextInt(4));
        Statements move = switch (random.nextInt(6)) {
            case 0, 1 -> who.leaves(place);
            case 2 -> who.joins(place);
            case 3 -> who.becomes(random.nextBoolean() ? "chief scientist" : "head of sales", place);
            case 4 -> who.isCourtedBy(place);
            default -> place.equals(other) ? who.leaves(place) : who.leavesFor(place, other);
        };
        move = move.as(List.of(Status.values()).get(random.nextInt(4)));
        move = random.nextInt(5) == 0
                ? move
                : move.on(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700)).toString());
        move = random.nextInt(5) == 0 ? move.asHistory() : move;
        return random.nextInt(4) == 0 ? move.dated(random.nextBoolean() ? "2024" : "2025-02") : move;
    }
}
