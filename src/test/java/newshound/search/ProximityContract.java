package newshound.search;

import static newshound.search.Nodes.any;
import static newshound.search.Nodes.phrase;
import static newshound.search.Nodes.wildcard;
import static newshound.search.Nodes.word;
import static newshound.search.TestArticles.bare;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.query.Closeness;
import newshound.query.QueryNode;
import newshound.schema.Field;
import org.junit.jupiter.api.Test;

/// Words near each other, and words that come several times.
interface ProximityContract extends OpensIndex {
    int TEXTS = 90; // all fit on one page
    int PLACES_ASKED = 600;

    private static QueryNode near(QueryNode left, QueryNode right, int words) {
        return new QueryNode.Near(left, right, new Closeness.Within(words, false));
    }

    private static QueryNode before(QueryNode left, QueryNode right, int words) {
        return new QueryNode.Near(left, right, new Closeness.Within(words, true));
    }

    private static QueryNode inSentence(QueryNode left, QueryNode right) {
        return new QueryNode.Near(left, right, new Closeness.SameSentence());
    }

    private static QueryNode inParagraph(QueryNode left, QueryNode right) {
        return new QueryNode.Near(left, right, new Closeness.SameParagraph());
    }

    @Test
    default void distanceIsCountedInWordsFromTheEndOfOneToTheBeginningOfTheOther() {
        try (OpenedIndex news = open()) {
            news.holding(bare("a").body("Northwind hires the chief scientist of a rival"));
            assertThat(news.found(near(word("hires"), word("northwind"), 1))).containsExactly("a");
            assertThat(news.found(near(word("northwind"), phrase("chief scientist"), 3)))
                    .containsExactly("a");
            assertThat(news.found(near(word("northwind"), phrase("chief scientist"), 2)))
                    .isEmpty();
            assertThat(news.found(near(word("rival"), phrase("chief scientist"), 3)))
                    .containsExactly("a");
            assertThat(news.found(before(word("rival"), phrase("chief scientist"), 3)))
                    .isEmpty();
            assertThat(news.found(before(phrase("chief scientist"), word("rival"), 3)))
                    .containsExactly("a");
        }
    }

    @Test
    default void aWordIsNotNearItself() {
        try (OpenedIndex news = open()) {
            news.holding(bare("once").body("New York sleeps"), bare("twice").body("New York, old York"));
            assertThat(news.found(near(word("york"), word("york"), 5))).containsExactly("twice");
            assertThat(news.found(near(phrase("new york"), word("york"), 5))).containsExactly("twice");
        }
    }

    @Test
    default void everyAlternativeCountsAlsoOneThatHoldsAnother() {
        try (OpenedIndex news = open()) {
            news.holding(bare("a").body("It hires from the Cobalt Harbour team"));
            QueryNode name = any(phrase("cobalt harbour"), word("harbour"));
            assertThat(news.found(near(word("hires"), name, 3))).containsExactly("a");
            assertThat(news.found(near(name, word("team"), 1))).containsExactly("a");
        }
    }

    @Test
    default void wordsAreNearInAllTheirFormsAndQuotationsInOne() {
        try (OpenedIndex news = open()) {
            news.holding(bare("a").body("Northwind was acquiring ferries"));
            assertThat(news.found(near(word("acquire"), word("ferry"), 1))).containsExactly("a");
            assertThat(news.found(near(phrase("acquire"), word("ferry"), 1))).isEmpty();
            assertThat(news.found(near(wildcard("acquir*"), wildcard("ferr*"), 1)))
                    .containsExactly("a");
            assertThat(news.found(near(wildcard("wa?"), new QueryNode.Fuzzy(null, "ferriez", 1), 2)))
                    .containsExactly("a");
        }
    }

    @Test
    default void aSentenceEndsWhereAReaderSeesItEnd() {
        try (OpenedIndex news = open()) {
            news.holding(bare("a")
                    .title("Northwind buys. Rivals sell")
                    .body("Mr. Marlow left “Northwind.” Nobody followed.\n\nThe harbour is quiet"));
            assertThat(news.found(inSentence(word("marlow"), word("northwind"))))
                    .containsExactly("a");
            assertThat(news.found(inSentence(word("northwind"), word("nobody"))))
                    .isEmpty();
            assertThat(news.found(inSentence(word("northwind"), word("rivals"))))
                    .as("a headline is one sentence")
                    .containsExactly("a");
            assertThat(news.found(inParagraph(word("northwind"), word("nobody"))))
                    .containsExactly("a");
            assertThat(news.found(inParagraph(word("nobody"), word("harbour")))).isEmpty();
            assertThat(news.found(near(word("followed"), word("harbour"), 2))).containsExactly("a");
        }
    }

    @Test
    default void phrasesGoOverTheEndOfASentence() {
        try (OpenedIndex news = open()) {
            news.holding(bare("a").body("It was quiet. Then a ferry came.\n\nNobody left."));
            assertThat(news.found(phrase("quiet then"))).containsExactly("a");
            assertThat(news.found(phrase("came nobody left"))).containsExactly("a");
        }
    }

    @Test
    default void timesAreCountedInHeadlineAndTextTogether() {
        try (OpenedIndex news = open()) {
            news.holding(
                    bare("a").title("Ferry sinks").body("The ferry was old. Ferries are."),
                    bare("b").title("Ferry sinks").body("The ferry was old."));
            assertThat(news.found(new QueryNode.AtLeast(3, word("ferry")))).containsExactly("a");
            assertThat(news.found(new QueryNode.AtLeast(2, word("ferry")))).containsExactlyInAnyOrder("a", "b");
            assertThat(news.found(new QueryNode.AtLeast(2, word(Field.BODY, "ferry"))))
                    .containsExactly("a");
            assertThat(news.found(new QueryNode.AtLeast(4, any(word("ferry"), word("old")))))
                    .containsExactly("a");
        }
    }

    @Test
    default void nearWordsAreMarkedAndOthersAreNot() {
        try (OpenedIndex news = open()) {
            news.holding(bare("a")
                    .body("Northwind sleeps. Later Northwind hires two pilots. A long time after that the pilots"
                            + " leave the harbour for good, and nobody at all hires anyone."));
            assertThat(marked(news, near(word("northwind"), word("pilot"), 3))).containsExactly("Northwind", "pilots");
            assertThat(marked(news, inSentence(word("northwind"), wildcard("pilo*"))))
                    .containsExactly("Northwind", "pilots");
            assertThat(marked(news, inSentence(word("leave"), phrase("for good"))))
                    .containsExactly("leave", "for good");
            assertThat(marked(news, new QueryNode.AtLeast(2, word("hire")))).containsExactly("hires", "hires");
        }
    }

    private static List<String> marked(OpenedIndex news, QueryNode query) {
        return news.ask(Question.of(query)).hits().getFirst().snippets().stream()
                .flatMap(List::stream)
                .filter(SnippetPart::hit)
                .map(SnippetPart::text)
                .toList();
    }

    @Test
    default void randomQuestionsOnPlacesFindWhatAScanOfAllTextsDoes() {
        long seed = new Random().nextLong();
        RandomPlaces places = new RandomPlaces(seed);
        try (OpenedIndex news = open()) {
            List<Article> articles = fill(news, places);
            int found = 0;
            for (int i = 0; i < PLACES_ASKED; i++) {
                QueryNode question = places.question();
                Set<String> expected = new HashSet<>();
                articles.stream()
                        .filter(article -> NaivePlaces.fit(article, question))
                        .forEach(article -> expected.add(article.id().value()));
                assertThat(news.found(question))
                        .as("seed %d, %s", seed, question)
                        .isEqualTo(expected);
                found += expected.size();
            }
            assertThat(found).as("seed %d, hits in all", seed).isGreaterThan(PLACES_ASKED * 10);
        }
    }

    @Test
    default void everyHitOfNearWordsHasMarks() {
        long seed = new Random().nextLong();
        RandomPlaces places = new RandomPlaces(seed);
        try (OpenedIndex news = open()) {
            fill(news, places);
            for (int i = 0; i < 100; i++) {
                QueryNode question = places.question();
                assertThat(news.ask(Question.of(question)).hits())
                        .as("seed %d, %s", seed, question)
                        .allMatch(ProximityContract::hasMarks);
            }
        }
    }

    private static boolean hasMarks(Hit hit) {
        return hit.titleParts().stream().anyMatch(SnippetPart::hit)
                || hit.snippets().stream().flatMap(List::stream).anyMatch(SnippetPart::hit);
    }

    private static List<Article> fill(OpenedIndex news, RandomPlaces places) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            Article.Builder article = places.article("a" + i);
            articles.add(article.build());
            news.index().add(new AnnotatedArticle(article.build(), List.of()));
        }
        news.visible();
        return articles;
    }
}
