package newshound.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One talent move, whoever tells it. Of the parts that its sources tell differently the row shows what most of them
/// say; every source keeps its own words.
///
/// @param id names the move for as long as the first article that told it says so
/// @param person who moves; null for a group
/// @param group the people who move, as written; null for a person
/// @param from the organisation that is left; null where nobody says it, as are the others
/// @param kind `departed`, `joined`, `moved`, `promoted`, `founded`, `returned` or `offered`
/// @param status `confirmed` once a source confirms it, else what was said last
/// @param statuses all that was said, each with its first and last day
/// @param date when it took place: `2026`, `2026-03` or `2026-03-14`; null where nobody says it
/// @param first the day on which it was first published; null where unknown
/// @param last the day on which it was last published; null where unknown
/// @param background whether it is told as history only
/// @param confidence of the surest source, 0 to 1
/// @param articles how many articles tell it
/// @param texts how many texts, copies counted once
/// @param sources the articles that tell it, first published first; not all where there are many
public record MoveRow(
        String id,
        @Nullable NameLink person,
        @Nullable String group,
        @Nullable NameLink from,
        @Nullable NameLink fromTeam,
        @Nullable NameLink to,
        @Nullable NameLink toTeam,
        @Nullable String roleFrom,
        @Nullable String roleTo,
        String kind,
        String status,
        List<Said> statuses,
        @Nullable String date,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        boolean background,
        double confidence,
        int articles,
        int texts,
        List<Source> sources)
        implements MoveParts {

    /// What was said of how certain it is.
    ///
    /// @param first the day on which it was first published so; null where unknown
    /// @param articles how many articles say so
    public record Said(
            String status,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            int articles) {}

    /// An article that tells the move.
    ///
    /// @param article its id
    /// @param published ISO-8601 with the parts that are known; null where unknown
    /// @param move as this article tells it
    /// @param text the sentence or clause that states it
    public record Source(
            String article,
            String title,
            @Nullable String url,
            @Nullable String source,
            @Nullable String published,
            MoveLink move,
            String text) {}
}
