package newshound.evaluation;

import newshound.article.Article;

/// @param label the true cluster
record LabelledArticle(Article article, String label) {}
