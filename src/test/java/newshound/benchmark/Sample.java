package newshound.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newshound.article.Article;
import newshound.corpus.Corpus;
import newshound.corpus.Item;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// The first articles of a corpus, written to one file that both sides read.
record Sample(Path file, List<Article> articles) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    static Sample of(List<Path> paths, int most, Path file) throws IOException {
        List<Article> articles;
        try (Stream<Item> items = Corpus.of(paths).items()) {
            articles = items.filter(Item.Read.class::isInstance)
                    .map(item -> ((Item.Read) item).article())
                    .limit(most)
                    .toList();
        }
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Article article : articles) {
                out.write(JSON.writeValueAsString(line(article)));
                out.newLine();
            }
        }
        return new Sample(file, articles);
    }

    long bytes() throws IOException {
        return Files.size(file);
    }

    private static Map<String, Object> line(Article article) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", article.id().value());
        line.put("title", article.title());
        line.put("body", article.body());
        put(
                line,
                "published",
                article.published() == null ? null : article.published().iso());
        put(line, "source", article.source());
        put(line, "url", article.url());
        line.put("authors", article.authors());
        line.put("tags", article.tags());
        put(line, "language", article.language());
        return line;
    }

    private static void put(Map<String, Object> line, String name, @Nullable String value) {
        if (value != null) {
            line.put(name, value);
        }
    }
}
