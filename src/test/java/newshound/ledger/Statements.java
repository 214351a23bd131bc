package newshound.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Span;
import newshound.article.TalentMove;
import newshound.article.TalentMove.Kind;
import newshound.article.TalentMove.Status;
import newshound.article.TextField;
import org.jspecify.annotations.Nullable;

/// Statements in few words: `Statements.that("Ida Holm").leaves(ARGON).on("2025-03-01").in(1)`.
record Statements(
        @Nullable String person,
        @Nullable String group,
        @Nullable Entity from,
        @Nullable Entity to,
        @Nullable String roleTo,
        Kind kind,
        Status status,
        @Nullable String date,
        boolean background,
        @Nullable String published) {
    static final Entity HALIDE = organisation("Halide", null);
    static final Entity ARGON = organisation("Argon", HALIDE);
    static final Entity BORON = organisation("Boron", null);
    static final Entity CARBON = organisation("Carbon", null);

    static Statements that(String person) {
        return new Statements(person, null, null, null, null, Kind.DEPARTED, Status.CONFIRMED, null, false, null);
    }

    static Statements thatSome(String group) {
        return new Statements(null, group, null, null, null, Kind.DEPARTED, Status.CONFIRMED, null, false, null);
    }

    private static Entity organisation(String name, @Nullable Entity parent) {
        return new Entity(name.toLowerCase(Locale.ROOT), EntityType.ORGANISATION, name, List.of(), parent);
    }

    Statements leaves(Entity organisation) {
        return new Statements(
                person, group, organisation, null, null, Kind.DEPARTED, status, date, background, published);
    }

    Statements joins(Entity organisation) {
        return new Statements(
                person, group, null, organisation, null, Kind.JOINED, status, date, background, published);
    }

    Statements leavesFor(Entity origin, Entity destination) {
        return new Statements(
                person, group, origin, destination, null, Kind.MOVED, status, date, background, published);
    }

    Statements becomes(String role, Entity organisation) {
        return new Statements(
                person, group, organisation, organisation, role, Kind.PROMOTED, status, date, background, published);
    }

    Statements isCourtedBy(Entity organisation) {
        return new Statements(
                person, group, from, organisation, null, Kind.OFFERED, Status.OFFERED, date, background, published);
    }

    Statements as(Status said) {
        return new Statements(person, group, from, to, roleTo, kind, said, date, background, published);
    }

    Statements dated(String when) {
        return new Statements(person, group, from, to, roleTo, kind, status, when, background, published);
    }

    Statements asHistory() {
        return new Statements(person, group, from, to, roleTo, kind, status, date, true, published);
    }

    Statements on(String day) {
        return new Statements(person, group, from, to, roleTo, kind, status, date, background, day);
    }

    Statement in(long article) {
        Entity who = person == null
                ? null
                : new Entity(
                        person.toLowerCase(Locale.ROOT).replace(' ', '-'), EntityType.PERSON, person, List.of(), null);
        TalentMove move = new TalentMove(
                who,
                group,
                from,
                null,
                to,
                null,
                null,
                roleTo,
                kind,
                status,
                date,
                background,
                0.9,
                "test",
                "moves",
                new TalentMove.Evidence(TextField.BODY, new Span(0, 1)));
        return Statement.of(article, 0, move, millis(), Math.toIntExact(article));
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
