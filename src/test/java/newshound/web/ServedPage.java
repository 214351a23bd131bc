package newshound.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import newshound.annotate.Gazetteer;
import newshound.annotate.GazetteerAnnotator;
import newshound.article.Article;
import newshound.corpus.Corpus;
import newshound.corpus.Item;
import newshound.lucene.LuceneBackend;
import newshound.lucene.LuceneIndex;
import newshound.server.NewshoundServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// The real page on a real server over the sample corpus, and a browser in front of it. Every test ends with a
/// look at what the browser complained of: nothing may be there.
@TestInstance(Lifecycle.PER_CLASS)
abstract class ServedPage {
    @TempDir
    static Path folder;

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private LuceneIndex index;
    private LuceneBackend backend;
    private NewshoundServer server;

    /// Serves the sample corpus and these articles.
    final void serve(List<Article> more) throws IOException {
        GazetteerAnnotator annotator = new GazetteerAnnotator(Gazetteer.builtIn());
        index = LuceneIndex.open(Files.createTempDirectory(folder, "index"), Clock.systemUTC());
        try (var items = Corpus.of(List.of(Path.of("corpus"))).items()) {
            items.filter(Item.Read.class::isInstance)
                    .map(Item.Read.class::cast)
                    .forEach(item -> index.add(annotator.annotate(item.article())));
        }
        more.forEach(article -> index.add(annotator.annotate(article)));
        index.commit();
        backend = index.backend();
        server = NewshoundServer.start("127.0.0.1", 0, backend);
    }

    final void stopServer() {
        server.close();
    }

    @AfterAll
    final void closeAll() {
        server.close();
        backend.close();
        index.close();
    }

    /// A new visitor at an address such as `/?q=qwen`.
    final Page visit(String address) {
        return visit(address, 1280, ColorScheme.LIGHT);
    }

    final Page visit(String address, int width, ColorScheme scheme) {
        BrowserContext context = Chromium.browser()
                .newContext(new NewContextOptions()
                        .setLocale("en-GB")
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme));
        contexts.add(context);
        Page page = context.newPage();
        page.onPageError(error -> complaints.add("error: " + error));
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text());
            }
        });
        page.navigate(url(address));
        return page;
    }

    final String url(String address) {
        return "http://127.0.0.1:" + server.port() + address;
    }

    /// What the browser complained of so far, forgotten by this call.
    final List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    @AfterEach
    final void browserHadNothingToComplainOf() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        assertThat(takeComplaints()).isEmpty();
    }
}
