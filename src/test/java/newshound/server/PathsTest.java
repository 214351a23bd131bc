package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.UnaryOperator;
import newshound.article.Article;
import newshound.article.ArticleId;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Odd paths: an article is found by any id, and no file but the page's is ever sent.
class PathsTest {
    private static final List<String> IDS = List.of(
            "plain",
            "a/b",
            "a//b",
            "/leading",
            "trailing/",
            "50%",
            "%2F",
            "%zz",
            "what?",
            "x#y",
            "a..b",
            "../etc/passwd",
            "two words",
            "a+b",
            "a&b=c",
            "semi;colon",
            "back\\slash",
            "quo\"te",
            "<b>",
            "日本",
            "Zoë",
            "🦊",
            "https://news.example/2025/fog?page=2#top",
            ".hidden",
            "a:b@c");

    @RegisterExtension
    static final FixtureServer SERVER = FixtureServer.over(
            IDS.stream()
                    .map(id -> Article.builder(new ArticleId(id))
                            .title("Under " + id)
                            .build())
                    .toList(),
            UnaryOperator.identity());

    static List<String> ids() {
        return IDS;
    }

    @ParameterizedTest
    @MethodSource("ids")
    void articleIsFoundByAnyId(String id) {
        HttpResponse<String> reply = SERVER.get("/api/articles/" + FixtureServer.encoded(id));
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        assertThat(FixtureServer.json(reply).get("id").stringValue()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml",
                "/../../etc/passwd",
                "/../../../../../../etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/..%2F..%2Fetc%2Fpasswd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "/%2E%2E/etc/passwd",
                "/.%2e/etc/passwd",
                "/%2e./etc/passwd",
                "/%252e%252e/etc/passwd",
                "/%252e%252e%252fetc%252fpasswd",
                "/%25252e%25252e/etc/passwd",
                "/..\\..\\etc\\passwd",
                "/..%5c..%5cetc%5cpasswd",
                "/..%255c..%255cetc",
                "/js/..%5c..%5clogback.xml",
                "/..;/etc/passwd",
                "/..;a=b/etc/passwd",
                "/;/../etc/passwd",
                "/js/..;/..;/logback.xml",
                "/js/../../logback.xml",
                "/js/%2e%2e/%2e%2e/logback.xml",
                "/js/..%2f..%2flogback.xml",
                "/js/....//....//logback.xml",
                "/logback.xml",
                "/web/index.html",
                "/js/app.js%00.css",
                "/%00",
                "/js/%00/app.js",
                "/style.css%00",
                "/style.css%20",
                "/style.css.",
                "/style.css/",
                "/STYLE.CSS",
                "//etc/passwd",
                "/%2fetc%2fpasswd",
                "/C:/windows/win.ini",
                "/file:///etc/passwd",
                "/newshound/server/NewshoundServer.class",
                "/META-INF/MANIFEST.MF",
                "/%c0%ae%c0%ae/etc/passwd",
                "/%uff0e%uff0e/etc/passwd",
                "/js",
                "/js/"
            })
    void noOtherFileIsSent(String path) {
        RawReply reply = SERVER.rawGet(path);
        assertThat(reply.status()).isIn(400, 404);
        Replies.assertProblem(reply, reply.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", "a%0Ab", "a%00b", "%09x"})
    void whatCannotBeAnIdIsTheCallersFault(String id) {
        Replies.assertProblem(SERVER.rawGet("/api/articles/" + id), 400);
    }
}
