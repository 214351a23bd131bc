package newshound.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parts of an article and the names that dumps and feeds give them, the best name first. Names are
/// written here without `_` and `-`, which do not count, and neither does case.
enum ArticleField {
    ID("id", "guid", "uuid", "articleid", "docid"),
    TITLE("title", "headline", "heading", "articletitle"),
    BODY(
            "body",
            "text",
            "content",
            "article",
            "articlebody",
            "articletext",
            "fulltext",
            "maintext",
            "bodytext",
            "story",
            "contenttext",
            "bodyhtml",
            "contenthtml",
            "html"),
    /// Stands in for a body where there is none.
    SUMMARY("description", "summary", "abstract", "excerpt", "snippet", "standfirst", "teaser", "trailtext"),
    PUBLISHED(
            "published",
            "publishedat",
            "publisheddate",
            "publishedon",
            "datepublished",
            "publicationdate",
            "publishdate",
            "pubdate",
            "date",
            "datetime",
            "timestamp",
            "time",
            "createdat",
            "created"),
    MODIFIED(
            "modified",
            "modifiedat",
            "modifieddate",
            "modifiedon",
            "datemodified",
            "lastmodified",
            "updated",
            "updatedat",
            "updateddate",
            "dateupdated",
            "lastupdated"),
    URL("url", "link", "permalink", "canonicalurl", "articleurl", "weburl", "href"),
    SOURCE("source", "publisher", "outlet", "sourcename", "site", "sitename", "publication", "provider", "feed"),
    AUTHORS("authors", "author", "byline", "creator", "writer"),
    TAGS("tags", "keywords", "topics", "categories", "labels", "subjects"),
    /// One tag where [#TAGS] are many.
    SECTION("category", "section"),
    LANGUAGE("language", "lang", "languagecode", "inlanguage", "locale");

    /// @param rank 0 for the best name of the field
    record Name(ArticleField field, int rank) {}

    private static final Map<String, Name> BY_NAME = new HashMap<>();

    static {
        for (ArticleField field : values()) {
            for (int rank = 0; rank < field.names.size(); rank++) {
                BY_NAME.put(field.names.get(rank), new Name(field, rank));
            }
        }
    }

    private final List<String> names;

    ArticleField(String... names) {
        this.names = List.of(names);
    }

    /// What a name stands for; null where it means nothing to us.
    static @Nullable Name named(String name) {
        return BY_NAME.get(name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT));
    }
}
