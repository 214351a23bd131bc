package newshound.search;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
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

/// A talent move to index, in few words: who, from where, to where, and whatever else matters to a test. Each change
/// makes another one.
public final class TestMoves {
    public static final Entity YAN = new Entity("yan-brook", EntityType.PERSON, "Yan Brook", List.of("Brook"), null);
    public static final Entity LANTERN =
            new Entity("lantern-labs", EntityType.ORGANISATION, "Lantern Labs", List.of("Lantern"), null);

    private @Nullable Entity person;
    private @Nullable String group;
    private @Nullable Entity from;
    private @Nullable Entity fromTeam;
    private @Nullable Entity to;
    private @Nullable Entity toTeam;
    private @Nullable String roleFrom;
    private @Nullable String roleTo;
    private Kind kind = Kind.DEPARTED;
    private Status status = Status.CONFIRMED;
    private @Nullable String date;
    private boolean background;
    private double confidence = 0.9;
    private String trigger = "moves";

    private TestMoves() {}

    private TestMoves changed(Consumer<TestMoves> change) {
        TestMoves other = new TestMoves();
        other.person = person;
        other.group = group;
        other.from = from;
        other.fromTeam = fromTeam;
        other.to = to;
        other.toTeam = toTeam;
        other.roleFrom = roleFrom;
        other.roleTo = roleTo;
        other.kind = kind;
        other.status = status;
        other.date = date;
        other.background = background;
        other.confidence = confidence;
        other.trigger = trigger;
        change.accept(other);
        return other;
    }

    public static TestMoves of(Entity person, @Nullable Entity from, @Nullable Entity to) {
        return new TestMoves().changed(move -> move.person = person).between(from, to);
    }

    public static TestMoves ofGroup(String group, @Nullable Entity from, @Nullable Entity to) {
        return new TestMoves().changed(move -> move.group = group).between(from, to);
    }

    public TestMoves between(@Nullable Entity left, @Nullable Entity joined) {
        Kind told = left == null ? Kind.JOINED : joined == null ? Kind.DEPARTED : Kind.MOVED;
        return changed(move -> {
            move.from = left;
            move.to = joined;
            move.kind = told;
        });
    }

    public TestMoves at(@Nullable Entity leftTeam, @Nullable Entity joinedTeam) {
        return changed(move -> {
            move.fromTeam = leftTeam;
            move.toTeam = joinedTeam;
        });
    }

    public TestMoves as(@Nullable String left, @Nullable String taken) {
        return changed(move -> {
            move.roleFrom = left;
            move.roleTo = taken;
        });
    }

    public TestMoves being(Kind other) {
        return changed(move -> move.kind = other);
    }

    public TestMoves being(Status other) {
        return changed(move -> move.status = other);
    }

    public TestMoves on(@Nullable String day) {
        return changed(move -> move.date = day);
    }

    /// As history, not as news.
    public TestMoves told() {
        return changed(move -> move.background = true);
    }

    public TestMoves sure(double howSure) {
        return changed(move -> move.confidence = howSure);
    }

    public TestMoves by(String words) {
        return changed(move -> move.trigger = words);
    }

    /// The article with these moves, all stated by its headline; their names stand in its text.
    public static AnnotatedArticle stating(Article.Builder article, TestMoves... moves) {
        List<Entity> named = Stream.of(moves)
                .flatMap(move -> Stream.of(move.person, move.from, move.fromTeam, move.to, move.toTeam))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String names = String.join(" / ", named.stream().map(Entity::name).toList());
        Article plain = article.build();
        String body = plain.body().isEmpty() ? names : plain.body() + "\n\n" + names;
        AnnotatedArticle naming = TestArticles.naming(article.body(body), named.toArray(Entity[]::new));
        Span headline = new Span(0, plain.title().length());
        return new AnnotatedArticle(
                naming.article(),
                naming.mentions(),
                Stream.of(moves).map(move -> move.stated(headline)).toList());
    }

    /// @param headline where the article states it
    public TalentMove stated(Span headline) {
        return stated(TextField.TITLE, headline);
    }

    public TalentMove stated(TextField field, Span where) {
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
                new TalentMove.Evidence(field, where));
    }
}
