package newshound.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Span;
import newshound.article.TalentMove;
import newshound.article.TalentMove.Kind;
import newshound.article.TalentMove.Status;
import newshound.article.TextField;
import org.jspecify.annotations.Nullable;

/// A talent move to index, in few words: who, from where, to where, and whatever else matters to a test.
///
/// @param person null for a group
/// @param group null for a person
public record TestMoves(
        @Nullable Entity person,
        @Nullable String group,
        @Nullable Entity from,
        @Nullable Entity fromTeam,
        @Nullable Entity to,
        @Nullable Entity toTeam,
        @Nullable String roleFrom,
        @Nullable String roleTo,
        Kind kind,
        Status status,
        @Nullable String date,
        boolean background,
        double confidence,
        String trigger) {
    public static final Entity YAN = new Entity("yan-brook", EntityType.PERSON, "Yan Brook", List.of("Brook"), null);
    public static final Entity LANTERN =
            new Entity("lantern-labs", EntityType.ORGANISATION, "Lantern Labs", List.of("Lantern"), null);

    public static TestMoves of(Entity person, @Nullable Entity from, @Nullable Entity to) {
        Kind kind = from == null ? Kind.JOINED : to == null ? Kind.DEPARTED : Kind.MOVED;
        return new TestMoves(
                person, null, from, null, to, null, null, null, kind, Status.CONFIRMED, null, false, 0.9, "moves");
    }

    public TestMoves at(Entity leftTeam, @Nullable Entity joinedTeam) {
        return new TestMoves(
                person,
                group,
                from,
                leftTeam,
                to,
                joinedTeam,
                roleFrom,
                roleTo,
                kind,
                status,
                date,
                background,
                confidence,
                trigger);
    }

    public TestMoves as(@Nullable String left, @Nullable String taken) {
        return new TestMoves(
                person,
                group,
                from,
                fromTeam,
                to,
                toTeam,
                left,
                taken,
                kind,
                status,
                date,
                background,
                confidence,
                trigger);
    }

    public TestMoves being(Kind other) {
        return new TestMoves(
                person,
                group,
                from,
                fromTeam,
                to,
                toTeam,
                roleFrom,
                roleTo,
                other,
                status,
                date,
                background,
                confidence,
                trigger);
    }

    public TestMoves being(Status other) {
        return new TestMoves(
                person,
                group,
                from,
                fromTeam,
                to,
                toTeam,
                roleFrom,
                roleTo,
                kind,
                other,
                date,
                background,
                confidence,
                trigger);
    }

    public TestMoves on(String day) {
        return new TestMoves(
                person,
                group,
                from,
                fromTeam,
                to,
                toTeam,
                roleFrom,
                roleTo,
                kind,
                status,
                day,
                background,
                confidence,
                trigger);
    }

    public TestMoves told() {
        return new TestMoves(
                person,
                group,
                from,
                fromTeam,
                to,
                toTeam,
                roleFrom,
                roleTo,
                kind,
                status,
                date,
                true,
                confidence,
                trigger);
    }

    /// The article with these moves, all stated by its headline; their names stand in its text.
    public static AnnotatedArticle stating(Article.Builder article, TestMoves... moves) {
        List<Entity> named = Stream.of(moves)
                .flatMap(move -> Stream.of(move.person, move.from, move.fromTeam, move.to, move.toTeam))
                .filter(entity -> entity != null)
                .distinct()
                .toList();
        String names = String.join(" / ", named.stream().map(Entity::name).toList());
        Article plain = article.build();
        String body = plain.body().isEmpty() ? names : plain.body() + "\n\n" + names;
        AnnotatedArticle naming = TestArticles.naming(article.body(body), named.toArray(Entity[]::new));
        Span headline = new Span(0, plain.title().length());
        List<TalentMove> stated = new ArrayList<>();
        Stream.of(moves).forEach(move -> stated.add(move.stated(headline)));
        return new AnnotatedArticle(naming.article(), naming.mentions(), stated);
    }

    private TalentMove stated(Span headline) {
        return new TalentMove(
                person,
                group,
                from,
                fromTeam,
                to,
                toTeam,
                roleFrom,
                roleTo,
                kind,
                status,
                date,
                background,
                confidence,
                "test",
                trigger,
                new TalentMove.Evidence(TextField.TITLE, headline));
    }
}
