/// What a news article is: the words that every other room speaks.
///
/// Invariant: this room imports no other; its records validate themselves, so an object that exists is right.
/// Start at [newshound.article.Article]; [newshound.article.AnnotatedArticle] is what annotation makes of it.
@NullMarked
package newshound.article;

import org.jspecify.annotations.NullMarked;
