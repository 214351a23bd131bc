package newshound.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import newshound.article.Article;

/// Which of the equal parts of a set of articles counts: some parts are there to look at errors in, others to be
/// scored and not looked at.
///
/// An article's part follows from a hash of its id alone, so that it stays in its part when articles are added.
/// Parts nest: the first two quarters are the first half.
///
/// @param number from 1 to `of`
/// @param of how many parts there are: a power of two up to 16
public record ArticlePart(int number, int of) {
    public static final ArticlePart ALL = new ArticlePart(1, 1);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
    private static final int MOST = 16;

    public ArticlePart {
        if (of < 1 || of > MOST || Integer.bitCount(of) != 1 || number < 1 || number > of) {
            throw new IllegalArgumentException("no part of a whole: " + number + "/" + of);
        }
    }

    /// Reads `2/4`, the second quarter.
    ///
    /// @throws IllegalArgumentException where it is none
    public static ArticlePart parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no part of a whole: " + written);
        }
        return new ArticlePart(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    boolean has(Article article) {
        CRC32 hash = new CRC32();
        hash.update(article.id().value().getBytes(StandardCharsets.UTF_8));
        int bits = Integer.numberOfTrailingZeros(of);
        // The lowest bit tells the halves apart, the next one the quarters of each.
        int reversed = bits == 0 ? 0 : Integer.reverse((int) hash.getValue()) >>> (Integer.SIZE - bits);
        return reversed == number - 1;
    }
}
