package newshound.article;

/// A stretch of text: half-open, in UTF-16 units, as in [String#substring(int, int)].
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span: 0 <= start <= end, was " + start + ".." + end);
        }
    }

    /// The text that this span covers.
    public String in(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// By start; of two that start together the longer first.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
