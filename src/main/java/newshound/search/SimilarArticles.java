package newshound.search;

import java.util.List;

/// What is related to an article, by when it was published: the same story first, then the most alike. Of the copies
/// of one text one is there, and none of the article's own.
///
/// @param before published earlier than the article: its background
/// @param after published at the same moment or later: what followed
/// @param undated of unknown date; where the article's own is unknown, all that is related
/// @param partial true where time ran out and only a part of the index was looked at
public record SimilarArticles(
        List<SimilarArticle> before, List<SimilarArticle> after, List<SimilarArticle> undated, boolean partial) {}
