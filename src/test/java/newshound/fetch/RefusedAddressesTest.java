package newshound.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing but the public internet is ever connected to, whatever a feed or a name server says.
class RefusedAddressesTest {
    private static final Map<String, List<String>> NAMES = Map.of(
            "private.example", List.of("10.1.2.3"),
            "mapped.example", List.of("::ffff:192.168.0.1"),
            "metadata.example", List.of("169.254.169.254"),
            "mixed.example", List.of("93.184.215.14", "127.0.0.1"),
            "v6.example", List.of("fd00:ec2::254"),
            "nat64.example", List.of("64:ff9b::a00:1"),
            "xn--bcher-kva.example", List.of("192.168.3.4"));

    private final StillTime time = new StillTime();

    private Fetcher fetcher(NameLookup names, AddressRules rules) throws Exception {
        return Fetcher.open(
                FetchLimits.ofTheOpenWeb().withTotal(Duration.ofSeconds(5)),
                rules,
                UserAgent.anonymous(),
                new Fetcher.World(names, SSLContext.getDefault(), time, time));
    }

    private static InetAddress[] lookUp(String host) throws UnknownHostException {
        List<String> addresses = NAMES.getOrDefault(host, List.of());
        if (host.matches("[0-9.]+|.*:.*")) {
            addresses = List.of(host);
        }
        if (addresses.isEmpty()) {
            throw new UnknownHostException(host);
        }
        return addresses.stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // schemes
                "file:///etc/passwd",
                "FILE:///etc/passwd",
                "ftp://feeds.example/a",
                "gopher://feeds.example:70/_x",
                "jar:http://feeds.example/a.jar!/b",
                "data:text/xml,<rss/>",
                "javascript:alert(1)",
                "unix:/run/docker.sock",
                "ldap://feeds.example/",
                "http:feeds.example",
                "http:/feeds.example",
                "http:///feeds.example",
                "//feeds.example/a",
                "feeds.example/a",
                "",
                // loopback, unspecified, private, link-local, shared
                "http://127.0.0.1/",
                "http://127.255.255.254/",
                "http://0.0.0.0/",
                "http://0.1.2.3/",
                "http://10.0.0.1/",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1/",
                "http://100.100.100.200/",
                // multicast, broadcast, reserved, documentation, benchmarks, protocol assignments
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://240.0.0.1/",
                "http://192.0.2.1/",
                "http://198.51.100.1/",
                "http://203.0.113.1/",
                "http://198.18.0.1/",
                "http://192.0.0.192/",
                "http://192.88.99.1/",
                "http://168.63.129.16/",
                // odd spellings of IPv4
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.1/",
                "http://0177.0.0.1/",
                "http://0177.0.0.01/",
                "http://127.1/",
                "http://127.0.1/",
                "http://127.0.0.1./",
                "http://127.0.0.1../",
                "http://1.1.1.256/",
                "http://1.2.3.4.5/",
                "http://0x/",
                "http://１２７.0.0.1/",
                "http://①②⑦.⓪.⓪.①/",
                "http://127。0。0。1/",
                "http://127%2e0%2e0%2e1/",
                // IPv6
                "http://[::1]/",
                "http://[::]/",
                "http://[0:0:0:0:0:0:0:1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::127.0.0.1]/",
                "http://[::ffff:0:127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[64:ff9b::10.0.0.1]/",
                "http://[64:ff9b:1::1]/",
                "http://[2002:7f00:1::]/",
                "http://[2001:0:7f00:1::]/",
                "http://[2001:db8::1]/",
                "http://[2001:2::1]/",
                "http://[3fff::1]/",
                "http://[fe80::1]/",
                "http://[fe80::1%25lo]/",
                "http://[fe80::1%lo]/",
                "http://[fc00::1]/",
                "http://[fd00:ec2::254]/",
                "http://[fec0::1]/",
                "http://[ff02::1]/",
                "http://[5f00::1]/",
                "http://[v1.a]/",
                "http://[::1/",
                // names
                "http://localhost/",
                "http://LOCALHOST./",
                "http://a.localhost/",
                "http://lo\u00adcalhost/",
                "http://ｌｏｃａｌｈｏｓｔ/",
                "http://printer.local/",
                "http://metadata.google.internal/computeMetadata/v1/",
                "http://METADATA.GOOGLE.INTERNAL./",
                "http://private.example/",
                "http://private.example./",
                "http://mapped.example/",
                "http://metadata.example/",
                "http://mixed.example/",
                "http://v6.example/",
                "http://nat64.example/",
                "http://bücher.example/",
                "http://BÜCHER.example/",
                // authorities that parsers read differently
                "http://user@feeds.example/",
                "http://user:secret@feeds.example/",
                "http://feeds.example@127.0.0.1/",
                "http://feeds.example\\@127.0.0.1/",
                "http://127.0.0.1\\.feeds.example/",
                "http://feeds.example:80:90/",
                "http://feeds .example/",
                "http://feeds.example\t/",
                "http://feeds.example\r\nHost: evil/",
                "http://-feeds.example/",
                "http://feeds..example/",
                "http://feeds.example:/\u0000",
                // ports
                "http://feeds.example:0/",
                "http://feeds.example:22/",
                "http://feeds.example:25/",
                "http://feeds.example:6000/",
                "http://feeds.example:6667/",
                "http://feeds.example:65536/",
                "http://feeds.example:-80/",
                "http://feeds.example:８０/",
                "http://feeds.example:99999999999/"
            })
    void isRefused(String address) throws Exception {
        try (Fetcher fetcher = fetcher(RefusedAddressesTest::lookUp, AddressRules.publicOnly())) {
            assertThat(fetcher.fetchSubscribed(FetchRequest.of(address))).isInstanceOf(FetchOutcome.Refused.class);
            assertThat(fetcher.fetch(FetchRequest.of(address))).isInstanceOf(FetchOutcome.Refused.class);
        }
    }

    @Test
    void reasonNamesAnAddressOnlyWhereItIsNotTheOneAskedFor() throws Exception {
        try (ScriptedServer server = ScriptedServer.start();
                Fetcher fetcher =
                        fetcher(RefusedAddressesTest::lookUp, AddressRules.publicAndAlso(List.of(server.host())))) {
            server.redirect("/start", 302, "http://10.0.0.1/secret");
            assertThat(Map.of(
                            "ftp://feeds.example/a",
                            "not an http or https address",
                            "http://10.0.0.1/a",
                            "not an address of the public internet",
                            "http://private.example/a",
                            "not an address of the public internet",
                            server.address("/start"),
                            "http://10.0.0.1/secret: not an address of the public internet"))
                    .allSatisfy((address, reason) -> assertThat(fetcher.fetchSubscribed(FetchRequest.of(address)))
                            .isEqualTo(new FetchOutcome.Refused(reason)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://feeds.example/a b|c[1]?q=ü&x=%zz#part",
                "HTTPS://Feeds.Example:8443",
                "http://feeds_a.example./",
                "http://müller.example/",
                "  http://feeds.example:/a\\b  "
            })
    void whatBrowsersFollowIsFollowed(String address) throws Exception {
        // as far as the name, which nobody knows
        try (Fetcher fetcher = fetcher(RefusedAddressesTest::lookUp, AddressRules.publicOnly())) {
            assertThat(fetcher.fetchSubscribed(FetchRequest.of(address)))
                    .isEqualTo(new FetchOutcome.Failed(0, "no such host", false, null));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.215.14",
                "1.1.1.1",
                "172.32.0.1",
                "100.128.0.1",
                "192.0.1.1",
                "198.20.0.1",
                "223.255.255.255",
                "2606:4700::1",
                "2a00:1450:4001::",
                "64:ff9b::101:101",
                "2001:200::1",
                "::ffff:8.8.8.8"
            })
    void publicAddressesAreAllowed(String address) {
        assertThat(AddressRules.publicOnly().allows(InetAddress.ofLiteral(address)))
                .isTrue();
    }

    @Test
    void nameThatChangesItsAnswerIsAskedOnceAFetchAndCheckedEachTime() throws Exception {
        AtomicInteger lookups = new AtomicInteger();
        InetAddress allowed = InetAddress.ofLiteral("127.0.0.1");
        InetAddress forbidden = InetAddress.ofLiteral("127.0.0.2");
        NameLookup rebinding = _ -> new InetAddress[] {lookups.getAndIncrement() % 2 == 0 ? allowed : forbidden};
        try (ScriptedServer good = ScriptedServer.start().on("/feed", "200 OK", "news");
                ScriptedServer secret = serverAt(forbidden, good.port()).on("/feed", "200 OK", "secret");
                Fetcher fetcher = fetcher(rebinding, AddressRules.publicAndAlso(List.of(allowed)))) {
            FetchRequest request = FetchRequest.of("http://rebinding.example:" + good.port() + "/feed");
            assertThat(fetcher.fetchSubscribed(request)).isInstanceOf(FetchOutcome.Fetched.class);
            assertThat(lookups).hasValue(1);
            assertThat(fetcher.fetchSubscribed(request)).isInstanceOf(FetchOutcome.Refused.class);
            assertThat(secret.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:PORT/secret", "//127.0.0.2:PORT/secret", "file:///etc/passwd",
                        "http://localhost:PORT/",
                "http://2130706434:PORT/", "http://[::1]:PORT/", "http://private.example/", "http://u:p@127.0.0.1:PORT/"
            })
    void redirectIsCheckedLikeAnyAddress(String location) throws Exception {
        try (ScriptedServer server = ScriptedServer.start();
                ScriptedServer secret = serverAt(InetAddress.ofLiteral("127.0.0.2"), server.port());
                Fetcher fetcher =
                        fetcher(RefusedAddressesTest::lookUp, AddressRules.publicAndAlso(List.of(server.host())))) {
            server.redirect("/start", 302, location.replace("PORT", String.valueOf(server.port())));
            assertThat(fetcher.fetchSubscribed(FetchRequest.of(server.address("/start"))))
                    .isInstanceOf(FetchOutcome.Refused.class);
            assertThat(server.paths()).containsExactly("/start");
            assertThat(secret.requests()).isEmpty();
        }
    }

    @Test
    void robotsTxtCannotLeadToAPrivateAddressEither() throws Exception {
        try (ScriptedServer server = ScriptedServer.start();
                ScriptedServer secret = serverAt(InetAddress.ofLiteral("127.0.0.2"), server.port());
                Fetcher fetcher =
                        fetcher(RefusedAddressesTest::lookUp, AddressRules.publicAndAlso(List.of(server.host())))) {
            server.redirect("/robots.txt", 301, "http://127.0.0.2:" + server.port() + "/robots.txt");
            assertThat(fetcher.fetch(FetchRequest.of(server.address("/page"))))
                    .isInstanceOf(FetchOutcome.Refused.class);
            assertThat(secret.requests()).isEmpty();
        }
    }

    private static ScriptedServer serverAt(InetAddress address, int port) throws IOException {
        return ScriptedServer.at(address.getHostAddress(), port, ServerSocketFactory.getDefault());
    }
}
