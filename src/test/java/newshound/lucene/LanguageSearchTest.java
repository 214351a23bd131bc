package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.query.QueryNode;
import newshound.query.QueryParser;
import newshound.search.Hit;
import newshound.search.OpenedIndex;
import newshound.search.Question;
import newshound.search.SearchResponse;
import newshound.search.SnippetPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Search over articles in several languages: one line of `searches.jsonl` each.
final class LanguageSearchTest {
    private static final Path FOLDER = Path.of("src/test/resources/newshound/lucene");

    private static final List<Article> ARTICLES =
            lines("articles.jsonl").map(LanguageSearchTest::article).toList();

    private static OpenedIndex news;

    @BeforeAll
    static void index(@TempDir Path folder) {
        LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC());
        LuceneBackend backend = index.backend();
        news = new OpenedIndex(index, backend, backend::refresh);
        ARTICLES.forEach(article -> index.add(new AnnotatedArticle(article, List.of())));
        news.visible();
    }

    @AfterAll
    static void close() {
        news.close();
    }

    private static Stream<JsonNode> lines(String file) {
        ObjectMapper json = new ObjectMapper();
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream().map(json::readTree);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Article article(JsonNode json) {
        return Article.builder(new ArticleId(json.get("id").stringValue()))
                .title(json.get("title").stringValue())
                .body(json.get("body").stringValue())
                .language(json.path("language").stringValue(null))
                .build();
    }

    /// @param ids of the hits, in any order
    /// @param marked what is marked in title and snippets of the first of `ids`; null where it is not the point
    record Search(
            String note,
            String typed,
            List<String> ids,
            @Nullable List<String> marked) {
        private static Search of(JsonNode json) {
            return new Search(
                    json.get("note").stringValue(),
                    json.get("typed").stringValue(),
                    texts(json.get("ids")),
                    json.get("marked").isNull() ? null : texts(json.get("marked")));
        }

        private static List<String> texts(JsonNode array) {
            return array.valueStream().map(JsonNode::stringValue).toList();
        }
    }

    static Stream<Search> searches() {
        return lines("searches.jsonl").map(Search::of);
    }

    @ParameterizedTest
    @MethodSource("searches")
    void typedTextFindsTheseArticlesAndMarksTheseParts(Search search) {
        SearchResponse response = ask(search.typed);
        assertThat(OpenedIndex.ids(response)).as(search.note).containsExactlyInAnyOrderElementsOf(search.ids);
        if (search.marked != null) {
            Hit first = response.hits().stream()
                    .filter(hit -> hit.id().equals(search.ids.getFirst()))
                    .findFirst()
                    .orElseThrow();
            assertThat(marked(first)).as(search.note).isEqualTo(search.marked);
        }
    }

    private static SearchResponse ask(String typed) {
        return news.ask(Question.of(new QueryParser().parse(typed).root()));
    }

    private static List<String> marked(Hit hit) {
        List<List<SnippetPart>> shown = new ArrayList<>();
        shown.add(hit.titleParts());
        shown.addAll(hit.snippets());
        return shown.stream()
                .flatMap(List::stream)
                .filter(SnippetPart::hit)
                .map(SnippetPart::text)
                .toList();
    }

    @Test
    void anyPartOfATextWithoutSpacesFindsItsArticle() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Article> unspaced = ARTICLES.stream()
                .filter(article -> UnspacedScripts.include(article.title().codePointAt(0)))
                .toList();
        for (int i = 0; i < 500; i++) {
            Article article = unspaced.get(random.nextInt(unspaced.size()));
            String body = article.body();
            int from = random.nextInt(body.length() - 1);
            int to = Math.min(body.length(), from + 1 + random.nextInt(12));
            String part = body.substring(from, to);
            if (isWhole(body, from, to) && !TextAnalysis.words(part).isEmpty()) {
                QueryNode quoted = new QueryNode.Phrase(null, part, 0);
                assertThat(news.found(quoted))
                        .as("seed %d: %s", seed, part)
                        .contains(article.id().value());
            }
        }
    }

    /// Whether no Latin word or number, and no character with its marks, is cut.
    private static boolean isWhole(String text, int from, int to) {
        return !cuts(text, from) && !cuts(text, to);
    }

    private static boolean cuts(String text, int at) {
        if (at == 0 || at == text.length()) {
            return false;
        }
        int[] around = {text.codePointBefore(at), text.codePointAt(at)};
        boolean insideWord = around[0] < 0x80 && around[1] < 0x80;
        return insideWord || around[1] == 'ﾞ' || Character.getType(around[1]) == Character.NON_SPACING_MARK;
    }
}
