package newshound.corpus;

import newshound.article.Article;
import newshound.article.ArticleId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// Single articles as JSON, understood as a line of a JSON Lines file is.
public final class JsonArticles {
    private JsonArticles() {}

    /// @param json one object
    /// @param place where it stands, for the reason why it may not become an article
    public static Item read(String json, Place place) {
        return read(json, place, null);
    }

    /// The article under an id that is known otherwise; the object may repeat that id but give no other.
    public static Item readAs(ArticleId id, String json, Place place) {
        return read(json, place, id);
    }

    private static Item read(String json, Place place, @Nullable ArticleId id) {
        try (JsonParser parser = JsonObjects.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Item.Skipped(place, "not a JSON object");
            }
            RawFields fields = JsonObjects.read(parser);
            if (parser.nextToken() != null) {
                int column = parser.currentTokenLocation().getColumnNr();
                return new Item.Skipped(place, "broken JSON at column " + column + ": more follows after the object");
            }
            Item item = RawArticle.of(fields).toItem(place);
            return id == null ? item : under(id, item, fields.first(ArticleField.ID));
        } catch (JacksonException e) {
            return new Item.Skipped(place, JsonObjects.reason(e));
        }
    }

    private static Item under(ArticleId id, Item item, @Nullable String given) {
        return switch (item) {
            case Item.Skipped skipped -> skipped;
            case Item.Read read
            when given != null && !given.strip().equals(id.value()) ->
                new Item.Skipped(
                        read.place(), "the object has the id \"" + given.strip() + "\", its address \"" + id + '"');
            case Item.Read read -> new Item.Read(under(id, read.article()), read.place(), read.written());
        };
    }

    private static Article under(ArticleId id, Article article) {
        return new Article(
                id,
                article.title(),
                article.body(),
                article.published(),
                article.modified(),
                article.source(),
                article.url(),
                article.authors(),
                article.tags(),
                article.language());
    }
}
