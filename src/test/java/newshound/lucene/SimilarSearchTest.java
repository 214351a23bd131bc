package newshound.lucene;

import static newshound.search.TestArticles.QWEN;
import static newshound.search.TestArticles.ZOE;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.naming;
import static newshound.search.TestArticles.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import newshound.article.ArticleId;
import newshound.search.GroupLink;
import newshound.search.OpenedIndex;
import newshound.search.SimilarArticle;
import newshound.story.Relation;
import org.junit.jupiter.api.Test;

/// What is related to an article, where articles are linked as copies and as one story.
final class SimilarSearchTest {
    private static OpenedIndex linked(Map<String, String> copies, Map<String, String> stories) {
        return new LinkedIndex(Map.of(Relation.COPY, copies, Relation.STORY, stories)).opened();
    }

    private static List<SimilarArticle> after(OpenedIndex news, String id) {
        return news.backend().similar(new ArticleId(id), 10).orElseThrow().after();
    }

    private static List<String> ids(List<SimilarArticle> list) {
        return list.stream().map(similar -> similar.article().id()).toList();
    }

    @Test
    void theArticlesOwnCopiesAreNotRelatedToIt() {
        try (OpenedIndex news = linked(Map.of("copy", "a"), Map.of("copy", "a"))) {
            news.holding(
                    naming(article("a").body("Zoë Marlow leaves Qwen").published(on("2025-03-01")), ZOE, QWEN),
                    naming(article("copy").body("Zoë Marlow leaves Qwen").published(on("2025-03-02")), ZOE, QWEN),
                    naming(article("more").body("Zoë Marlow left Qwen").published(on("2025-03-03")), ZOE, QWEN));
            assertThat(ids(after(news, "a"))).containsExactly("more");
            assertThat(ids(after(news, "copy"))).containsExactly("more");
        }
    }

    @Test
    void copiesOfAnotherTextAreOneAndCounted() {
        try (OpenedIndex news = linked(Map.of("c", "b", "d", "c"), Map.of())) {
            news.holding(
                    naming(article("a").body("Zoë Marlow leaves Qwen").published(on("2025-03-01")), ZOE, QWEN),
                    naming(article("b").body("Marlow joins rivals of Qwen").published(on("2025-03-02")), ZOE, QWEN),
                    naming(article("c").body("Marlow joins rivals of Qwen").published(on("2025-03-03")), ZOE, QWEN),
                    naming(article("d").body("Marlow joins rivals of Qwen").published(on("2025-03-04")), ZOE, QWEN));
            List<SimilarArticle> after = after(news, "a");
            assertThat(after).hasSize(1);
            assertThat(after.getFirst().article().copies()).isEqualTo(new GroupLink(LinkedIndex.key("b"), 2));
        }
    }

    @Test
    void theSameStoryComesFirstHoweverItIsTold() {
        try (OpenedIndex news = linked(Map.of(), Map.of("story", "a"))) {
            news.holding(
                    naming(article("a").body("Zoë Marlow leaves Qwen").published(on("2025-03-01")), ZOE, QWEN),
                    naming(article("alike").body("Zoë Marlow on Qwen").published(on("2025-03-02")), ZOE, QWEN),
                    naming(article("story").body("A team without its head").published(on("2025-03-03"))));
            List<SimilarArticle> after = after(news, "a");
            assertThat(ids(after)).containsExactly("story", "alike");
            assertThat(after).extracting(SimilarArticle::sameStory).containsExactly(true, false);
        }
    }

    @Test
    void aLongListOfNamesIsNoTooLargeQuestion() {
        try (OpenedIndex news = linked(Map.of(), Map.of())) {
            StringBuilder body = new StringBuilder();
            newshound.article.Entity[] many = new newshound.article.Entity[2_000];
            for (int number = 0; number < many.length; number++) {
                String name = "Guest" + number + "x";
                many[number] = new newshound.article.Entity(
                        "guest-" + number, newshound.article.EntityType.PERSON, name, List.of(), null);
                body.append(name).append(' ');
            }
            news.holding(
                    naming(article("a").body(body.toString()).published(on("2025-03-01")), many),
                    naming(article("b").body(body.toString()).published(on("2025-03-02")), many));
            assertThat(ids(after(news, "a"))).containsExactly("b");
        }
    }
}
