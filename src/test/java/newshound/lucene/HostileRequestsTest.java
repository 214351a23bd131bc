package newshound.lucene;

import static newshound.search.Nodes.fuzzy;
import static newshound.search.Nodes.value;
import static newshound.search.Nodes.wildcard;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.naming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.query.QueryNode;
import newshound.query.QueryParser;
import newshound.schema.Field;
import newshound.search.InvalidRequest;
import newshound.search.OpenedIndex;
import newshound.search.Question;
import newshound.search.SnippetPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles and questions that reach the limits of the engine.
final class HostileRequestsTest {
    @TempDir
    Path folder;

    private OpenedIndex open() {
        LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC());
        LuceneBackend backend = index.backend();
        return new OpenedIndex(index, backend, backend::refresh);
    }

    @Test
    void patternsThatStandForTooManyWordsAreTheCallersToSimplify() {
        try (OpenedIndex news = open()) {
            String words = String.join(
                    " ",
                    IntStream.range(0, 26 * 26)
                            .mapToObj(i -> "patt" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                            .toList());
            news.holding(article("a").body(words));
            QueryNode many = new QueryNode.Or(Collections.nCopies(256, fuzzy("pattern", 2)));
            for (QueryNode query :
                    List.of(many, wildcard("*a" + "?".repeat(60)), wildcard("*a".repeat(40) + "?".repeat(20)))) {
                answersOrRefuses(news, query);
            }
            assertThatThrownBy(() -> news.found(wildcard("*a" + "?".repeat(60))))
                    .isInstanceOf(InvalidRequest.class)
                    .hasMessageContaining("q: ");
        }
    }

    @Test
    void aLongChainOfOneWordMarksEachOfItsPlaces() {
        try (OpenedIndex news = open()) {
            news.holding(article("a").body("ferry ".repeat(70)));
            String chain = "ferry" + " w/9 ferry".repeat(60);
            Question question = Question.of(new QueryParser().parse(chain).root());
            assertThat(news.ask(question).hits().getFirst().snippets())
                    .isNotEmpty()
                    .allSatisfy(snippet -> assertThat(snippet)
                            .filteredOn(SnippetPart::hit)
                            .extracting(SnippetPart::text)
                            .isNotEmpty()
                            .containsOnly("ferry"));
        }
    }

    private static void answersOrRefuses(OpenedIndex news, QueryNode query) {
        try {
            assertThat(news.ask(Question.of(query)).total().value()).isNotNegative();
        } catch (InvalidRequest invalid) {
            assertThat(invalid.parameter()).isEqualTo("q");
        }
    }

    @Test
    void anAddressWhoseHostNoDnsKnowsIsTextOnly() {
        String labels = "a.".repeat(40_000) + "example";
        try (OpenedIndex news = open()) {
            news.holding(article("deep").url("https://" + labels + "/ferry"));
            news.holding(article("long").url("https://" + "x".repeat(40_000) + ".example/ferry"));
            assertThat(news.found(value(Field.URL, "ferry"))).containsExactlyInAnyOrder("deep", "long");
            assertThat(news.found(value(Field.SOURCE, "a.example"))).isEmpty();
        }
    }

    @Test
    void anEntityOfTenThousandNamesIsFoundByTheFirstOfThem() {
        List<String> names =
                IntStream.range(0, 10_000).mapToObj(i -> "name" + i).toList();
        Entity many = new Entity("many", EntityType.PERSON, "Many", names, null);
        try (OpenedIndex news = open()) {
            news.holding(naming(article("a").body("Many of them."), many));
            assertThat(news.found(value(Field.PERSON, "NAME7"))).containsExactly("a");
            assertThat(news.found(value(Field.PERSON, "many"))).containsExactly("a");
        }
    }
}
