package newshound.story;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/// What of an article decides to which others it is linked, in few bytes.
public final class Profile {
    /// With fewer words a body says too little on its own, and is read with its title.
    private static final int SHORT_BODY = 40;

    /// Of two texts under the same headline, so much is the same unless the headline is used every day.
    private static final double SAME_HEADLINE = 0.5;

    /// Stronger than any likeness.
    private static final double IDENTICAL = 2;

    /// How similar the terms of two articles on one event are. In a stream there are many articles of the same
    /// days on the same people; a collection without dates has few on each subject.
    private static final double SAME_EVENT = 0.5;

    private static final double SAME_EVENT_UNDATED = 0.28;

    private static final int FIXED_BYTES = 2 * Long.BYTES + 1 + Character.BYTES + Headline.BYTES;

    private final long key;
    private final long time;
    private final boolean hasBody;
    /// A hash of who published it; 0 where that is unknown.
    private final char source;
    private final Headline headline;
    private final Wording wording;
    private final SalientTerms terms;

    private Profile(
            long key, long time, boolean hasBody, char source, Headline headline, Wording wording, SalientTerms terms) {
        this.key = key;
        this.time = time;
        this.hasBody = hasBody;
        this.source = source;
        this.headline = headline;
        this.wording = wording;
        this.terms = terms;
    }

    public static Profile of(Article article) {
        List<Word> title = Headline.words(article.title(), article.source());
        List<Word> body = Words.of(article.body());
        return new Profile(
                keyOf(article.id()),
                time(article.published()),
                !body.isEmpty(),
                hash(article.source()),
                Headline.of(title),
                Wording.of(body.size() < SHORT_BODY ? concat(title, body) : body),
                SalientTerms.of(title, body));
    }

    private static long time(@Nullable PublicationDate published) {
        return published == null ? Window.UNDATED : published.orderMillis();
    }

    private static char hash(@Nullable String source) {
        return source == null
                ? 0
                : (char) Math.max(1, Hashes.of(source.toLowerCase(Locale.ROOT)) & Character.MAX_VALUE);
    }

    private static List<Word> concat(List<Word> title, List<Word> body) {
        return Stream.concat(title.stream(), body.stream()).toList();
    }

    /// A hash of an article's id; 0 is nobody's.
    public static long keyOf(ArticleId id) {
        long key = Hashes.of(id.value());
        return key == 0 ? 1 : key;
    }

    /// Reads what [#encode()] wrote.
    public static Profile decode(byte[] bytes, int offset, int length) {
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, length);
        return new Profile(
                in.getLong(),
                in.getLong(),
                in.get() != 0,
                in.getChar(),
                Headline.decode(in),
                Wording.decode(in),
                SalientTerms.decode(in));
    }

    public byte[] encode() {
        ByteBuffer out = ByteBuffer.allocate(FIXED_BYTES + wording.encodedLength() + terms.encodedLength());
        out.putLong(key).putLong(time).put((byte) (hasBody ? 1 : 0)).putChar(source);
        headline.encode(out);
        wording.encode(out);
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
        LongStream.Builder within = LongStream.builder();
        LongStream.of(wording.shingles().traces()).forEach(within);
        LongStream.of(terms.pairs()).forEach(within);
        if (headline.words() != 0) {
            within.accept(headline.words());
        }
        long[] traces = within.build().toArray();
        LongStream bucketed = LongStream.of(buckets)
                .flatMap(bucket -> LongStream.of(traces).map(trace -> Window.trace(bucket, trace)));
        return LongStream.concat(LongStream.of(wording.exact()), bucketed)
                .distinct()
                .toArray();
    }

    /// How alike two articles are by every relation: whether one copies the other decides about both.
    public Likeness likeness(Profile other) {
        double copy = copy(other);
        return copy > 0 ? new Likeness(copy, 1 + copy) : new Likeness(0, story(other));
    }

    /// How strongly two articles are linked by one relation.
    public double link(Relation relation, Profile other) {
        return likeness(other).by(relation);
    }

    private double copy(Profile other) {
        boolean near = Window.holds(time, other.time);
        if (wording.isSame(other.wording) && (near || !wording.isBrief())) {
            return IDENTICAL;
        }
        if (!near) {
            return 0;
        }
        if (headline.isSame(other.headline)) {
            double overlap = wording.overlap(other.wording);
            return keepsHeadline(other, overlap) ? 1 + overlap : 0;
        }
        boolean meets = wording.meets(other.wording) || terms.meets(other.terms);
        return meets && !isOtherReport(other) ? wording.copied(other.wording, mayBeOfAnother(other)) : 0;
    }

    /// Whether both may come from different outlets: one that tells the same again in other words has filled in a
    /// form again.
    private boolean mayBeOfAnother(Profile other) {
        return source == 0 || source != other.source;
    }

    /// Whether the headlines tell that one form was filled in twice.
    private boolean isOtherReport(Profile other) {
        return headline.isTemplateOf(other.headline)
                || (!hasBody && !other.hasBody)
                || (wording.isBrief() && other.wording.isBrief() && headline.differsInNumbers(other.headline));
    }

    /// Whether the text under the same headline is another; a teaser cannot be compared with the whole.
    private boolean keepsHeadline(Profile other, double overlap) {
        return !hasBody
                || !other.hasBody
                || !wording.isOfLength(other.wording)
                || (overlap >= SAME_HEADLINE && wording.agreesInNumbers(other.wording));
    }

    /// Of two articles that are no copies.
    private double story(Profile other) {
        boolean candidate = Window.holds(time, other.time)
                && terms.meets(other.terms)
                && !headline.isTemplateForOthers(other.headline);
        return candidate ? sameEvent(other) : 0;
    }

    private double sameEvent(Profile other) {
        double similarity = terms.similarity(other.terms);
        boolean same = time == Window.UNDATED
                ? similarity >= SAME_EVENT_UNDATED
                : similarity >= SAME_EVENT && terms.agreesInTitle(other.terms);
        return same ? similarity : 0;
    }
}
