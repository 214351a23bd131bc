package newshound.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.lucene.LuceneIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A command whose answer does not arrive has failed, and says so.
class PrintedTest {
    private static final String TOLD = "newshound: not all was printed: nobody reads on, or the disk is full\n";

    @TempDir
    private Path folder = Path.of("");

    private Path index = folder;

    @BeforeEach
    void writeIndex() {
        index = folder.resolve("index");
        try (LuceneIndex news = LuceneIndex.open(index, Clock.systemUTC())) {
            Article article = Article.builder(new ArticleId("fog")).title("Fog").build();
            news.add(new AnnotatedArticle(article, List.of()));
        }
    }

    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] text, int start, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search fog",
                "search --json fog",
                "search --format csv fog",
                "moves",
                "moves --format csv",
                "flows",
                "flows --format csv",
                "verify"
            })
    void answerThatDoesNotArriveIsAFailure(String line) {
        StringWriter err = new StringWriter();
        int exitCode = Newshound.commandLine()
                .setOut(new PrintWriter(new FullDisk()))
                .setErr(new PrintWriter(err))
                .execute((line + " --index " + index).split(" ", -1));
        assertThat(exitCode).isEqualTo(Newshound.FAILED);
        assertThat(err).hasToString(TOLD);
    }

    @Test
    void standardOutputTellsThatItsDiskIsFull() throws IOException, InterruptedException {
        Path full = Path.of("/dev/full");
        assumeThat(full).as("a device that is always full").exists();
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Newshound.class.getName(),
                        "--version")
                .redirectOutput(full.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(Newshound.FAILED);
        assertThat(Files.readString(errors)).endsWith(TOLD);
    }
}
