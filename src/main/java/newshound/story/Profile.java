package newshound.story;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.LongStream;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/// What of an article decides to which others it is linked, in few bytes.
public final class Profile {
    /// With fewer words a body says too little on its own, and is read with its title.
    private static final int SHORT_BODY = 20;

    /// So much of the shorter text must be in the longer one.
    private static final double COPIED = 0.4;

    private static final double SAME_EVENT = 0.3;

    /// Shorter headlines are used again for other news.
    private static final int TELLING_HEADLINE = 4;

    private static final int FIXED_BYTES = 2 * Long.BYTES + Integer.BYTES;

    private final long key;
    private final long time;
    /// Of the words of the headline; 0 where it is too short to tell.
    private final int headline;

    private final CopySketch sketch;
    private final SalientTerms terms;

    private Profile(long key, long time, int headline, CopySketch sketch, SalientTerms terms) {
        this.key = key;
        this.time = time;
        this.headline = headline;
        this.sketch = sketch;
        this.terms = terms;
    }

    public static Profile of(Article article) {
        List<Word> title = Headline.words(article.title(), article.source());
        List<Word> body = Words.of(article.body());
        return new Profile(
                keyOf(article.id()),
                time(article.published()),
                headline(title),
                CopySketch.of(body.size() < SHORT_BODY ? concat(title, body) : body),
                SalientTerms.of(title, body));
    }

    private static long time(@Nullable PublicationDate published) {
        return published == null ? Window.UNDATED : published.orderMillis();
    }

    private static int headline(List<Word> title) {
        return title.size() < TELLING_HEADLINE
                ? 0
                : (int) title.stream().mapToLong(word -> Hashes.of(word.text())).reduce(1, Hashes::combine);
    }

    private static List<Word> concat(List<Word> title, List<Word> body) {
        return java.util.stream.Stream.concat(title.stream(), body.stream()).toList();
    }

    /// A hash of an article's id; 0 is nobody's.
    public static long keyOf(ArticleId id) {
        long key = Hashes.of(id.value());
        return key == 0 ? 1 : key;
    }

    /// Reads what [#encode()] wrote.
    public static Profile decode(byte[] bytes, int offset, int length) {
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, length);
        return new Profile(in.getLong(), in.getLong(), in.getInt(), CopySketch.decode(in), SalientTerms.decode(in));
    }

    public byte[] encode() {
        ByteBuffer out = ByteBuffer.allocate(FIXED_BYTES + sketch.encodedLength() + terms.encodedLength());
        out.putLong(key).putLong(time).putInt(headline);
        sketch.encode(out);
        terms.encode(out);
        return out.array();
    }

    /// See [#keyOf(ArticleId)].
    public long key() {
        return key;
    }

    /// Whether this one was told before the other: published earlier, or, where that leaves it open, with
    /// the smaller key. Unknown dates come last.
    public boolean precedes(Profile other) {
        return time != other.time ? time < other.time : key < other.key;
    }

    /// Under which hashes the article can be found. Articles that are linked in any way have a trace of the
    /// one among the lookups of the other.
    public long[] traces() {
        return traces(new long[] {Window.bucket(time)});
    }

    /// The hashes under which articles are found that may be linked to this one.
    public long[] lookups() {
        return traces(Window.buckets(time));
    }

    private long[] traces(long[] buckets) {
        long[] within = headline == 0
                ? terms.pairs()
                : LongStream.concat(LongStream.of(headline), LongStream.of(terms.pairs()))
                        .toArray();
        LongStream bucketed = LongStream.of(buckets)
                .flatMap(bucket -> LongStream.of(within).map(trace -> Hashes.combine(bucket, trace)));
        return LongStream.concat(LongStream.of(sketch.traces()), bucketed)
                .distinct()
                .toArray();
    }

    /// How strongly two articles are linked, the same in both directions; 0 where they are not.
    public double link(Relation relation, Profile other) {
        return switch (relation) {
            case COPY -> copy(other);
            case STORY -> story(other);
        };
    }

    private double copy(Profile other) {
        boolean sameHeadline = headline != 0 && headline == other.headline && Window.holds(time, other.time);
        double containment = sketch.containment(other.sketch);
        if (sameHeadline) {
            return 1 + containment;
        }
        return containment >= COPIED && sketch.sharesTrace(other.sketch) ? containment : 0;
    }

    private double story(Profile other) {
        double copy = copy(other);
        if (copy > 0) {
            return 1 + copy;
        }
        if (!Window.holds(time, other.time)) {
            return 0;
        }
        double similarity = terms.similarity(other.terms);
        return similarity >= SAME_EVENT ? similarity : 0;
    }
}
