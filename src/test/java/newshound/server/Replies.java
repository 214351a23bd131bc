package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What every reply has, and every error.
final class Replies {
    private Replies() {}

    static Map<String, String> headers(HttpResponse<?> reply) {
        Map<String, String> headers = new TreeMap<>();
        reply.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        return headers;
    }

    static RawReply plain(HttpResponse<String> reply) {
        return new RawReply(reply.statusCode(), headers(reply), reply.body());
    }

    static void assertSecure(RawReply reply) {
        assertThat(reply.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsEntry("cross-origin-resource-policy", "same-origin")
                .containsKey("permissions-policy");
        assertThat(reply.headers().get("content-security-policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'");
        assertThat(reply.headers()).doesNotContainKey("server");
    }

    /// A problem as RFC 9457 describes it, under the security headers.
    static JsonNode assertProblem(RawReply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertSecure(reply);
        assertThat(reply.headers()).containsEntry("content-type", "application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(reply.body());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("detail").stringValue()).isNotBlank();
        assertThat(problem.get("requestId").stringValue()).hasSize(36);
        return problem;
    }

    static void assertProblem(HttpResponse<String> reply, int status, String parameter) {
        assertProblem(plain(reply), status, parameter);
    }

    static void assertProblem(RawReply reply, int status, String parameter) {
        JsonNode problem = assertProblem(reply, status);
        assertThat(problem.path("parameter").asString()).isEqualTo(parameter);
        assertThat(problem.get("detail").stringValue()).startsWith(parameter + ": ");
    }
}
