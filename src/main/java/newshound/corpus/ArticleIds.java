package newshound.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import newshound.article.ArticleId;
import org.jspecify.annotations.Nullable;

/// The identity of an article: the one given, else its address, else its content. The same article has
/// the same id on every run and every machine.
final class ArticleIds {
    /// Longer addresses make ids that nobody can read.
    private static final int MAX_ADDRESS = 200;

    /// 128 bits: no two articles of any corpus share them by chance.
    private static final int DIGEST_CHARACTERS = 32;

    private ArticleIds() {}

    static ArticleId of(RawArticle article, @Nullable WebAddress address) {
        String given = article.id() == null ? "" : article.id().strip();
        if (isValid(given)) {
            return new ArticleId(given);
        }
        // The address of a whole site is shared by whatever links to it.
        return address != null && !address.isSite() ? ofAddress(address) : ofContent(article);
    }

    private static ArticleId ofAddress(WebAddress address) {
        String canonical = address.canonical();
        return new ArticleId(
                canonical.length() <= MAX_ADDRESS && isValid(canonical)
                        ? canonical
                        : address.host() + "/" + digest(canonical));
    }

    private static ArticleId ofContent(RawArticle article) {
        // NUL cannot occur in the parts, so no two articles run together to the same text.
        return new ArticleId(
                digest(article.title() + '\0' + article.body() + '\0' + article.published() + '\0' + article.source()));
    }

    private static boolean isValid(String id) {
        if (id.chars().anyMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c))) {
            return false;
        }
        try {
            return new ArticleId(id).value().equals(id);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGEST_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
