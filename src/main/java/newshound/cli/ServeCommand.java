package newshound.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import newshound.corpus.Corpus;
import newshound.indexing.LiveWriter;
import newshound.lucene.IndexFolder;
import newshound.lucene.LuceneBackend;
import newshound.lucene.LuceneIndex;
import newshound.server.NewshoundServer;
import newshound.server.WriteToken;
import newshound.server.Writing;
import org.jspecify.annotations.Nullable;
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
        footer = {
            "",
            "Examples:",
            "  newshound serve",
            "  newshound serve --port 8080 --index /data/news",
            "  newshound serve --write-token-file token.txt --host 0.0.0.0"
        })
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Interface to listen on (default: ${DEFAULT-VALUE}). One that other machines reach "
                    + "needs a write token.")
    private String host = "127.0.0.1";

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
    private AnnotationOption annotation = new AnnotationOption();

    @Mixin
    private IndexOption index = new IndexOption();

    @Mixin
    private WriteTokenOption writeToken = new WriteTokenOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        if (port < 0 || port > 65_535) {
            throw new CommandFailure("--port: a number from 0 to 65535, was " + port);
        }
        WriteToken token = writeToken.token();
        if (token == null) {
            requireLoopback();
        }
        if (!IndexFolder.exists(index.folder())) {
            prepareIndex(out, token != null);
        }
        CountDownLatch stopped = new CountDownLatch(1);
        try (StopSignal _ = StopSignal.calling(stopped::countDown);
                LuceneBackend backend =
                        token == null ? IndexFolder.read(index.folder()) : IndexFolder.follow(index.folder());
                Refresher _ = new Refresher(backend)) {
            backend.checkIntegrity();
            if (token == null) {
                serve(out, backend, null, stopped);
            } else {
                try (LiveWriter writer = writer(backend)) {
                    serve(out, backend, new Writing(writer, token, volume()), stopped);
                }
            }
        }
        return 0;
    }

    /// Whoever lets other machines in has thought of who may write.
    private void requireLoopback() {
        try {
            if (!InetAddress.getByName(host).isLoopbackAddress()) {
                throw new CommandFailure("--host: " + host + " can be reached from other machines, which needs a "
                        + "write token: --write-token-file or " + WriteTokenOption.VARIABLE);
            }
        } catch (UnknownHostException e) {
            throw new CommandFailure("--host: " + host + " is no address of this machine", e);
        }
    }

    /// @param writable whether articles may come through the API, so that an empty index is a start too
    private void prepareIndex(PrintWriter out, boolean writable) {
        if (writable && !Files.isDirectory(corpus)) {
            LuceneIndex.open(index.folder(), Clock.systemUTC()).close();
        } else {
            makeIndex(out);
        }
    }

    private LiveWriter writer(LuceneBackend backend) {
        Annotation made = annotation.annotation();
        // half of the cores are left to searches
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 4);
        return new LiveWriter(made.preparation(), () -> made.open(index.folder()), backend, backend::refresh, threads);
    }

    private String volume() {
        try {
            return Files.getFileStore(index.folder()).toString();
        } catch (IOException e) {
            throw new CommandFailure(index.folder() + ": cannot be asked for its volume: " + e, e);
        }
    }

    private void serve(PrintWriter out, LuceneBackend backend, @Nullable Writing writing, CountDownLatch stopped)
            throws InterruptedException {
        try (NewshoundServer server = NewshoundServer.start(host, port, backend, writing)) {
            out.printf(
                    Locale.ROOT,
                    "%,d articles; open http://%s:%d (Ctrl-C stops)%n",
                    backend.status().articles(),
                    host.indexOf(':') < 0 ? host : "[" + host + "]",
                    server.port());
            out.flush();
            stopped.await();
        }
    }

    private void makeIndex(PrintWriter out) {
        if (!Files.isDirectory(corpus)) {
            throw new CommandFailure(index.folder() + ": there is no index, and no corpus at " + corpus
                    + " to make one from; see `newshound index --help`");
        }
        out.println("No index at " + index.folder() + " yet: indexing " + corpus);
        out.flush();
        try (LoadDisplay display = new LoadDisplay(out, Terminal.isAttached(), null)) {
            Loading.Outcome outcome =
                    Loading.load(annotation.annotation(), Corpus.of(List.of(corpus)), index.folder(), display);
            IndexCommand.print(out, outcome, index.folder());
        }
    }
}
