package newshound.lucene;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import newshound.annotate.Gazetteer;
import newshound.annotate.GazetteerAnnotator;
import newshound.corpus.Corpus;
import newshound.corpus.Item;
import newshound.indexing.ArticlePreparation;
import newshound.indexing.CorpusIndexer;
import newshound.indexing.LoadListener;
import newshound.indexing.LoadReport;
import newshound.language.LanguageDetector;
import newshound.moves.MoveExtractor;

/// A process of its own that loads a corpus and says what is committed: to be killed.
public final class LoadingProcess {
    private LoadingProcess() {}

    /// @param arguments the folder of the index, and the corpus
    static void main(String[] arguments) {
        LoadReport report = load(Path.of(arguments[0]), Path.of(arguments[1]));
        System.out.println("done " + report.unchanged());
        System.out.flush();
    }

    static LoadReport load(Path folder, Path corpus) {
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC())) {
            GazetteerAnnotator annotator = new GazetteerAnnotator(Gazetteer.builtIn());
            return new CorpusIndexer(
                            new ArticlePreparation(new LanguageDetector(), annotator, new MoveExtractor()),
                            index,
                            2,
                            Duration.ofMillis(20))
                    .load(Corpus.of(List.of(corpus)), new Telling());
        }
    }

    private static final class Telling implements LoadListener {
        @Override
        public void progress(long bytesRead, long totalBytes, long articles) {
            // commits tell enough
        }

        @Override
        public void skipped(Item.Skipped item) {
            System.out.println("skipped " + item);
        }

        @Override
        public void committed(long articles) {
            System.out.println("committed " + articles);
            System.out.flush();
        }
    }
}
