package newshound.evaluation;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import newshound.page.PageReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pages with the true text of their articles, laid out as the article extraction benchmark does:
/// `ground-truth.json` (id → `articleBody`, `url`) beside `html/<id>.html.gz`.
public final class PageBenchmark {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param url as the benchmark gives it
    /// @param truth the true text
    /// @param extracted what the product makes of the page
    public record Page(String id, @Nullable String url, String truth, String extracted) {
        public ShingleMatch match() {
            return ShingleMatch.of(truth, extracted);
        }
    }

    private PageBenchmark() {}

    /// @throws IOException naming the file that is missing or broken
    public static List<Page> read(Path folder) throws IOException {
        Path file = folder.resolve("ground-truth.json");
        List<Page> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : truths(file).properties()) {
            JsonNode url = entry.getValue().path("url");
            pages.add(page(
                    folder,
                    entry.getKey(),
                    url.isString() ? url.stringValue() : null,
                    entry.getValue().path("articleBody").asString("")));
        }
        return List.copyOf(pages);
    }

    private static JsonNode truths(Path file) throws IOException {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new IOException(file + ": " + e.getOriginalMessage(), e);
        }
    }

    private static Page page(Path folder, String id, @Nullable String url, String truth) throws IOException {
        Path file = folder.resolve("html").resolve(id + ".html.gz");
        try (InputStream html = new GZIPInputStream(Files.newInputStream(file))) {
            String body = PageReader.read(html.readAllBytes(), null, url).body();
            return new Page(id, url, truth, body);
        } catch (ZipException | EOFException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
