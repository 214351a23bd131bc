package newshound.lucene;

import java.nio.charset.StandardCharsets;
import newshound.article.Article;
import org.apache.lucene.util.StringHelper;

/// A hash of all that an article says, and of the version of the annotator that read it.
///
/// @param annotator its version
record ArticleDigest(String annotator) {

    /// 64 bits: that a changed article looks unchanged happens once in 2^64 changes.
    long of(Article article) {
        // a record's text names every component, and a new one is part of it by itself
        byte[] text = (article + annotator).getBytes(StandardCharsets.UTF_8);
        return StringHelper.murmurhash3_x64_128(text, 0, text.length, 0)[0];
    }
}
