package newshound.evaluation;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import newshound.corpus.Corpus;
import newshound.corpus.Item;
import newshound.corpus.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles of a file with one JSON object a line, which names the cluster of each.
final class LabelledArticles {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int GZIP_MAGIC = 0x1F8B;

    private LabelledArticles() {}

    /// @param field that names the cluster, such as `cluster`
    /// @throws InvalidBenchmark where an article cannot be read or has no such field
    static List<LabelledArticle> read(Path file, String field) {
        List<String> labels = labels(file, field);
        List<LabelledArticle> articles = new ArrayList<>();
        try (Stream<Item> items = Corpus.of(List.of(file)).items()) {
            items.forEach(item -> {
                switch (item) {
                    case Item.Read read ->
                        articles.add(new LabelledArticle(
                                read.article(), labels.get((int) read.place().line() - 1)));
                    case Item.Skipped skipped -> throw new InvalidBenchmark(skipped.toString());
                }
            });
        }
        return articles;
    }

    private static List<String> labels(Path file, String field) {
        List<String> labels = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                labels.add(line.isBlank() ? "" : label(line, field, new Place(file.toString(), "", labels.size() + 1)));
            }
        } catch (IOException e) {
            throw new InvalidBenchmark(file + ": cannot be read: " + e);
        }
        return labels;
    }

    private static String label(String line, String field, Place place) {
        try {
            JsonNode label = JSON.readTree(line).get(field);
            if (label == null || !label.isValueNode() || label.isNull()) {
                throw new InvalidBenchmark(place + ": no \"" + field + "\"");
            }
            return label.asString();
        } catch (JacksonException e) {
            throw new InvalidBenchmark(place + ": " + e.getOriginalMessage());
        }
    }

    private static InputStream open(Path file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(in) : in;
    }
}
