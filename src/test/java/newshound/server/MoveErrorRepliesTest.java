package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong with a question for moves or flows is named; what is wrong with any is in [ErrorRepliesTest].
class MoveErrorRepliesTest {
    @RegisterExtension
    static final FixtureServer SERVER = FixtureServer.holding(MoveNews.articles());

    @Test
    void unknownMoveIsNotFound() {
        Replies.assertProblem(Replies.plain(SERVER.get("/api/moves/0123456789abcdef")), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0123456789ABCDEF", "0123456789abcdef0", "%00", "%2e%2e", "<script>", "../moves"})
    void whatIsNoIdOfAMoveIsRefused(String id) {
        RawReply reply = SERVER.rawGet("/api/moves/" + id);
        assertThat(reply.status()).isIn(400, 404);
        Replies.assertProblem(reply, reply.status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From=x | From",
                "from= | from",
                "to=a&to=%20 | to",
                "person=%20 | person",
                "role= | role",
                "role=%21%3F | role",
                "kind=left | kind",
                "kind=MOVED | kind",
                "kind=news | kind",
                "status=sure | status",
                "move=moved | move",
                "background=yes | background",
                "background=true&background=true | background",
                "sort=relevance | sort",
                "level=galaxy | level",
                "level=COMPANY&origin=x | level",
                "origin=a&origin=b | origin",
                "sources=-1 | sources",
                "sources=1001 | sources",
                "sources=all | sources",
                "after=2026-02-01&before=2026-02-01 | after",
                "before=2026-02-30 | before",
                "stories=all | stories",
                "facets=from | facets",
                "from=%zz | from"
            })
    void wrongParameterIsNamed(String query, String parameter) {
        Replies.assertProblem(SERVER.rawGet("/api/moves?" + query), 400, parameter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foo=1 | foo",
                "level=galaxy | level",
                "size=1001 | size",
                "size=-1 | size",
                "origin=alibaba | origin",
                "cursor=abc | cursor",
                "sort=newest | sort",
                "kind=left | kind",
                "background=1 | background"
            })
    void wrongParameterOfFlowsIsNamed(String query, String parameter) {
        Replies.assertProblem(SERVER.rawGet("/api/flows?" + query), 400, parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from", "kind", "role", "tag"})
    void tooManyValuesAreTheParametersFault(String parameter) {
        Replies.assertProblem(SERVER.get("/api/moves?" + (parameter + "=moved&").repeat(257)), 400, parameter);
    }

    private static String cursor() {
        return FixtureServer.json(SERVER.get("/api/moves?from=alibaba&from=google&size=1"))
                .get("cursor")
                .stringValue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=alibaba&size=1",
                "from=alibaba&from=google&to=google&size=1",
                "from=alibaba&from=google&background=true&size=1",
                "from=alibaba&from=google&q=x&size=1",
                "from=alibaba&from=google&sort=oldest&size=1",
                "from=alibaba&from=google&after=2020-01-01&size=1",
                "from=alibaba&from=google&tag=x&size=1",
                "from=alibaba&from=google&level=team&size=1",
                "from=alibaba&from=google&offset=1&size=1"
            })
    void cursorOfAnotherQuestionIsRefused(String question) {
        Replies.assertProblem(SERVER.get("/api/moves?" + question + "&cursor=" + cursor()), 400, "cursor");
    }

    @Test
    void cursorThatWasTamperedWithIsRefused() {
        String cursor = cursor();
        Set<String> wrong = new HashSet<>(Set.of("x", cursor + "AAAA", cursor.substring(4), "%F0%9F%A6%8A"));
        for (int at = 0; at < cursor.length() - 1; at++) {
            char other = cursor.charAt(at) == 'A' ? 'B' : 'A';
            wrong.add(cursor.substring(0, at) + other + cursor.substring(at + 1));
        }
        for (String text : wrong) {
            Replies.assertProblem(
                    SERVER.get("/api/moves?from=alibaba&from=google&size=1&cursor=" + text), 400, "cursor");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"from\": {\"a\": 1}} | from",
                "{\"kind\": [\"moved\", null]} | kind",
                "{\"background\": 1} | background"
            })
    void wrongBodyIsExplained(String body, String parameter) {
        Replies.assertProblem(SERVER.post("/api/moves", body), 400, parameter);
    }

    @Test
    void parameterInTheAddressOfAPostIsNotPassedOver() {
        HttpResponse<String> reply =
                SERVER.send(SERVER.request("/api/flows?from=x").POST(BodyPublishers.ofString("{}")));
        Replies.assertProblem(reply, 400, "from");
    }
}
