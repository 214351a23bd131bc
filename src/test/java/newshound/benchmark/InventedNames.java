package newshound.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TextField;

/// Articles that name many different people, companies and products: each name at least once, a few of them often,
/// as names are spread in news.
final class InventedNames {
    private static final String[] SYLLABLES = {
        "al", "an", "ar", "ba", "be", "bo", "ca", "chen", "co", "da", "del", "do", "el", "en", "fa", "go", "gra", "ha",
        "hu", "in", "ja", "ka", "kro", "la", "len", "li", "lo", "ma", "mar", "me", "mi", "mo", "na", "ne", "no", "or",
        "pa", "per", "ra", "ri", "ro", "sa", "sen", "shi", "so", "sta", "ta", "te", "ti", "to", "tra", "va", "ve", "vi",
        "wa", "wei", "xu", "ya", "zhang", "zo"
    };
    private static final int NAMES_AN_ARTICLE = 8;
    private static final EntityType[] TYPES = EntityType.values();

    private final Random random;
    private final Set<String> used = new HashSet<>();
    private final List<Entity> entities = new ArrayList<>();
    private int next;

    InventedNames(int size, long seed) {
        random = new Random(seed);
        for (int i = 0; i < size; i++) {
            entities.add(entity());
        }
    }

    private Entity entity() {
        String name;
        do {
            name = word() + " " + word();
        } while (!used.add(name));
        EntityType type = TYPES[random.nextInt(TYPES.length)];
        return new Entity("~" + name.toLowerCase(Locale.ROOT).replace(' ', '-'), type, name, List.of(), null);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i >= 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// @param unheard how many of its names no article had before
    AnnotatedArticle article(String id, int unheard) {
        StringBuilder body = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < NAMES_AN_ARTICLE; i++) {
            Entity entity = i < unheard ? entity() : known();
            int start = body.length();
            body.append(entity.name());
            mentions.add(new Mention(TextField.BODY, new Span(start, body.length()), entity));
            body.append(i % 2 == 0 ? " wrote to " : " in the spring. ");
        }
        Article article = Article.builder(new ArticleId(id))
                .title(mentions.getFirst().entity().name() + " and others")
                .body(body.toString())
                .build();
        return new AnnotatedArticle(article, mentions);
    }

    private Entity known() {
        boolean first = next < entities.size() && random.nextBoolean();
        return entities.get(first ? next++ : (int) (entities.size() * Math.pow(random.nextDouble(), 4)));
    }

    /// What someone types on the way to a name: its beginning, or that of its second word.
    String typed() {
        String name = entities.get(random.nextInt(entities.size())).name();
        String part = random.nextInt(4) == 0 ? name.substring(name.indexOf(' ') + 1) : name;
        return part.substring(0, 1 + random.nextInt(part.length()));
    }

    /// A whole name with two neighbouring letters swapped.
    String misspelled() {
        String name = entities.get(random.nextInt(entities.size())).name();
        int at = 1 + random.nextInt(name.length() - 2);
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }
}
