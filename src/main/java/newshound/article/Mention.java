package newshound.article;

/// One place where an article names an entity: `mention.span().in(article.text(mention.field()))`
/// is the name as written there.
public record Mention(TextField field, Span span, Entity entity) {}
