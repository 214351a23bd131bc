package newshound.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A connection goes to the address that was checked, and its certificate must still be that of the name.
class EncryptionTest {
    private static final String PASSWORD = "secret";

    private static SSLContext context;

    private final StillTime time = new StillTime();
    private final InetAddress loopback = InetAddress.ofLiteral("127.0.0.1");
    private ScriptedServer server;

    /// Serves a certificate for two names, and trusts it.
    @BeforeAll
    static void makeCertificate(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("keys.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process process = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=feeds.example",
                        "-ext",
                        "SAN=dns:feeds.example,dns:xn--bcher-kva.example",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD,
                        "-storetype",
                        "PKCS12")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    }

    @BeforeEach
    void start() throws Exception {
        server = ScriptedServer.at("127.0.0.1", 0, context.getServerSocketFactory())
                .on("/", "200 OK", "news");
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private FetchOutcome get(String host, SSLContext trust) {
        Fetcher.World world = new Fetcher.World(_ -> new InetAddress[] {loopback}, trust, time, time);
        try (Fetcher fetcher = Fetcher.open(
                FetchLimits.ofTheOpenWeb(),
                AddressRules.publicAndAlso(List.of(loopback)),
                UserAgent.anonymous(),
                world)) {
            return fetcher.fetchSubscribed(FetchRequest.of("https://" + host + ":" + server.port() + "/"));
        }
    }

    @Test
    void certificateOfTheNameIsTrusted() {
        assertThat(get("feeds.example", context)).isInstanceOf(FetchOutcome.Fetched.class);
    }

    @Test
    void certificateOfANameBeyondAsciiIsTrusted() {
        assertThat(get("bücher.example", context)).isInstanceOf(FetchOutcome.Fetched.class);
        assertThat(server.requests().getFirst().headers())
                .containsEntry("Host", "xn--bcher-kva.example:" + server.port());
    }

    @Test
    void certificateOfAnotherNameIsNot() {
        assertThat(get("other.example", context))
                .isInstanceOfSatisfying(
                        FetchOutcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("encryption"));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void certificateThatNobodyVouchesForIsNot() throws Exception {
        assertThat(get("feeds.example", SSLContext.getDefault())).isInstanceOf(FetchOutcome.Failed.class);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void redirectToAnUnencryptedAddressIsFollowedButNotRemembered() throws Exception {
        try (ScriptedServer plain = ScriptedServer.start().on("/", "200 OK", "news")) {
            server.redirect("/", 301, plain.address("/"));
            assertThat(get("feeds.example", context))
                    .isInstanceOfSatisfying(
                            FetchOutcome.Fetched.class,
                            fetched -> assertThat(fetched.moved()).isFalse());
        }
    }
}
