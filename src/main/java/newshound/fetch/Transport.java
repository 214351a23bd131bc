package newshound.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/// One request, one reply, within a time.
///
/// Each exchange runs in a thread of its own, which can be given up at any moment: a name server that does not
/// answer or a peer that sends a byte a minute holds up nobody. (Not a virtual one: looking a name up would
/// hold the few threads that carry these.) Connections are not kept: a host is asked too seldom for that to
/// pay, and a fresh connection goes to an address that was checked just now.
final class Transport implements AutoCloseable {
    private static final int MAX_HEADERS = 200;
    private static final int MAX_HEADER_CHARS = 16 * 1024;
    private static final int MAX_CONNECTIONS = 1_000;

    private final CloseableHttpClient client;
    private final ExecutorService exchanges = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("fetch-", 0).daemon().factory());

    Transport(FetchLimits limits, CheckedLookup lookup, SSLContext trust, String userAgent) {
        // No redirects, retries, cookies or passwords: what is sent where is decided by us alone.
        client = HttpClients.custom()
                .setConnectionManager(connections(limits, lookup, trust))
                .setConnectionReuseStrategy((_, _, _) -> false)
                .setUserAgent(userAgent)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(limits.total()))
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(
            FetchLimits limits, CheckedLookup lookup, SSLContext trust) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(lookup)
                .setTlsSocketStrategy(
                        ClientTlsStrategyBuilder.create().setSslContext(trust).buildClassic())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.connect()))
                        .setSocketTimeout(Timeout.of(limits.total()))
                        .build())
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setSoTimeout(Timeout.of(limits.connect()))
                        .build())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(MAX_HEADERS)
                                .setMaxLineLength(MAX_HEADER_CHARS)
                                .build())
                        .build())
                .setMaxConnPerRoute(MAX_CONNECTIONS)
                .setMaxConnTotal(MAX_CONNECTIONS)
                .build();
    }

    /// @throws IOException where there is no reply, or none within the limits
    /// @throws RefusedAddress where the host is not of the public internet
    Reply get(Target target, Map<String, String> headers, int maxBytes, Duration limit)
            throws IOException, InterruptedException {
        HttpGet request = new HttpGet(target.uri());
        headers.forEach(request::setHeader);
        request.setHeader("Accept-Encoding", ReplyBody.ACCEPTED);
        Future<Reply> exchange = start(() -> exchange(target, request, maxBytes));
        try {
            return exchange.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw failure(e);
        } catch (TimeoutException _) {
            throw new InterruptedIOException("no complete reply in time");
        } finally {
            exchange.cancel(true);
            request.cancel();
        }
    }

    private Future<Reply> start(Callable<Reply> exchange) throws IOException {
        try {
            return exchanges.submit(exchange);
        } catch (RejectedExecutionException _) {
            throw new InterruptedIOException("no longer fetching");
        }
    }

    private static IOException failure(ExecutionException failure) {
        return failure.getCause() instanceof IOException e
                ? e
                : new IOException(String.valueOf(failure.getMessage()), failure);
    }

    private Reply exchange(Target target, HttpGet request, int maxBytes) throws IOException {
        HttpHost host = new HttpHost(target.scheme(), target.host().text(), target.port());
        ClassicHttpResponse response = client.executeOpen(host, request, null);
        try {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (Header header : response.getHeaders()) {
                headers.putIfAbsent(header.getName(), header.getValue() == null ? "" : header.getValue());
            }
            Reply reply = new Reply(response.getCode(), headers, new byte[0]);
            return reply.isSuccess() ? new Reply(reply.status(), headers, body(response, reply, maxBytes)) : reply;
        } finally {
            abandon(request, response);
        }
    }

    /// Cuts the connection, since to close a reply alone would read the rest of it.
    private static void abandon(HttpGet request, ClassicHttpResponse response) {
        request.cancel();
        try {
            response.close();
        } catch (IOException _) {
            // it wanted to read on; what was needed is there
        }
    }

    private static byte[] body(ClassicHttpResponse response, Reply reply, int maxBytes) throws IOException {
        if (response.getEntity() == null) {
            return new byte[0];
        }
        try (InputStream body = response.getEntity().getContent()) {
            return ReplyBody.read(body, reply.header("Content-Encoding"), maxBytes);
        }
    }

    /// Gives up every exchange under way.
    @Override
    public void close() {
        exchanges.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
