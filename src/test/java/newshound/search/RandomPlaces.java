package newshound.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newshound.article.Article;
import newshound.query.Closeness;
import newshound.query.QueryNode;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// Articles of few words in random order, and questions on where these stand.
final class RandomPlaces {
    private static final List<String> WORDS =
            List.of("amber", "basalt", "ferry", "ferries", "sail", "sailed", "sailing", "the", "of", "river");
    private static final List<String> PHRASES = List.of("amber basalt", "the river", "amber basalt ferry", "of the");

    private final Random random;

    RandomPlaces(long seed) {
        random = new Random(seed);
    }

    Article.Builder article(String id) {
        String body = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(_ -> paragraph())
                .collect(Collectors.joining("\n\n"));
        return TestArticles.bare(id).title(words(1 + random.nextInt(5))).body(body);
    }

    private String paragraph() {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(_ -> words(1 + random.nextInt(6)) + ".")
                .collect(Collectors.joining(" "));
    }

    private String words(int size) {
        String words = IntStream.range(0, size).mapToObj(_ -> any(WORDS)).collect(Collectors.joining(" "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    QueryNode question() {
        Field field = random.nextBoolean() ? null : any(List.of(Field.TITLE, Field.BODY, Field.LEAD));
        return switch (random.nextInt(3)) {
            case 0 -> new QueryNode.AtLeast(2 + random.nextInt(3), operand(field, 2));
            default -> near(field, 3);
        };
    }

    private QueryNode near(@Nullable Field field, int depth) {
        return new QueryNode.Near(operand(field, depth - 1), operand(field, depth - 1), closeness());
    }

    private Closeness closeness() {
        return switch (random.nextInt(6)) {
            case 0 -> new Closeness.SameSentence();
            case 1 -> new Closeness.SameParagraph();
            default -> new Closeness.Within(1 + random.nextInt(6), random.nextBoolean());
        };
    }

    private QueryNode operand(@Nullable Field field, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 3)) {
            case 0 -> new QueryNode.Phrase(field, any(PHRASES), 0);
            case 1 -> new QueryNode.Wildcard(field, any(List.of("sail*", "th*", "fer*")));
            case 3 -> near(field, depth);
            case 4 -> new QueryNode.Or(alternatives(field, depth));
            default -> new QueryNode.Word(field, any(WORDS));
        };
    }

    private List<QueryNode> alternatives(@Nullable Field field, int depth) {
        List<QueryNode> alternatives = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            alternatives.add(operand(field, depth - 1));
        }
        return alternatives;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
