package newshound.indexing;

import java.util.List;
import java.util.Locale;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.Mention;
import newshound.article.PublicationDate;
import newshound.search.MentionLink;
import newshound.search.StoredArticle;
import org.jspecify.annotations.Nullable;

/// What the index keeps of an article, to tell whether another would change anything.
record ArticleContent(
        String title,
        String body,
        @Nullable String published,
        @Nullable String source,
        @Nullable String url,
        List<String> authors,
        List<String> tags,
        @Nullable String language,
        List<Naming> namings) {

    /// A place in the text that names an entity.
    record Naming(String field, int start, int end, String id, String name) {
        static Naming of(Mention mention) {
            return new Naming(
                    mention.field().name().toLowerCase(Locale.ROOT),
                    mention.span().start(),
                    mention.span().end(),
                    mention.entity().id(),
                    mention.entity().name());
        }

        static Naming of(MentionLink link) {
            return new Naming(link.field(), link.start(), link.end(), link.id(), link.name());
        }
    }

    static ArticleContent of(AnnotatedArticle annotated) {
        Article article = annotated.article();
        PublicationDate published = article.published();
        return new ArticleContent(
                article.title(),
                article.body(),
                published == null ? null : published.iso(),
                article.source(),
                article.url(),
                article.authors(),
                article.tags(),
                article.language(),
                annotated.mentions().stream().map(Naming::of).toList());
    }

    static ArticleContent of(StoredArticle stored) {
        return new ArticleContent(
                stored.title(),
                stored.body(),
                stored.published(),
                stored.source(),
                stored.url(),
                stored.authors(),
                stored.tags(),
                stored.language(),
                stored.mentions().stream().map(Naming::of).toList());
    }
}
