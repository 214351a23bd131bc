package newshound.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import newshound.article.AnnotatedArticle;
import org.junit.jupiter.api.Test;

/// Random questions about random articles are answered as a scan of all articles answers them.
interface NaiveSearchContract extends OpensIndex {
    int ARTICLES = 300;
    int QUESTIONS = 500;

    @Test
    default void randomQuestionsFindAndCountWhatAScanOfAllArticlesDoes() {
        long seed = new Random().nextLong();
        RandomNews news = new RandomNews(seed);
        try (OpenedIndex index = open()) {
            NaiveSearch scan = new NaiveSearch(fill(index, news).values());
            int found = 0;
            for (int i = 0; i < QUESTIONS; i++) {
                Question question = news.question();
                String described = "seed " + seed + ", question " + i + ": " + question;
                found += new Agreement(scan, question, described).check(index);
            }
            assertThat(found).as("hits in all, or the test would be empty").isGreaterThan(QUESTIONS * 10);
        }
    }

    /// In several commits, some articles replaced and some removed again.
    private static Map<String, AnnotatedArticle> fill(OpenedIndex index, RandomNews news) {
        Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
        for (int i = 0; i < ARTICLES; i++) {
            String id = "a" + news.number(ARTICLES);
            if (news.number(10) == 0) {
                articles.remove(id);
                index.without(id);
            } else {
                AnnotatedArticle article = news.article(id);
                articles.put(id, article);
                index.index().add(article);
            }
            if (news.number(40) == 0) {
                index.index().commit();
            }
        }
        index.visible();
        return articles;
    }
}
