package newshound.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What came back over a socket, for requests that no client library would send.
///
/// @param headers by name in lower case
record RawReply(int status, Map<String, String> headers, String body) {
    private static final int HUNG_MILLIS = 30_000;

    /// Empty where there is none.
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    static RawReply to(int port, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(HUNG_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RawReply read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            in.transferTo(bytes);
        } catch (SocketException reset) {
            // a server that has answered need not read the rest of a request before it closes
            if (bytes.size() == 0) {
                throw reset;
            }
        }
        return parse(bytes.toString(StandardCharsets.UTF_8));
    }

    private static RawReply parse(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("not an HTTP reply: " + text);
        }
        String[] lines = text.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            String name = lines[i].substring(0, colon).toLowerCase(Locale.ROOT);
            headers.put(name, lines[i].substring(colon + 1).strip());
        }
        return new RawReply(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, text.substring(end + 4));
    }
}
