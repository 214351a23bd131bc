package newshound.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/// A server on a loopback address that sends exactly the bytes it is told to, right or wrong, one reply a
/// connection.
public final class ScriptedServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Thread acceptor;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /// @param path with the query
    public record Request(String path, Map<String, String> headers) {}

    /// What is sent in reply. The connection is closed after it.
    @FunctionalInterface
    public interface Script {
        void play(Request request, OutputStream out) throws IOException;
    }

    private ScriptedServer(ServerSocket socket) {
        this.socket = socket;
        this.acceptor = Thread.startVirtualThread(this::serve);
    }

    public static ScriptedServer start() throws IOException {
        return at("127.0.0.1");
    }

    public static ScriptedServer at(String address) throws IOException {
        return at(address, 0, ServerSocketFactory.getDefault());
    }

    static ScriptedServer at(String address, int port, ServerSocketFactory sockets) throws IOException {
        return new ScriptedServer(sockets.createServerSocket(port, 50, InetAddress.ofLiteral(address)));
    }

    public InetAddress host() {
        return socket.getInetAddress();
    }

    public int port() {
        return socket.getLocalPort();
    }

    public String address(String path) {
        return "http://" + host().getHostAddress() + ":" + port() + path;
    }

    public ScriptedServer on(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    /// @param head status line and headers, lines separated by `\n`
    public ScriptedServer on(String path, String head, String body) {
        return on(path, (_, out) -> send(out, head, body.getBytes(StandardCharsets.UTF_8)));
    }

    public ScriptedServer redirect(String path, int status, String location) {
        return on(path, status + " Elsewhere\nLocation: " + location, "");
    }

    /// A reply with the right length.
    public static void send(OutputStream out, String head, byte[] body) throws IOException {
        sendHead(out, head.strip() + "\nContent-Length: " + body.length);
        out.write(body);
    }

    static void sendHead(OutputStream out, String head) throws IOException {
        out.write(("HTTP/1.1 " + head.strip().replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    }

    public List<Request> requests() {
        return requests;
    }

    public List<String> paths() {
        return requests.stream().map(Request::path).toList();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.startVirtualThread(() -> reply(connection));
            } catch (IOException _) {
                return; // closed
            }
        }
    }

    private void reply(Socket connection) {
        try (connection) {
            Request request = read(connection);
            requests.add(request);
            scripts.getOrDefault(request.path(), (_, out) -> send(out, "404 Not Found", new byte[0]))
                    .play(request, connection.getOutputStream());
        } catch (IOException _) {
            // the other side has gone, which some tests are about
        }
    }

    private static Request read(Socket connection) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        String line = in.readLine();
        if (line == null) {
            throw new IOException("no request");
        }
        String path = line.split(" ", -1)[1];
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
            headers.put(header.replaceFirst(":.*", ""), header.replaceFirst("[^:]*:\\s*", ""));
        }
        return new Request(path, headers);
    }

    /// Nothing listens afterwards: the system goes on taking connections until whoever waits for one has let go.
    @Override
    public void close() throws IOException {
        socket.close();
        try {
            acceptor.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
