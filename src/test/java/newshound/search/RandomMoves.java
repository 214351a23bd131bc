package newshound.search;

import static newshound.search.TestArticles.ALIBABA;
import static newshound.search.TestArticles.DEEPMIND;
import static newshound.search.TestArticles.QWEN;
import static newshound.search.TestArticles.ZOE;
import static newshound.search.TestMoves.LANTERN;
import static newshound.search.TestMoves.YAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.PublicationDate;
import newshound.article.TalentMove;
import newshound.query.MoveTest;
import newshound.query.QueryNode;
import newshound.schema.Dimension;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// Articles that tell of moves among few people and places, and questions for these, so that most find something.
final class RandomMoves {
    private static final Entity GOOGLE = Objects.requireNonNull(DEEPMIND.parent());
    private static final Entity ATLAS =
            new Entity("atlas-team", EntityType.ORGANISATION, "Atlas team", List.of("Atlas"), DEEPMIND);
    private static final List<Entity> PLACES = List.of(ALIBABA, QWEN, GOOGLE, DEEPMIND, LANTERN);
    private static final List<Entity> TEAMS = List.of(QWEN, ATLAS);
    private static final List<String> GROUPS = List.of("four researchers", "Two engineers");
    private static final List<String> ROLES =
            List.of("research lead", "lead engineer", "director", "director of research", "engineer");
    private static final List<String> WORDS = List.of("amber", "basalt", "cedar", "delta");
    private static final List<String> TAGS = List.of("sea", "land", "sky");
    private static final LocalDate EPOCH = LocalDate.of(2024, 11, 20);
    private static final List<Field> PARTS =
            List.of(Field.FROM, Field.TO, Field.PERSON, Field.MOVE, Field.STATUS, Field.ROLE);

    private final Random random;
    private int written;

    RandomMoves(long seed) {
        this.random = new Random(seed);
    }

    /// No two of its statements, nor those of any other article from here, have the same trigger.
    AnnotatedArticle article(String id) {
        Article.Builder article = TestArticles.bare(id)
                .title(one(WORDS) + " " + one(WORDS))
                .body(one(WORDS))
                .tags(some(() -> one(TAGS), 2).stream().distinct().toList());
        if (random.nextInt(6) > 0) {
            article.published(new PublicationDate.Day(day()));
        }
        TestMoves[] moves = some(this::move, 3).toArray(TestMoves[]::new);
        return TestMoves.stating(article, moves);
    }

    private TestMoves move() {
        boolean person = random.nextInt(5) > 0;
        Entity from = random.nextInt(4) > 0 ? one(PLACES) : null;
        Entity to = from == null || random.nextInt(4) > 0 ? one(PLACES) : null;
        TestMoves move =
                person ? TestMoves.of(one(List.of(ZOE, YAN)), from, to) : TestMoves.ofGroup(one(GROUPS), from, to);
        TestMoves told = move.at(
                        from != null && random.nextInt(4) == 0 ? one(TEAMS) : null,
                        to != null && random.nextInt(4) == 0 ? one(TEAMS) : null)
                .as(random.nextInt(3) == 0 ? one(ROLES) : null, random.nextInt(3) == 0 ? one(ROLES) : null)
                .being(one(List.of(TalentMove.Kind.values())))
                .being(one(List.of(TalentMove.Status.values())))
                .on(random.nextInt(3) == 0 ? date() : null)
                .sure(random.nextInt(10) / 10.0)
                .by("statement " + written++);
        return random.nextInt(6) == 0 ? told.told() : told;
    }

    /// A question for moves, and the articles that it looks at.
    MoveRequest question() {
        Map<Field, List<String>> chosen = new EnumMap<>(Field.class);
        PARTS.forEach(part -> {
            if (random.nextInt(7) == 0) {
                chosen.put(
                        part,
                        Stream.generate(() -> value(part))
                                .limit(1L + random.nextInt(2))
                                .toList());
            }
        });
        QueryNode root = node(2);
        Filters filters = random.nextInt(5) > 0
                ? Filters.NONE
                : new Filters(Map.of(Dimension.TAG, List.of(one(TAGS), one(TAGS))));
        LocalDate first = random.nextInt(6) == 0 ? day() : null;
        return new MoveRequest(
                Question.of(root).request().query(),
                filters,
                new DayRange(first, first == null || random.nextBoolean() ? null : first.plusDays(90)),
                new MoveFilter(chosen, random.nextBoolean(), null),
                one(List.of(MoveSort.values())),
                new Page(0, 1 + random.nextInt(30)),
                null,
                MoveRequest.MAX_SOURCES);
    }

    QueryNode node(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 9)) {
            case 0, 1 -> new QueryNode.Move(test(2));
            case 2 -> Nodes.word(one(WORDS));
            case 3 -> new QueryNode.Everything();
            case 4 -> new QueryNode.Days(Field.PUBLISHED, day(), null);
            case 5, 6 -> new QueryNode.And(many(() -> node(depth - 1)));
            case 7 -> new QueryNode.Or(many(() -> node(depth - 1)));
            default -> new QueryNode.Not(node(depth - 1));
        };
    }

    MoveTest test(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 10)) {
            case 0, 1, 2, 3 -> slot();
            case 4 ->
                new MoveTest.Said(one(
                        Stream.concat(PARTS.stream(), Stream.of(Field.MOVED)).toList()));
            case 5 -> dated();
            case 6, 7 -> new MoveTest.All(many(() -> test(depth - 1)));
            case 8 -> new MoveTest.Any(many(() -> test(depth - 1)));
            default -> new MoveTest.Not(test(depth - 1));
        };
    }

    private MoveTest slot() {
        Field part = one(PARTS);
        return part == Field.ROLE && random.nextBoolean()
                ? new MoveTest.Slot(part, one(List.of("d", "eng", "research le", "x")), true)
                : new MoveTest.Slot(part, value(part), false);
    }

    private MoveTest dated() {
        LocalDate first = day();
        return new MoveTest.Dated(
                random.nextInt(3) > 0 ? first : null,
                random.nextInt(3) > 0 ? first.plusDays(random.nextInt(400)) : null);
    }

    private String value(Field part) {
        return switch (part) {
            case PERSON -> one(List.of("zoe-marlow", "Yan Brook", "Marlow", "nobody"));
            case MOVE, STATUS -> one(MoveTest.values(part));
            case ROLE -> one(List.of("director", "lead", "research director", "lead engineer", "caretaker"));
            default ->
                one(List.of(
                        "alibaba", "qwen", "Google", "google", "DeepMind", "atlas-team", "Lantern", "阿里巴巴", "nowhere"));
        };
    }

    private @Nullable String date() {
        String day = day().toString();
        return day.substring(0, one(List.of(4, 7, 10)));
    }

    private LocalDate day() {
        return EPOCH.plusDays(random.nextInt(500));
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> many(Supplier<T> values) {
        return Stream.generate(values).limit(1L + random.nextInt(3)).toList();
    }

    private <T> List<T> some(Supplier<T> values, int most) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(values.get());
        }
        return some;
    }
}
