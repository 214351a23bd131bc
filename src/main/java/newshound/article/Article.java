package newshound.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A news article as it was read, cleaned of mark-up but not otherwise changed.
///
/// @param title one line; empty where the origin gives none
/// @param body plain text; paragraphs are separated by an empty line (`\n\n`); empty for a bare headline
/// @param published null where unknown
/// @param modified when it was last changed, as far as the origin says; null where unknown
/// @param source the outlet's name or host, null where unknown
/// @param url the article's address, `http` or `https` only; null where unknown
/// @param authors names as the byline gives them
/// @param tags as given, in the given order, without repetition
/// @param language an ISO 639-1 code (`en`), null where unknown
public record Article(
        ArticleId id,
        String title,
        String body,
        @Nullable PublicationDate published,
        @Nullable PublicationDate modified,
        @Nullable String source,
        @Nullable String url,
        List<String> authors,
        List<String> tags,
        @Nullable String language) {

    public Article {
        if (title.isBlank() && body.isBlank()) {
            throw new IllegalArgumentException("article " + id + ": neither title nor body");
        }
        if (title.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("article " + id + ": a title is one line");
        }
        authors = List.copyOf(authors);
        tags = tags.stream().distinct().toList();
    }

    /// The first paragraph of the body, where a news story says what happened.
    public String lead() {
        int end = body.indexOf("\n\n");
        return end < 0 ? body : body.substring(0, end);
    }

    /// The text of one field.
    public String text(TextField field) {
        return switch (field) {
            case TITLE -> title;
            case BODY -> body;
        };
    }

    /// The same article in the language that its text turned out to be in.
    public Article inLanguage(String code) {
        return new Article(id, title, body, published, modified, source, url, authors, tags, code);
    }

    public static Builder builder(ArticleId id) {
        return new Builder(id);
    }

    /// Collects the parts that a reader finds one by one.
    public static final class Builder {
        private final ArticleId id;
        private String title = "";
        private String body = "";
        private @Nullable PublicationDate published;
        private @Nullable PublicationDate modified;
        private @Nullable String source;
        private @Nullable String url;
        private List<String> authors = List.of();
        private List<String> tags = List.of();
        private @Nullable String language;

        private Builder(ArticleId id) {
            this.id = Objects.requireNonNull(id);
        }

        public Builder title(String value) {
            title = value;
            return this;
        }

        public Builder body(String value) {
            body = value;
            return this;
        }

        public Builder published(@Nullable PublicationDate value) {
            published = value;
            return this;
        }

        public Builder modified(@Nullable PublicationDate value) {
            modified = value;
            return this;
        }

        public Builder source(@Nullable String value) {
            source = value;
            return this;
        }

        public Builder url(@Nullable String value) {
            url = value;
            return this;
        }

        public Builder authors(List<String> value) {
            authors = value;
            return this;
        }

        public Builder tags(List<String> value) {
            tags = value;
            return this;
        }

        public Builder language(@Nullable String value) {
            language = value;
            return this;
        }

        /// @throws IllegalArgumentException where there is neither title nor body
        public Article build() {
            return new Article(id, title, body, published, modified, source, url, authors, tags, language);
        }
    }
}
