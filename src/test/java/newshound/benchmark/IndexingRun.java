package newshound.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import newshound.annotate.Annotator;
import newshound.annotate.Gazetteer;
import newshound.annotate.GazetteerAnnotator;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.corpus.Corpus;
import newshound.corpus.Item;
import newshound.indexing.ArticlePreparation;
import newshound.indexing.CorpusIndexer;
import newshound.indexing.LoadListener;
import newshound.indexing.LoadReport;
import newshound.language.LanguageDetector;
import newshound.lucene.LuceneIndex;
import newshound.moves.MoveExtractor;
import newshound.search.ArticleIndex;
import tools.jackson.databind.json.JsonMapper;

/// Indexes a file in a process of its own and prints what it took. The stages differ in what they leave out,
/// so that the cost of each part is a difference.
final class IndexingRun {
    enum Stage {
        /// Articles are read and thrown away.
        READ,
        /// … and annotated.
        ANNOTATE,
        /// … and indexed by plain Lucene.
        PLAIN,
        /// … and indexed by the product.
        PRODUCT
    }

    /// @param cpuNanos of the whole process, its start included
    record Cost(long articles, long cpuNanos, long wallNanos) {
        double cpuMillisAnArticle() {
            return cpuNanos / 1e6 / articles;
        }

        double articlesASecond() {
            return articles / (wallNanos / 1e9);
        }
    }

    private IndexingRun() {}

    public static void main(String[] args) throws IOException {
        Stage stage = Stage.valueOf(args[0]);
        Annotator annotator = stage == Stage.READ
                ? article -> new AnnotatedArticle(article, List.of())
                : new GazetteerAnnotator(Gazetteer.builtIn());
        Path folder = Path.of(args[2]);
        try (ArticleIndex index = index(stage, folder)) {
            int lanes = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8); // as the product's command
            LoadReport report = new CorpusIndexer(
                            new ArticlePreparation(new LanguageDetector(), annotator, new MoveExtractor()),
                            index,
                            lanes)
                    .load(Corpus.of(List.of(Path.of(args[1]))), new Silent());
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            Cost cost = new Cost(
                    report.indexed(),
                    system.getProcessCpuTime(),
                    report.duration().toNanos());
            System.out.println(JsonMapper.builder().build().writeValueAsString(cost));
        }
    }

    private static ArticleIndex index(Stage stage, Path folder) throws IOException {
        return switch (stage) {
            case READ, ANNOTATE -> new Nowhere();
            case PLAIN -> new PlainIndex(folder);
            case PRODUCT -> LuceneIndex.open(folder, Clock.systemUTC());
        };
    }

    /// Measures the stage in a process with the launcher's flags.
    static Cost measure(Stage stage, Path file, Path folder) throws IOException {
        JavaProcess process = JavaProcess.start(IndexingRun.class, stage.name(), file.toString(), folder.toString());
        try (process) {
            return JsonMapper.builder().build().readValue(process.readLine(), Cost.class);
        }
    }

    private static final class Nowhere implements ArticleIndex {
        @Override
        public boolean holds(Article article) {
            return false; // the benchmark adds every article once
        }

        @Override
        public void add(AnnotatedArticle article) {
            // thrown away
        }

        @Override
        public void remove(ArticleId id) {
            // nothing to remove
        }

        @Override
        public void commit() {
            // nothing to commit
        }

        @Override
        public void abandon() {
            close();
        }

        @Override
        public void close() {
            // nothing to release
        }
    }

    private static final class Silent implements LoadListener {
        @Override
        public void progress(long bytesRead, long totalBytes, long articles) {
            // nobody watches
        }

        @Override
        public void skipped(Item.Skipped item) {
            throw new IllegalStateException(String.format(Locale.ROOT, "the sample cannot be read back: %s", item));
        }

        @Override
        public void committed(long articles) {
            // the report says it
        }
    }
}
