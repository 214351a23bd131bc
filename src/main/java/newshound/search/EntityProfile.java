package newshound.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the index knows of an entity.
///
/// @param name the usual one
/// @param dimension `company`, `person`, `product` or `place`
/// @param names the other names
/// @param parents what it is part of, nearest first
/// @param units what is directly part of it, most frequent first
/// @param articles that name it or a part of it
/// @param own those of them that name the entity itself
/// @param texts the same as `articles` where copies count as one
/// @param first the day on which the first of them was published; null where no date is known
/// @param last the day of the last, likewise
/// @param related the entities that are named with it more often than chance has it, see [CoMention]
/// @param arrivals the talent moves that lead to it or a part of it, from elsewhere
/// @param departures those that lead away from it
/// @param moves those of a person
/// @param newest the newest of the articles, copies folded
public record EntityProfile(
        String id,
        String name,
        String dimension,
        List<String> names,
        List<EntityLink> parents,
        List<Unit> units,
        long articles,
        long own,
        long texts,
        @Nullable String first,
        @Nullable String last,
        List<CoMention> related,
        Moves arrivals,
        Moves departures,
        Moves moves,
        List<ArticleLink> newest) {

    /// Talent moves, told as news.
    ///
    /// @param total how many there are
    /// @param newest the newest of them, each with the article that told it first
    public record Moves(long total, List<MoveRow> newest) {}

    /// A part of an entity.
    ///
    /// @param articles that name it or a part of it
    public record Unit(String id, String name, String dimension, long articles) {}

    /// An entity that is named in the same articles.
    ///
    /// @param texts in which both are named, copies counted as one
    /// @param significance how unlikely so many are if both were named independently: the log-likelihood ratio G²
    ///     (Dunning 1993)
    public record CoMention(String id, String name, String dimension, long texts, double significance) {}
}
