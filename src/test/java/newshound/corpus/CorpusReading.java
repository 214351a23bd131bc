package newshound.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import newshound.article.Article;

/// Writes small corpora and reads them.
final class CorpusReading {
    private CorpusReading() {}

    static List<Item> items(Path... paths) {
        try (Stream<Item> items = Corpus.of(List.of(paths)).items()) {
            return items.toList();
        }
    }

    static List<Article> articles(Path... paths) {
        return items(paths).stream()
                .filter(Item.Read.class::isInstance)
                .map(item -> ((Item.Read) item).article())
                .toList();
    }

    /// The only item of a file, which must be an article.
    static Article article(Path path) {
        List<Item> items = items(path);
        if (items.size() == 1 && items.getFirst() instanceof Item.Read read) {
            return read.article();
        }
        throw new AssertionError("not one article: " + items);
    }

    /// What is skipped: file name, entry, line and reason.
    static List<String> skipped(Path... paths) {
        return items(paths).stream()
                .filter(Item.Skipped.class::isInstance)
                .map(item -> item.toString().substring(item.place().file().lastIndexOf('/') + 1))
                .toList();
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Path fixture(String name) {
        try {
            return Path.of(CorpusReading.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
