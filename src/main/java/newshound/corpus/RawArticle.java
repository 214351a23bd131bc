package newshound.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newshound.article.Article;
import newshound.article.LanguageCodes;
import newshound.corpus.text.PlainText;
import org.jspecify.annotations.Nullable;

/// What a reader found, title and body already plain text, the rest as written. Here every format's
/// finds become an article by the same rules.
///
/// @param written title and body before they were plain; null where the format has no text of its own for them
record RawArticle(
        @Nullable String id,
        String title,
        String body,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String source,
        @Nullable String url,
        List<String> authors,
        List<String> tags,
        @Nullable String language,
        @Nullable Written written) {

    static RawArticle of(RawFields fields) {
        String written = fields.longest(ArticleField.BODY).orElse("");
        String body = PlainText.body(written);
        if (body.isEmpty()) {
            written = fields.longest(ArticleField.SUMMARY).orElse("");
            body = PlainText.body(written);
        }
        return of(fields, body, written, fields.first(ArticleField.ID));
    }

    /// @param body of what is written, without mark-up
    static RawArticle of(RawFields fields, String body, String written, @Nullable String id) {
        String title = fields.first(ArticleField.TITLE);
        String heading = title == null ? "" : title;
        return new RawArticle(
                id,
                PlainText.title(heading),
                body,
                fields.first(ArticleField.PUBLISHED),
                fields.first(ArticleField.MODIFIED),
                fields.first(ArticleField.SOURCE),
                fields.first(ArticleField.URL),
                fields.authors(),
                fields.tags(),
                fields.first(ArticleField.LANGUAGE),
                new Written(heading, written));
    }

    Item toItem(Place place) {
        if (title.isEmpty() && body.isEmpty()) {
            return new Item.Skipped(place, "missing title and body");
        }
        WebAddress address = WebAddress.of(url);
        String text = bodyWithoutTitle();
        Article article = Article.builder(ArticleIds.of(this, address))
                .title(title)
                .body(text)
                .published(Dates.read(published))
                .modified(Dates.read(modified))
                .source(outlet(address))
                .url(address == null ? null : address.text())
                .authors(authors)
                .tags(cleanTags())
                .language(LanguageCodes.of(language))
                .build();
        return new Item.Read(article, place, written == null ? new Written(title, text) : written);
    }

    /// Many pages repeat the headline above the story.
    private String bodyWithoutTitle() {
        int end = body.indexOf("\n\n");
        String first = end < 0 ? body : body.substring(0, end);
        if (title.isEmpty() || !first.equalsIgnoreCase(title)) {
            return body;
        }
        return end < 0 ? "" : body.substring(end + 2);
    }

    /// The name given, or the host where it is given as an address or not at all.
    private @Nullable String outlet(@Nullable WebAddress address) {
        WebAddress named = WebAddress.of(source);
        String name = source == null || named != null ? "" : PlainText.title(source);
        if (!name.isEmpty()) {
            return name;
        }
        WebAddress site = named != null ? named : address;
        return site == null ? null : site.host();
    }

    /// Without repetition, which upper and lower case do not hide.
    private List<String> cleanTags() {
        Set<String> seen = new HashSet<>();
        List<String> clean = new ArrayList<>();
        for (String tag : tags) {
            String name = PlainText.title(tag);
            if (!name.isEmpty() && seen.add(name.toLowerCase(Locale.ROOT))) {
                clean.add(name);
            }
        }
        return clean;
    }
}
