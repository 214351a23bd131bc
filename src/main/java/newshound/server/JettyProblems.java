package newshound.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Errors that Jetty finds before any route is asked, such as an address that is too long, in the same form
/// as all others.
final class JettyProblems extends ErrorHandler {

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        SecurityHeaders.addTo(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.CONTENT_TYPE);
        response.write(true, ByteBuffer.wrap(problem(code)), callback);
    }

    private static byte[] problem(int status) {
        String title = HttpStatus.getMessage(status);
        String detail = status == HttpStatus.URI_TOO_LONG_414
                ? "the address is too long; send the same names as JSON by POST"
                : "the request cannot be understood: " + title;
        return Json.MAPPER.writeValueAsBytes(Problem.of(status, title, detail, null, Problems.requestId()));
    }
}
