package newshound.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What sites say in robots.txt (RFC 9309), remembered for a while.
final class Robots {
    /// The standard asks readers to take at least 500 KiB and allows them to stop there.
    static final int MAX_BYTES = 512 * 1024;

    /// The standard: no longer than a day.
    private static final Duration KEPT = Duration.ofDays(1);

    private static final Duration KEPT_WHERE_UNREACHABLE = Duration.ofMinutes(10);
    private static final int MAX_SITES = 1_000;
    private static final int TOO_MANY_REQUESTS = 429;

    private final InstantSource clock;
    private final Duration maxCrawlDelay;
    private final Map<String, Site> sites = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Site> eldest) {
            return size() > MAX_SITES;
        }
    });

    Robots(InstantSource clock, Duration maxCrawlDelay) {
        this.clock = clock;
        this.maxCrawlDelay = maxCrawlDelay;
    }

    /// @param rules null where the file could not be had: then nothing may be fetched for now
    private record Site(@Nullable SimpleRobotRules rules, String reason, Instant until) {}

    /// Gets a robots.txt.
    @FunctionalInterface
    interface Source {
        Reply get(Target robots) throws IOException, InterruptedException;
    }

    /// Returns where the target may be fetched.
    ///
    /// @throws RefusedAddress where robots.txt forbids it
    /// @throws UnreachableRobots where robots.txt could not be read, which forbids it for now
    void check(Target target, Source source) throws IOException, InterruptedException {
        Site site = sites.get(target.origin());
        if (site == null || !clock.instant().isBefore(site.until)) {
            site = read(target, source);
            sites.put(target.origin(), site);
        }
        if (site.rules == null) {
            throw new UnreachableRobots(
                    target.origin() + "/robots.txt: " + site.reason, Duration.between(clock.instant(), site.until));
        }
        if (!site.rules.isAllowed(target.toString())) {
            throw new RefusedAddress(target.toString(), "robots.txt forbids it");
        }
    }

    /// The pause between two requests, as far as the site has said; zero where it has not.
    Duration crawlDelay(Target target) {
        Site site = sites.get(target.origin());
        if (site == null || site.rules == null || site.rules.getCrawlDelay() <= 0) {
            return Duration.ZERO;
        }
        Duration asked = Duration.ofMillis(site.rules.getCrawlDelay());
        return asked.compareTo(maxCrawlDelay) > 0 ? maxCrawlDelay : asked;
    }

    private Site read(Target target, Source source) throws IOException, InterruptedException {
        Target robots = Target.of(target.origin() + "/robots.txt");
        Reply reply;
        try {
            reply = source.get(robots);
        } catch (RefusedAddress e) {
            throw e; // the host itself is refused, or sends us to one that is
        } catch (IOException e) {
            return unreachable(String.valueOf(e.getMessage()));
        }
        if (reply.isSuccess()) {
            return known(parsed(robots, reply));
        }
        boolean none = reply.status() >= 400 && reply.status() < 500 && reply.status() != TOO_MANY_REQUESTS;
        return none ? known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL)) : unreachable("status " + reply.status());
    }

    private static SimpleRobotRules parsed(Target robots, Reply reply) {
        // the limit on the delay is ours: beyond its own the parser would forbid everything
        SimpleRobotRulesParser parser =
                new SimpleRobotRulesParser(Long.MAX_VALUE, SimpleRobotRulesParser.DEFAULT_MAX_WARNINGS);
        return parser.parseContent(robots.toString(), reply.content(), "text/plain", List.of(UserAgent.PRODUCT));
    }

    private Site known(SimpleRobotRules rules) {
        return new Site(rules, "", clock.instant().plus(KEPT));
    }

    private Site unreachable(String reason) {
        return new Site(null, reason, clock.instant().plus(KEPT_WHERE_UNREACHABLE));
    }
}
