package newshound.article;

import org.jspecify.annotations.Nullable;

/// One change, past, planned, rumoured, offered or denied, in somebody's affiliation with an organisation, as an
/// article states it.
///
/// @param person who moves; null for a group
/// @param group the described people who move, as written ("four Apple researchers"); null for a person
/// @param from the organisation that is left, or the country, state or city that somebody in office served; null where
///     not said
/// @param fromTeam the team or unit of it; null where not said
/// @param to the organisation that is joined, or in which a post is taken, or the place likewise; null where not said
/// @param toTeam the team or unit of it; null where not said
/// @param roleFrom the post that is left, as written; null where not said
/// @param roleTo the post that is taken, as written; null where not said
/// @param date when it happened or takes effect: `2026`, `2026-03` or `2026-03-14`; null where unknown
/// @param background whether the article tells it as history and not as news
/// @param confidence that the article states this move, 0 to 1
/// @param extractor what found it
/// @param trigger the words that state the change, as written
/// @param evidence the sentence or clause that states the move
public record TalentMove(
        @Nullable Entity person,
        @Nullable String group,
        @Nullable Entity from,
        @Nullable Entity fromTeam,
        @Nullable Entity to,
        @Nullable Entity toTeam,
        @Nullable String roleFrom,
        @Nullable String roleTo,
        Kind kind,
        Status status,
        @Nullable String date,
        boolean background,
        double confidence,
        String extractor,
        String trigger,
        Evidence evidence) {

    public TalentMove {
        if ((person == null) == (group == null)) {
            throw new IllegalArgumentException("move: of person and group exactly one");
        }
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("move: 0 <= confidence <= 1, was " + confidence);
        }
    }

    /// What kind of change it is.
    public enum Kind {
        /// Leaves; for where is not said.
        DEPARTED,
        /// Arrives; from where is not said.
        JOINED,
        /// Leaves one organisation for another.
        MOVED,
        /// Takes another post in the same organisation, a lower one too.
        PROMOTED,
        /// Starts an organisation.
        FOUNDED,
        /// Comes back to an earlier organisation.
        RETURNED,
        /// Is invited or courted; nothing has happened.
        OFFERED
    }

    /// How certain the article says it is.
    public enum Status {
        CONFIRMED,
        RUMOURED,
        DENIED,
        OFFERED
    }

    /// Where an article states a move: `span.in(article.text(field))`.
    public record Evidence(TextField field, Span span) {}
}
