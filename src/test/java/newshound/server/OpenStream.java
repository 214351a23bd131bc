package newshound.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A stream of articles that a test sends bit by bit, reading replies meanwhile or not.
final class OpenStream implements AutoCloseable {
    private static final int HUNG_MILLIS = 60_000;

    private final Socket socket;
    private final OutputStream out;
    private InputStream chunk = new ByteArrayInputStream(new byte[0]);
    private boolean headersRead;
    private boolean chunksRead;

    OpenStream(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(HUNG_MILLIS);
        out = socket.getOutputStream();
        out.write(("POST /api/articles HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + WritableServer.TOKEN
                        + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
                .getBytes(UTF_8));
    }

    void send(String text) throws IOException {
        send(text.getBytes(UTF_8));
    }

    void send(byte[] bytes) throws IOException {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
        out.write(bytes);
        out.write("\r\n".getBytes(UTF_8));
        out.flush();
    }

    void end() throws IOException {
        out.write("0\r\n\r\n".getBytes(UTF_8));
    }

    String statusLine() throws IOException {
        String status = headerLine();
        while (!headerLine().isEmpty()) {
            // the other headers
        }
        headersRead = true;
        return status;
    }

    /// The next line of the reply; null after the last.
    @Nullable
    JsonNode next() throws IOException {
        if (!headersRead) {
            assertThat(statusLine()).isEqualTo("HTTP/1.1 200 OK");
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = read(); b >= 0; b = read()) {
            if (b == '\n') {
                return Json.MAPPER.readTree(line.toByteArray());
            }
            line.write(b);
        }
        return null;
    }

    List<JsonNode> rest() throws IOException {
        List<JsonNode> rest = new ArrayList<>();
        for (JsonNode line = next(); line != null; line = next()) {
            rest.add(line);
        }
        return rest;
    }

    private int read() throws IOException {
        int b = chunk.read();
        if (b >= 0) {
            return b;
        }
        if (chunksRead) {
            headerLine(); // the end of the chunk before, which may come only with the next
        }
        chunksRead = true;
        int length = Integer.parseInt(headerLine(), 16);
        chunk = new ByteArrayInputStream(socket.getInputStream().readNBytes(length));
        return chunk.read();
    }

    private String headerLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = socket.getInputStream().read();
                b != '\n';
                b = socket.getInputStream().read()) {
            if (b < 0) {
                throw new IOException("the server closed the connection");
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(ISO_8859_1);
    }

    /// As a caller that is killed does.
    void breakOff() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
