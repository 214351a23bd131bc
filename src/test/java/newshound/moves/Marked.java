package newshound.moves;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Mention;
import newshound.article.PublicationDate;
import newshound.article.Span;
import newshound.article.TalentMove;
import newshound.article.TextField;
import org.jspecify.annotations.Nullable;

/// An article whose names are marked in its text: `[Ada Quill] joins {Brenwick}`. Square brackets are people, braces
/// organisations, angle brackets products, guillemets places; what follows a bar is the full name: `[Quill|Ada
/// Quill]`, and after a second bar the parent: `{Kestrel|Kestrel|Brenwick}`.
final class Marked {
    private static final Pattern NAME = Pattern.compile("\\[([^\\]]+)\\]|\\{([^}]+)\\}|<([^>]+)>|«([^»]+)»");
    private static final MoveExtractor EXTRACTOR = new MoveExtractor();

    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final Article article;

    private Marked(String title, String body, @Nullable LocalDate published) {
        String plainTitle = read(title, TextField.TITLE);
        String plainBody = read(body, TextField.BODY);
        this.article = Article.builder(new ArticleId("test"))
                .title(plainTitle)
                .body(plainBody)
                .published(published == null ? null : new PublicationDate.Day(published))
                .build();
    }

    static Marked body(String body) {
        return new Marked("", body, LocalDate.of(2026, 3, 12));
    }

    static Marked title(String title) {
        return new Marked(title, "", LocalDate.of(2026, 3, 12));
    }

    static Marked article(String title, String body) {
        return new Marked(title, body, LocalDate.of(2026, 3, 12));
    }

    private String read(String marked, TextField field) {
        StringBuilder plain = new StringBuilder();
        Matcher names = NAME.matcher(marked);
        int done = 0;
        while (names.find()) {
            plain.append(marked, done, names.start());
            done = names.end();
            EntityType type = names.group(1) != null
                    ? EntityType.PERSON
                    : names.group(2) != null
                            ? EntityType.ORGANISATION
                            : names.group(3) != null ? EntityType.PRODUCT : EntityType.PLACE;
            String[] parts =
                    marked.substring(names.start() + 1, names.end() - 1).split("\\|", -1);
            int start = plain.length();
            plain.append(parts[0]);
            mentions.add(new Mention(field, new Span(start, plain.length()), entity(parts, type)));
        }
        return plain.append(marked.substring(done)).toString();
    }

    private Entity entity(String[] parts, EntityType type) {
        String name = parts.length > 1 ? parts[1] : parts[0];
        Entity parent = parts.length > 2 ? entity(new String[] {parts[2]}, EntityType.ORGANISATION) : null;
        Entity known = entities.get(name);
        if (known == null) {
            known = new Entity(
                    name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]+", "-"), type, name, List.of(), parent);
            entities.put(name, known);
        }
        return known;
    }

    Article article() {
        return article;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<TalentMove> moves() {
        return EXTRACTOR.extract(article, mentions);
    }

    /// What the article has as news: `Ada Quill: Brenwick > Tolliver, moved, confirmed`.
    List<String> news() {
        return moves().stream()
                .filter(move -> !move.background())
                .map(Marked::line)
                .toList();
    }

    /// What it has as history, likewise.
    List<String> background() {
        return moves().stream().filter(TalentMove::background).map(Marked::line).toList();
    }

    static String line(TalentMove move) {
        Entity person = move.person();
        return (person == null ? move.group() : person.name()) + ": " + place(move.from(), move.fromTeam()) + " > "
                + place(move.to(), move.toTeam()) + ", " + move.kind().name().toLowerCase(Locale.ROOT) + ", "
                + move.status().name().toLowerCase(Locale.ROOT);
    }

    private static String place(@Nullable Entity whole, @Nullable Entity team) {
        return (whole == null ? "-" : whole.name()) + (team == null ? "" : "/" + team.name());
    }
}
