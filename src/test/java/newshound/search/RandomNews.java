package newshound.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.PublicationDate;
import newshound.query.QueryNode;
import newshound.schema.Dimension;
import newshound.schema.Field;

/// Articles and questions over a small vocabulary, so that most questions find something.
public final class RandomNews {
    /// No two share a stem, and none is a function word.
    private static final List<String> WORDS = List.of(
            "amber", "basalt", "cedar", "delta", "ember", "fjord", "garnet", "heron", "indigo", "jade", "kelp",
            "lotus");
    private static final List<String> TAGS = List.of("Sea", "sea", "SEA", "Land", "land", "sky", "Crime", "trade");
    private static final List<String> SOURCES = List.of("Harbour", "harbour", "Orchard", "Observatory");
    private static final List<String> LANGUAGES = List.of("en", "de", "zh");
    private static final List<Entity> ENTITIES = List.of(
            TestArticles.ALIBABA, TestArticles.QWEN, TestArticles.DEEPMIND, TestArticles.ZOE, TestArticles.OSLO);
    private static final LocalDate EPOCH = LocalDate.of(2023, 12, 25);

    private final Random random;

    public RandomNews(long seed) {
        this.random = new Random(seed);
    }

    public AnnotatedArticle article(String id) {
        Entity[] named = some(ENTITIES, 3).toArray(Entity[]::new);
        String names = Arrays.stream(named).map(Entity::name).collect(Collectors.joining(" / "));
        Article.Builder article = TestArticles.bare(id)
                .title(one(WORDS))
                .body(String.join(" ", some(WORDS, 5)) + "\n\n" + names)
                .tags(some(TAGS, 4));
        if (random.nextInt(4) > 0) {
            article.published(new PublicationDate.Day(day()));
        }
        if (random.nextInt(3) > 0) {
            article.source(one(SOURCES));
        }
        if (random.nextInt(5) > 0) {
            article.language(one(LANGUAGES));
        }
        return TestArticles.naming(article, named);
    }

    public Question question() {
        Question question = Question.of(node(3)).facetSize(random.nextBoolean() ? 1_000 : 1 + random.nextInt(3));
        for (Dimension dimension : Dimension.values()) {
            if (random.nextInt(6) == 0) {
                question = question.choosing(
                        dimension, some(() -> value(dimension), 3).toArray(String[]::new));
            }
        }
        if (random.nextInt(4) == 0) {
            LocalDate first = day();
            question = question.within(
                    random.nextBoolean() ? first : null,
                    random.nextBoolean() ? first.plusDays(random.nextInt(200)) : null);
        }
        return question.sorted(one(List.of(Sort.values())));
    }

    private QueryNode node(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 10)) {
            case 0, 1, 2 -> Nodes.word(one(WORDS));
            case 3 -> value();
            case 4 -> days();
            case 5 -> new QueryNode.Everything();
            case 6, 7 -> new QueryNode.And(clauses(depth));
            case 8 -> new QueryNode.Or(clauses(depth));
            default -> new QueryNode.Not(node(depth - 1));
        };
    }

    private List<QueryNode> clauses(int depth) {
        return Stream.generate(() -> node(depth - 1))
                .limit(1L + random.nextInt(3))
                .toList();
    }

    private QueryNode value() {
        Dimension dimension = one(List.of(Dimension.values()));
        return new QueryNode.Value(dimension.field(), value(dimension), false);
    }

    private QueryNode days() {
        LocalDate first = day();
        return new QueryNode.Days(
                Field.PUBLISHED,
                random.nextInt(3) > 0 ? first : null,
                random.nextInt(3) > 0 ? first.plusDays(random.nextInt(90)) : null);
    }

    private String value(Dimension dimension) {
        return switch (dimension) {
            case COMPANY -> one(List.of("alibaba", "google", "google-deepmind"));
            case PERSON -> "zoe-marlow";
            case PRODUCT -> "qwen";
            case PLACE -> one(List.of("oslo", "nowhere"));
            case TAG -> one(TAGS).toUpperCase(Locale.ROOT);
            case SOURCE -> one(SOURCES);
            case LANGUAGE -> one(LANGUAGES);
        };
    }

    private LocalDate day() {
        return EPOCH.plusDays(random.nextInt(300));
    }

    public int number(int bound) {
        return random.nextInt(bound);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(List<T> values, int most) {
        return some(() -> one(values), most).stream().distinct().toList();
    }

    private <T> List<T> some(Supplier<T> values, int most) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(values.get());
        }
        return some;
    }
}
