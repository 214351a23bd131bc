package newshound.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import newshound.feed.FeedList;
import newshound.feed.MalformedFeed;
import newshound.fetch.AddressRules;
import newshound.fetch.FetchLimits;
import newshound.fetch.Fetcher;
import newshound.fetch.UserAgent;
import newshound.lucene.LuceneIndex;
import newshound.watch.FeedWatch;
import newshound.watch.NewsDesk;
import newshound.watch.WatchReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `newshound watch FEED…`
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Watches feeds and adds what is new in them to the index, until Ctrl-C.",
            "What was seen is remembered in watch.json in the folder of the index."
        },
        footer = {
            "",
            "Examples:",
            "  newshound watch feeds.opml",
            "  newshound watch --once --full-pages https://news.example/rss"
        })
final class WatchCommand implements Callable<Integer> {
    private static final String STATE_FILE = "watch.json";

    @Parameters(
            arity = "1..*",
            paramLabel = "FEED",
            description = "Addresses of feeds, and OPML files that list feeds.")
    private List<String> feeds = List.of();

    @Mixin
    private AnnotationOption annotation = new AnnotationOption();

    @Mixin
    private IndexOption index = new IndexOption();

    @Option(names = "--once", description = "Ask every feed once and end, for cron and the like.")
    private boolean once;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            defaultValue = "15m",
            converter = TimeConverter.class,
            description = "From one poll of a feed to the next: 90s, 15m, 2h, 1d (default: ${DEFAULT-VALUE}).")
    private Duration every = Duration.ofMinutes(15);

    @Option(
            names = "--full-pages",
            description = "Where a feed has only a teaser, fetch the article's own page, as far as robots.txt allows.")
    private boolean fullPages;

    @Option(
            names = "--allow-address",
            paramLabel = "IP",
            description = "Also fetch from this address, though it is not of the public internet: for feeds of your "
                    + "own network. Whatever a feed links to there may then be fetched too.")
    private List<String> allowed = List.of();

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "Web or mail address where owners of sites can reach you; sent with every request.")
    private @Nullable String contact;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        FeedWatch.Assignment assignment =
                new FeedWatch.Assignment(addresses(), index.folder().resolve(STATE_FILE), every, fullPages);
        PrintWriter out = spec.commandLine().getOut();
        Annotation made = annotation.annotation();
        try (Fetcher fetcher = Fetcher.open(FetchLimits.ofTheOpenWeb(), rules(), agent());
                LuceneIndex articles = made.open(index.folder())) {
            NewsDesk desk = new NewsDesk(made.preparation(), articles);
            try (FeedWatch watch = FeedWatch.open(
                            assignment,
                            fetcher,
                            desk,
                            new WatchDisplay(out),
                            InstantSource.system(),
                            RandomGenerator.getDefault());
                    StopSignal _ = StopSignal.calling(watch::stop)) {
                return once ? pollOnce(watch, out) : watch(watch, out);
            }
        }
    }

    private static int pollOnce(FeedWatch watch, PrintWriter out) {
        WatchReport report = watch.pollAll();
        out.printf(
                Locale.ROOT,
                "done: %,d feeds asked, %,d failed, %,d articles new, %,d changed%n",
                report.feeds(),
                report.failed(),
                report.added(),
                report.changed());
        out.flush();
        return report.failed() > 0 && report.failed() == report.feeds() ? Newshound.FAILED : 0;
    }

    private int watch(FeedWatch watch, PrintWriter out) throws InterruptedException {
        out.printf(Locale.ROOT, "watching; Ctrl-C stops%n");
        out.flush();
        watch.run();
        if (watch.nextDue().isEmpty()) {
            throw new CommandFailure("none of the feeds is there any more");
        }
        return 0;
    }

    private Set<String> addresses() {
        Set<String> addresses = new LinkedHashSet<>();
        for (String feed : feeds) {
            if (feed.regionMatches(true, 0, "http://", 0, 7) || feed.regionMatches(true, 0, "https://", 0, 8)) {
                addresses.add(feed);
            } else {
                listed(Path.of(feed)).forEach(subscription -> addresses.add(subscription.url()));
            }
        }
        return addresses;
    }

    private static List<FeedList.Subscription> listed(Path file) {
        try {
            List<FeedList.Subscription> listed =
                    FeedList.read(Files.readAllBytes(file)).feeds();
            if (listed.isEmpty()) {
                throw new CommandFailure(file + ": lists no feed");
            }
            return listed;
        } catch (IOException e) {
            throw new CommandFailure(file + ": cannot be read: " + e.getMessage(), e);
        } catch (MalformedFeed e) {
            throw new CommandFailure(file + ": " + e.getMessage(), e);
        }
    }

    private AddressRules rules() {
        List<InetAddress> addresses = new ArrayList<>();
        for (String address : allowed) {
            try {
                addresses.add(InetAddress.ofLiteral(address));
            } catch (IllegalArgumentException e) {
                throw new CommandFailure("--allow-address: an IP address, was " + address, e);
            }
        }
        return AddressRules.publicAndAlso(addresses);
    }

    private UserAgent agent() {
        try {
            return new UserAgent(contact);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("--" + e.getMessage(), e);
        }
    }
}
