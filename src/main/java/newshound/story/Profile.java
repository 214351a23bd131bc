package newshound.story;

import newshound.article.Article;

/// What of an article decides to which others it is linked, in few bytes.
public final class Profile {
    private Profile() {}

    public static Profile of(Article article) {
        return new Profile();
    }

    /// Reads what [#encode()] wrote.
    public static Profile decode(byte[] bytes, int offset, int length) {
        return new Profile();
    }

    public byte[] encode() {
        return new byte[0];
    }

    /// A hash of the article's id.
    public long key() {
        return 0;
    }

    /// Whether this one was told before the other: published earlier, or, where that leaves it open, with
    /// the smaller key. Unknown dates come last.
    public boolean precedes(Profile other) {
        return false;
    }

    /// Under which hashes the article can be found. Articles that are linked in any way have a trace of the
    /// one among the lookups of the other.
    public long[] traces() {
        return new long[0];
    }

    /// The hashes under which articles are found that may be linked to this one.
    public long[] lookups() {
        return new long[0];
    }

    /// How strongly two articles are linked, the same in both directions; 0 where they are not.
    public double link(Relation relation, Profile other) {
        return 0;
    }
}
