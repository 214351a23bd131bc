package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newshound.article.Article;
import newshound.article.ArticleId;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// Queries made to cost much or to break a parser: each is answered or refused, and the next reader is served.
class HostileQueriesTest {
    /// So that a failure can be run again.
    private static final long SEED = 20_251_125;

    @RegisterExtension
    static final FixtureServer SERVER = FixtureServer.linked(
            Stream.concat(FixtureServer.corpus().stream(), Stream.of(manyWords()))
                    .toList(),
            Map.of(),
            MoveNews.articles());

    /// All words of three letters: patterns and fuzzy words match as many as they do in a large index.
    private static Article manyWords() {
        String body = IntStream.range(0, 26 * 26 * 26)
                .mapToObj(i -> "" + (char) ('a' + i / 676) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26))
                .collect(Collectors.joining(" "));
        return Article.builder(new ArticleId("many-words")).body(body).build();
    }

    static Stream<String> queries() {
        return Stream.of(nested(), patterns(), lengthy(), odd(), ofMoves(), random())
                .flatMap(list -> list);
    }

    private static Stream<String> nested() {
        return Stream.of(
                "(".repeat(4_000),
                ")".repeat(4_000),
                "(".repeat(2_000) + ")".repeat(2_000),
                "(".repeat(1_000) + "a" + ")".repeat(1_000),
                "((a OR b) AND ".repeat(19) + "c" + ")".repeat(19),
                "NOT ".repeat(1_000) + "a",
                "-".repeat(4_000) + "a",
                "+".repeat(4_000),
                "\"".repeat(4_001),
                "[".repeat(4_000),
                "date:[" + "[".repeat(500),
                "title:".repeat(600),
                "a^".repeat(1_000),
                "a~".repeat(1_000),
                "(a^9999999999)^9999999999",
                "a^-1",
                "a^NaN",
                "!".repeat(4_000),
                "a AND ".repeat(200),
                " OR a".repeat(200),
                "\\".repeat(4_095));
    }

    private static Stream<String> patterns() {
        return Stream.of(
                "*",
                "**",
                "*a*",
                "?a?",
                "a*",
                "ab*",
                "*".repeat(4_096),
                "?".repeat(4_096),
                "ab" + "*a".repeat(2_000),
                "ab" + "?".repeat(2_000),
                "ab" + "*?".repeat(1_000),
                letters("%s*"),
                letters("*%s*"),
                letters("%1$sa* OR %1$se* OR %1$so*"),
                "aa* ".repeat(250),
                "title:*",
                "url:*",
                "company:*",
                "company:a*",
                "source:*e*",
                "date:*",
                "words:*",
                "\"a* b* c*\"",
                "\"*\"",
                "*:*",
                "/[a-z]*/",
                "/(a+)+$/",
                letters("%s~"),
                letters("%1$s%1$s%1$s~1"),
                letters("%1$s%1$s%1$s%1$s~2"),
                letters("%1$sa* OR %1$sb~ OR x%1$sc~1"),
                "fog~ ".repeat(200),
                "fog~99",
                "~",
                "the~2 and~2 of~2 to~2");
    }

    private static Stream<String> lengthy() {
        return Stream.of(
                "a".repeat(4_096),
                "a ".repeat(2_000),
                "the ".repeat(250),
                "fog OR ".repeat(250) + "fog",
                IntStream.range(0, 250).mapToObj(i -> "w" + i).collect(Collectors.joining(" OR ")),
                "\"" + "the ".repeat(1_000) + "\"",
                "\"" + "fog ".repeat(1_000) + "\"~1000",
                "\"fog\"~2147483648",
                "\"the of and to\"~100000",
                "words:[0 TO 99999999999999999999]",
                "words:>-1",
                "date:[0000-01-01 TO 9999-12-31]",
                "date:[* TO *]",
                "after:99999999-01-01",
                "before:-5000",
                "国".repeat(4_000),
                "ก".repeat(2_000),
                "e\u0301".repeat(2_000),
                "e" + "\u0301".repeat(4_000),
                "🦊".repeat(2_000),
                "\u202e".repeat(1_000),
                "a.b.c.".repeat(600),
                "http://".repeat(500));
    }

    private static Stream<String> odd() {
        return Stream.of(
                "\ud800",
                "\udfff",
                "fog \ud83e",
                "\udd8a\ud83e".repeat(500),
                "company:\ud800*",
                "\"\ud800 fog\"",
                "\ud800~",
                "\0",
                "fog\0ferry",
                "\u0001\u0002\u0003\u007f\u0085",
                "\r\n\t\u000b\f",
                "\ufffe\uffff",
                "\ufeff",
                "\u00a0\u2003\u3000",
                "\u200b\u200d",
                "=fog",
                "${jndi:ldap://x}",
                "'; DROP TABLE articles; --",
                "<script>alert(1)</script>",
                "%00%0a%25",
                "title:(",
                "title:\"",
                "id:fog",
                ":::",
                "AND",
                "OR NOT AND",
                "TO",
                "[a TO",
                "{a TO b]");
    }

    private static Stream<String> ofMoves() {
        return Stream.of(
                "from:",
                "from:(",
                "from:(a OR (b OR (c",
                "from:*",
                "from:a*",
                "role:*",
                "role:a*",
                "role:\"!!!\"",
                "moved:*",
                "moved:2026",
                "moved:[0000-01-01 TO 9999-12-31]",
                "moved:[* TO *]",
                "moved:99999999-01-01",
                "status:sure",
                "move:(moved OR sideways)",
                "person:\ud800 from:\0",
                "-from:a -to:b",
                "NOT (from:a OR NOT to:b)",
                "from:a to:b ".repeat(120),
                "from:" + "国".repeat(4_000),
                "(from:a OR ".repeat(19) + "to:b" + ")".repeat(19));
    }

    /// Any characters that mean something to some parser.
    private static Stream<String> random() {
        Random random = new Random(SEED);
        List<String> pieces = List.of(
                "fog",
                "a",
                "\"",
                "(",
                ")",
                "*",
                "?",
                "~",
                "^2",
                "-",
                "+",
                "NOT ",
                " OR ",
                " AND ",
                ":",
                "title:",
                "date:",
                "[",
                "]",
                "{",
                "}",
                " TO ",
                "\\",
                "/",
                "“",
                "’",
                "\ud800",
                "国",
                " ",
                "..",
                "company:",
                "from:",
                "moved:",
                "<",
                ">",
                "=",
                "!");
        return IntStream.range(0, 100)
                .mapToObj(_ -> random.ints(1 + random.nextInt(60), 0, pieces.size())
                        .mapToObj(pieces::get)
                        .collect(Collectors.joining()));
    }

    /// One clause for each letter.
    private static String letters(String format) {
        return IntStream.rangeClosed('a', 'z')
                .mapToObj(letter -> String.format(Locale.ROOT, format, (char) letter))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void queryIsAnsweredOrRefusedAndTheNextIsServed(String query) {
        HttpResponse<String> hostile = SERVER.post(JsonMapper.shared().writeValueAsString(new Body(query)));
        switch (hostile.statusCode()) {
            case 200 ->
                assertThat(FixtureServer.json(hostile).get("hits").isArray()).isTrue();
            case 400 -> Replies.assertProblem(Replies.plain(hostile), 400);
            default -> throw new AssertionError(hostile.statusCode() + " " + hostile.body());
        }
        assertThat(FixtureServer.json(SERVER.get("/api/search?q=saturn"))
                        .at("/total/value")
                        .longValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void questionForMovesIsAnsweredOrRefused(String query) {
        for (String path : List.of("/api/moves", "/api/flows")) {
            HttpResponse<String> reply = SERVER.post(path, JsonMapper.shared().writeValueAsString(new Body(query)));
            assertThat(reply.statusCode()).as(reply.body()).isIn(200, 400);
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void completionIsAnsweredOrRefused(String typed) {
        String start = typed.substring(0, Math.min(200, typed.length()));
        assertThat(SERVER.get("/api/suggest?q=" + FixtureServer.encoded(start)).statusCode())
                .isEqualTo(200);
    }

    record Body(String q) {}
}
