package newshound.search;

import java.time.LocalDate;
import java.util.List;

/// Hits over time. A group of folded copies counts once in each bucket in which any of its articles matches,
/// so that choosing the days of a bucket gives as many hits as it counts; where nothing is folded, the buckets
/// and `unknown` add up to the total.
///
/// @param interval `day`, `week`, `month`, `quarter`, `year`, `decade` or `century`, so that there are not too many
/// buckets
/// @param buckets without gaps from the first to the last day that has hits, oldest first
/// @param unknown hits without a publication date
public record Histogram(String interval, List<Bucket> buckets, long unknown) {

    /// @param start first day
    /// @param end last day, included
    public record Bucket(LocalDate start, LocalDate end, long count) {}
}
