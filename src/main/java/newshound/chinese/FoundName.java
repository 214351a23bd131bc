package newshound.chinese;

import newshound.article.EntityType;
import newshound.article.Span;

/// A stretch of a text that is a name.
///
/// @param name in full, where the text has only a part of it: for `林先生` the `林俊旸` of an earlier sentence
public record FoundName(Span span, EntityType type, String name) {}
