package newshound.search;

import java.util.List;

/// An article that is related to another one, and why.
///
/// @param score how much of what the other article says and names it has, 0 to 1
/// @param sameStory whether it is linked to the other one as a report on the same event
/// @param shared what both name, what tells most first
public record SimilarArticle(ArticleLink article, double score, boolean sameStory, List<EntityLink> shared) {}
