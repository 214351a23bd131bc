package newshound.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;

/// Gets what is at web addresses. Safe for use by many threads at once.
public final class Fetcher implements AutoCloseable {
    private static final int NOT_MODIFIED = 304;
    private static final int GONE = 410;

    private final FetchLimits limits;
    private final InstantSource clock;
    private final Transport transport;
    private final Hops hops;
    private final Robots robots;

    /// What a fetcher meets outside; tests have a world of their own.
    record World(NameLookup names, SSLContext trust, HostTurns.Time time, InstantSource clock) {
        static World real() {
            return new World(InetAddress::getAllByName, systemTrust(), new PassingTime(), InstantSource.system());
        }

        private static SSLContext systemTrust() {
            try {
                return SSLContext.getDefault();
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("this Java cannot speak TLS", e);
            }
        }
    }

    private Fetcher(FetchLimits limits, AddressRules rules, UserAgent agent, World world) {
        CheckedLookup lookup = new CheckedLookup(world.names, rules);
        this.limits = limits;
        this.clock = world.clock;
        this.transport = new Transport(limits, lookup, world.trust, agent.header());
        this.hops = new Hops(transport, lookup, new HostTurns(limits.hostDelay(), world.time));
        this.robots = new Robots(world.clock, limits.maxCrawlDelay());
    }

    /// With the limits for the open web.
    public static Fetcher open() {
        return open(FetchLimits.ofTheOpenWeb(), AddressRules.publicOnly(), UserAgent.anonymous());
    }

    public static Fetcher open(FetchLimits limits, AddressRules rules, UserAgent agent) {
        return open(limits, rules, agent, World.real());
    }

    static Fetcher open(FetchLimits limits, AddressRules rules, UserAgent agent, World world) {
        return new Fetcher(limits, rules, agent, world);
    }

    /// Obeys robots.txt: for addresses that were found somewhere. Waits its turn where the host was asked a
    /// moment ago; ends early where the thread is interrupted.
    public FetchOutcome fetch(FetchRequest request) {
        return fetch(request, this::passRobots);
    }

    /// As [#fetch(FetchRequest)] but without robots.txt: for addresses that a person asked for by hand, such
    /// as feeds subscribed to. Robots are programs that follow links on their own.
    public FetchOutcome fetchSubscribed(FetchRequest request) {
        return fetch(request, _ -> {});
    }

    private FetchOutcome fetch(FetchRequest request, Hops.Gate gate) {
        try {
            return fetch(Target.of(request.address()), request, gate);
        } catch (RefusedAddress e) {
            return new FetchOutcome.Refused(e.reason());
        }
    }

    private FetchOutcome fetch(Target target, FetchRequest request, Hops.Gate gate) {
        try {
            return outcome(hops.follow(target, question(headers(request), limits.maxBytes(), gate)), request);
        } catch (RefusedAddress e) {
            return new FetchOutcome.Refused(e.isOf(target) ? e.reason() : String.valueOf(e.getMessage()));
        } catch (UnreachableRobots e) {
            return FetchOutcome.Failed.withoutReply(String.valueOf(e.getMessage()), e.retryAfter());
        } catch (IOException e) {
            return FetchOutcome.Failed.withoutReply(FailureReason.of(e), null);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return FetchOutcome.Failed.withoutReply("interrupted", null);
        }
    }

    private void passRobots(Target target) throws IOException, InterruptedException {
        robots.check(
                target,
                file -> hops.follow(file, question(Map.of(), Robots.MAX_BYTES, _ -> {}))
                        .reply());
    }

    private Hops.Question question(Map<String, String> headers, int maxBytes, Hops.Gate gate) {
        return new Hops.Question(headers, maxBytes, new Budget(limits.total()), gate, robots::crawlDelay);
    }

    private static Map<String, String> headers(FetchRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "*/*");
        if (request.etag() != null && Headers.isSendable(request.etag())) {
            headers.put("If-None-Match", request.etag());
        }
        if (request.lastModified() != null && Headers.isSendable(request.lastModified())) {
            headers.put("If-Modified-Since", request.lastModified());
        }
        return headers;
    }

    private FetchOutcome outcome(Hops.Arrival arrival, FetchRequest request) {
        Reply reply = arrival.reply();
        Duration maxAge = Headers.maxAge(reply.header("Cache-Control"));
        if (reply.isSuccess()) {
            return new FetchOutcome.Fetched(
                    arrival.target().uri(),
                    arrival.moved(),
                    reply.header("Content-Type"),
                    reply.content(),
                    reply.header("ETag"),
                    reply.header("Last-Modified"),
                    maxAge);
        }
        boolean conditional = request.etag() != null || request.lastModified() != null;
        if (reply.status() == NOT_MODIFIED && conditional) {
            return new FetchOutcome.NotModified(maxAge);
        }
        return new FetchOutcome.Failed(
                reply.status(),
                "status " + reply.status(),
                reply.status() == GONE,
                Headers.retryAfter(reply.header("Retry-After"), clock, limits.maxRetryAfter()));
    }

    /// Gives up every fetch under way.
    @Override
    public void close() {
        transport.close();
    }
}
