package newshound.lucene;

import static newshound.search.Nodes.word;
import static newshound.search.TestArticles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.query.QueryNode;
import newshound.search.InvalidRequest;
import newshound.search.OpenedIndex;
import newshound.search.Question;
import newshound.search.SearchResponse;
import newshound.search.Sort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A cursor outlives the snapshot that its page came from and the process that gave it, and only those can make
/// one who have the key of the index.
final class EnduringCursorsTest {
    private static final Question FERRY = Question.of(word("ferry")).size(1);

    @TempDir
    Path folder;

    @BeforeEach
    void threeArticles() {
        write(
                article("1").body("ferry"),
                article("2").body("ferry ferry"),
                article("3").body("ferry and tram"));
    }

    private void write(Article.Builder... articles) {
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC())) {
            for (Article.Builder article : articles) {
                index.add(new AnnotatedArticle(article.build(), List.of()));
            }
        }
    }

    /// Each by a process of its own, as it were.
    private SearchResponse ask(Question question) {
        try (LuceneBackend backend = IndexFolder.read(folder)) {
            return backend.search(question.request());
        }
    }

    private @Nullable String cursor() {
        return ask(FERRY).cursor();
    }

    private void refuses(Question question) {
        assertThatThrownBy(() -> ask(question))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        invalid -> assertThat(invalid.parameter()).isEqualTo("cursor"));
    }

    @Test
    void aCursorGoesOnAfterARestart() {
        List<String> whole = OpenedIndex.ids(ask(FERRY.size(3)));
        SearchResponse second = ask(FERRY.after(cursor()));
        assertThat(OpenedIndex.ids(second)).isEqualTo(whole.subList(1, 2));
        assertThat(OpenedIndex.ids(ask(FERRY.after(second.cursor())))).isEqualTo(whole.subList(2, 3));
    }

    @Test
    void whatCameInOrWasChangedSinceIsNoPartOfTheWalk() {
        for (Sort sort : Sort.values()) {
            Question question = FERRY.sorted(sort);
            List<String> whole = OpenedIndex.ids(ask(question.size(9)));
            String cursor = ask(question).cursor();
            write(article("new" + sort).body("ferry"), article(whole.get(1)).body("one more ferry"));
            SearchResponse rest = ask(question.size(9).after(cursor));
            assertThat(OpenedIndex.ids(rest)).isEqualTo(whole.subList(2, whole.size()));
            assertThat(rest.total().value()).isEqualTo(rest.hits().size() + 1L);
        }
    }

    @Test
    void aCursorOfAnotherIndexIsRefused() throws IOException {
        String cursor = cursor();
        Files.delete(folder.resolve(CursorKey.FILE));
        refuses(FERRY.after(cursor));
        assertThat(ask(FERRY.after(cursor())).hits()).hasSize(1);
    }

    @Test
    void aCursorMadeWithoutTheKeyIsRefused() {
        byte[] bytes = Base64.getUrlDecoder().decode(cursor());
        byte[] made = bytes.clone();
        made[20]++;
        refuses(FERRY.after(encoded(made)));
        refuses(FERRY.after(encoded(new byte[bytes.length])));
        refuses(FERRY.after(encoded(CursorKey.passing().seal(bytes))));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Test
    void theKeyIsForItsOwnerAlone() throws IOException {
        assertThat(cursor()).isNotNull();
        Path key = folder.resolve(CursorKey.FILE);
        assertThat(Files.size(key)).isEqualTo(32);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(key)).hasSize(2);
        }
    }

    @Test
    void aKeyThatIsCutOffIsMadeAnew() throws IOException {
        String cursor = cursor();
        Files.write(folder.resolve(CursorKey.FILE), new byte[7]);
        refuses(FERRY.after(cursor));
        assertThat(ask(FERRY.after(cursor())).hits()).hasSize(1);
    }

    @Test
    void whereSoManyWordsAreAskedForThatTheirRanksAreNotKeptTheReplySaysSo() {
        QueryNode many = new QueryNode.Or(IntStream.range(0, 200)
                .mapToObj(number -> word(number == 0 ? "ferry" : number == 1 ? "tram" : "word" + number))
                .toList());
        write(article("all")
                .body(String.join(
                        " ", IntStream.range(0, 200).mapToObj(i -> "word" + i).toList())));
        Question question = Question.of(many).size(1);
        String cursor = ask(question).cursor();
        assertThat(cursor).hasSizeLessThan(200);
        assertThat(ask(question.after(cursor)).query().warnings()).hasSize(1);
        assertThat(ask(FERRY.after(cursor())).query().warnings()).isEmpty();
        String byDate = ask(question.sorted(Sort.NEWEST)).cursor();
        assertThat(ask(question.sorted(Sort.NEWEST).after(byDate)).query().warnings())
                .isEmpty();
    }
}
