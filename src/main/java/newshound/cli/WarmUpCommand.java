package newshound.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newshound.corpus.Corpus;
import newshound.lucene.IndexFolder;
import newshound.lucene.LuceneBackend;
import newshound.server.NewshoundServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the launcher runs once to make the cache of loaded classes: indexes a corpus, serves it, asks the
/// usual questions, and ends.
@Command(name = "warm-up", hidden = true, description = "Exercises the main paths once.")
final class WarmUpCommand implements Callable<Integer> {
    private static final String HOST = "127.0.0.1";
    private static final List<String> QUESTIONS = List.of(
            "/",
            "/api/search",
            "/api/search?q=company%3Aalibaba+%22Google+DeepMind%22",
            "/api/search?q=chief+execut*+-apple&tag=succession&sort=newest&after=2024-01-01",
            "/api/suggest?q=ali");

    @Option(names = "--corpus", required = true)
    private Path corpus = Path.of("corpus");

    @Mixin
    private AnnotationOption annotation = new AnnotationOption();

    @Mixin
    private IndexOption index = new IndexOption();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        try (LoadDisplay display = new LoadDisplay(nowhere, false, null)) {
            Loading.load(annotation.annotation(), Corpus.of(List.of(corpus)), index.folder(), display);
        }
        try (LuceneBackend backend = IndexFolder.read(index.folder());
                Refresher _ = new Refresher(backend);
                NewshoundServer server = NewshoundServer.start(HOST, 0, backend);
                HttpClient client = HttpClient.newHttpClient()) {
            backend.checkIntegrity();
            for (String question : QUESTIONS) {
                URI address = URI.create("http://" + HOST + ":" + server.port() + question);
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
            }
        }
        return 0;
    }
}
