package newshound.search;

import org.jspecify.annotations.Nullable;

/// A talent move that an article states.
///
/// @param person who moves; null for a group
/// @param group the people who move, as written; null for a person
/// @param from the organisation that is left; null where not said, as are the others
/// @param kind `departed`, `joined`, `moved`, `promoted`, `founded`, `returned` or `offered`
/// @param status `confirmed`, `rumoured`, `denied` or `offered`
/// @param date `2026`, `2026-03` or `2026-03-14`; null where unknown
/// @param background whether it is told as history and not as news
/// @param confidence that the article states it, 0 to 1
public record MoveLink(
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
        @Nullable String date,
        boolean background,
        double confidence,
        String extractor,
        String trigger,
        EvidenceLink evidence)
        implements MoveParts {

    /// The sentence or clause that states the move.
    ///
    /// @param field `title` or `body`
    /// @param start UTF-16 units from the start of that field
    /// @param end excluded
    public record EvidenceLink(String field, int start, int end) {}
}
