package newshound.article;

import java.util.HashMap;
import java.util.Map;

/// What an article itself calls those whom it names: the longest of the names that it uses for each. A reader of the
/// article knows `Bank of New York Mellon Corp`, where others call it by the name that is usual elsewhere.
public final class FullestNames {
    private final Map<String, String> byId = new HashMap<>();

    public FullestNames(AnnotatedArticle annotated) {
        for (Mention mention : annotated.mentions()) {
            String name = mention.span().in(annotated.article().text(mention.field()));
            // Of two that are as long the later one: titles may be in capitals.
            byId.merge(mention.entity().id(), name, (known, other) -> other.length() >= known.length() ? other : known);
        }
    }

    /// The usual name of an entity that the article does not name.
    public String of(Entity entity) {
        return byId.getOrDefault(entity.id(), entity.name());
    }
}
