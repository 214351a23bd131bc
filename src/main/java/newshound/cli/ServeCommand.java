package newshound.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import newshound.corpus.Corpus;
import newshound.lucene.LuceneBackend;
import newshound.lucene.LuceneIndex;
import newshound.server.NewshoundServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `newshound serve`
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves the search page and the API on this machine.",
            "Where there is no index yet, it is made from the sample corpus first. What `newshound index` adds "
                    + "later is found within a second."
        },
        footer = {"", "Examples:", "  newshound serve", "  newshound serve --port 8080 --index /data/news"})
final class ServeCommand implements Callable<Integer> {
    private static final String HOST = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7070",
            description = "Port to listen on (default: ${DEFAULT-VALUE}); 0 takes a free one.")
    private int port;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "corpus",
            description = "Articles to index where there is no index yet (default: ${DEFAULT-VALUE}).")
    private Path corpus = Path.of("corpus");

    @Mixin
    private IndexOption index = new IndexOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        if (port < 0 || port > 65_535) {
            throw new CommandFailure("--port: a number from 0 to 65535, was " + port);
        }
        if (!LuceneIndex.exists(index.folder())) {
            makeIndex(out);
        }
        CountDownLatch stopped = new CountDownLatch(1);
        try (StopSignal _ = StopSignal.calling(stopped::countDown);
                LuceneBackend backend = LuceneIndex.read(index.folder());
                Refresher _ = new Refresher(backend)) {
            backend.checkIntegrity();
            try (NewshoundServer server = NewshoundServer.start(HOST, port, backend)) {
                out.printf(
                        Locale.ROOT,
                        "%,d articles; open http://%s:%d (Ctrl-C stops)%n",
                        backend.status().articles(),
                        HOST,
                        server.port());
                out.flush();
                stopped.await();
            }
        }
        return 0;
    }

    private void makeIndex(PrintWriter out) {
        if (!Files.isDirectory(corpus)) {
            throw new CommandFailure(index.folder() + ": there is no index, and no corpus at " + corpus
                    + " to make one from; see `newshound index --help`");
        }
        out.println("No index at " + index.folder() + " yet: indexing " + corpus);
        out.flush();
        try (LoadDisplay display = new LoadDisplay(out, Terminal.isAttached(), null)) {
            Loading.Outcome outcome = Loading.load(Corpus.of(List.of(corpus)), index.folder(), display);
            IndexCommand.print(out, outcome, index.folder());
        }
    }
}
