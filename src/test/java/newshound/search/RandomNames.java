package newshound.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newshound.article.AnnotatedArticle;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TextField;
import newshound.schema.Dimension;

/// Articles that come and go with entities of random names of few letters, and what a scan of them suggests.
final class RandomNames {
    private static final String LETTERS = "abcé通";
    private static final int SHOWN = 12;

    private final Random random;
    private final Map<String, List<Entity>> articles = new HashMap<>();
    private final List<Entity> entities = new ArrayList<>();
    private int next;

    RandomNames(long seed) {
        random = new Random(seed);
    }

    /// Adds some articles, takes some out, and makes that visible.
    void change(OpenedIndex news) {
        for (int i = 0; i < 20; i++) {
            add(news, "article-" + next++);
        }
        for (String id : List.copyOf(articles.keySet())) {
            if (random.nextInt(4) == 0) {
                articles.remove(id);
                news.without(id);
            } else if (random.nextInt(8) == 0) {
                add(news, id);
            }
        }
        news.visible();
    }

    private void add(OpenedIndex news, String id) {
        List<Entity> named = Stream.generate(this::entity).limit(4).distinct().toList();
        articles.put(id, named);
        StringBuilder body = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        for (Entity entity : named) {
            Span span = new Span(body.length(), body.length() + entity.name().length());
            mentions.add(new Mention(TextField.BODY, span, entity));
            body.append(entity.name()).append(" / ");
        }
        news.index()
                .add(new AnnotatedArticle(
                        TestArticles.bare(id).body(body.toString()).build(), mentions));
    }

    private Entity entity() {
        if (entities.isEmpty() || random.nextInt(3) == 0) {
            List<EntityType> types = List.of(EntityType.values());
            EntityType type = types.get(random.nextInt(types.size()));
            List<String> others =
                    Stream.generate(this::name).limit(random.nextInt(3)).toList();
            entities.add(new Entity("e" + entities.size(), type, name(), others, null));
        }
        return entities.get(random.nextInt(entities.size()));
    }

    /// Of a sign in front no name is made by chance, so that a name in the text means its own entity.
    /// Of two letters or more: one in capitals would be an abbreviation.
    private String name() {
        String name = word()
                + Stream.generate(this::word)
                        .limit(1 + random.nextInt(3))
                        .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String word() {
        return Stream.generate(() -> LETTERS.charAt(random.nextInt(LETTERS.length())))
                .limit(1 + random.nextInt(4))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /// @return how many suggestions were compared
    int check(OpenedIndex news, String described) {
        String typed = random.nextBoolean() ? word() : word() + " " + word().charAt(0);
        List<Long> expected = new ArrayList<>();
        for (Entity entity : entities) {
            long score = score(entity, typed);
            if (score > 0) {
                expected.add(score);
            }
        }
        expected.sort(Comparator.reverseOrder());
        List<Long> found = news.backend().suggest(typed, SHOWN).stream()
                .filter(suggestion -> Dimension.keyed(suggestion.kind()).isPresent())
                .map(suggestion ->
                        score(entities.get(Integer.parseInt(suggestion.value().substring(1))), typed))
                .filter(score -> score > 0) // the others are misspelled
                .toList();
        int shown = Math.min(SHOWN, expected.size());
        assertThat(found).as(described + ", typed " + typed).isEqualTo(expected.subList(0, shown));
        return shown;
    }

    private long score(Entity entity, String typed) {
        long count = articles.values().stream()
                .filter(named -> named.contains(entity))
                .count();
        long best = count == 0 ? 0 : rank(entity.name(), typed) * (1_000 + 4 * count);
        for (String other : entity.aliases()) {
            best = Math.max(best, count == 0 ? 0 : rank(other, typed) * (1_000 + count));
        }
        return best;
    }

    private static long rank(String name, String typed) {
        String plain = plain(name);
        String beginning = plain(typed);
        if (plain.equals(beginning)) {
            return 1_000_000;
        }
        boolean later = Pattern.compile("(?<!\\p{L})" + Pattern.quote(beginning))
                .matcher(plain)
                .find();
        return plain.startsWith(beginning) ? 1_000 : later ? 1 : 0;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('é', 'e');
    }
}
