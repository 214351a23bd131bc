package newshound.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Span;
import newshound.article.TalentMove.Kind;
import newshound.article.TalentMove.Status;
import newshound.search.TestMoves;
import org.jspecify.annotations.Nullable;

/// Statements in few words: `Statements.that("Ida Holm").leaves(ARGON).on("2025-03-01").in(1)`.
///
/// @param published the day of the article; null where unknown
record Statements(TestMoves move, @Nullable String published) {
    static final Entity HALIDE = organisation("Halide", null);
    static final Entity ARGON = organisation("Argon", HALIDE);
    static final Entity BORON = organisation("Boron", null);
    static final Entity CARBON = organisation("Carbon", null);

    static Statements that(String person) {
        Entity who = new Entity(id(person), EntityType.PERSON, person, List.of(), null);
        return new Statements(TestMoves.of(who, null, null), null);
    }

    static Statements thatSome(String group) {
        return new Statements(TestMoves.ofGroup(group, null, null), null);
    }

    private static Entity organisation(String name, @Nullable Entity parent) {
        return new Entity(id(name), EntityType.ORGANISATION, name, List.of(), parent);
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private Statements with(UnaryOperator<TestMoves> change) {
        return new Statements(change.apply(move), published);
    }

    Statements leaves(Entity organisation) {
        return with(told -> told.between(organisation, null));
    }

    Statements from(Entity team) {
        return with(move -> move.at(team, null));
    }

    Statements joins(Entity organisation) {
        return with(told -> told.between(null, organisation));
    }

    Statements leavesFor(Entity origin, Entity destination) {
        return with(told -> told.between(origin, destination));
    }

    Statements becomes(String role, Entity organisation) {
        return with(
                told -> told.between(organisation, organisation).as(null, role).being(Kind.PROMOTED));
    }

    Statements isCourtedBy(Entity organisation) {
        return with(told -> told.between(null, organisation).being(Kind.OFFERED).being(Status.OFFERED));
    }

    Statements as(Status said) {
        return with(told -> told.being(said));
    }

    Statements dated(String when) {
        return with(told -> told.on(when));
    }

    Statements asHistory() {
        return with(TestMoves::told);
    }

    Statements on(String day) {
        return new Statements(move, day);
    }

    Statement in(long article) {
        return Statement.of(article, 0, move.stated(new Span(0, 1)), millis(), Math.toIntExact(article));
    }

    private @Nullable Long millis() {
        return published == null
                ? null
                : LocalDate.parse(published)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .toEpochMilli();
    }
}
