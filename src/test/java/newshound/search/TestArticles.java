package newshound.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Mention;
import newshound.article.PublicationDate;
import newshound.article.Span;
import newshound.article.TextField;

/// Articles and entities to index, in few words.
public final class TestArticles {
    public static final Entity ALIBABA =
            new Entity("alibaba", EntityType.ORGANISATION, "Alibaba", List.of("阿里巴巴", "Ali Baba Group"), null);
    public static final Entity QWEN =
            new Entity("qwen", EntityType.PRODUCT, "Qwen", List.of("通义千问", "Tongyi Qianwen"), ALIBABA);
    public static final Entity DEEPMIND = new Entity(
            "google-deepmind",
            EntityType.ORGANISATION,
            "Google DeepMind",
            List.of("DeepMind"),
            new Entity("google", EntityType.ORGANISATION, "Google", List.of("Гугл"), null));
    /// Her employer stands as her parent, which must not count as a mention of it.
    public static final Entity ZOE =
            new Entity("zoe-marlow", EntityType.PERSON, "Zoë Marlow", List.of("Marlow"), ALIBABA);
    public static final Entity OSLO = new Entity("oslo", EntityType.PLACE, "Oslo", List.of("Осло"), null);

    private TestArticles() {}

    /// An article that has at least a title: its id.
    public static Article.Builder article(String id) {
        return Article.builder(new ArticleId(id)).title("Report " + id);
    }

    public static Article.Builder bare(String id) {
        return Article.builder(new ArticleId(id));
    }

    public static PublicationDate on(String iso) {
        return PublicationDate.ofIso(iso);
    }

    /// The article with a mention wherever its text has one of the entities' names, as written.
    public static AnnotatedArticle naming(Article.Builder builder, Entity... entities) {
        Article article = builder.build();
        List<Mention> mentions = new ArrayList<>();
        for (TextField field : TextField.values()) {
            List<Mention> here = new ArrayList<>();
            for (Entity entity : entities) {
                Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .forEach(name -> addMentions(here, article.text(field), name, field, entity));
            }
            here.sort(Comparator.comparing(Mention::span));
            mentions.addAll(here);
        }
        return new AnnotatedArticle(article, mentions);
    }

    private static void addMentions(List<Mention> here, String text, String name, TextField field, Entity entity) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            Span span = new Span(at, at + name.length());
            if (here.stream().noneMatch(mention -> mention.span().overlaps(span))) {
                here.add(new Mention(field, span, entity));
            }
        }
    }
}
