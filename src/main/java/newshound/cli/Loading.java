package newshound.cli;

import java.nio.file.Path;
import java.time.Clock;
import newshound.annotate.Annotator;
import newshound.annotate.Gazetteer;
import newshound.annotate.GazetteerAnnotator;
import newshound.corpus.Corpus;
import newshound.indexing.CorpusIndexer;
import newshound.indexing.LoadReport;
import newshound.language.LanguageDetector;
import newshound.lucene.LuceneBackend;
import newshound.lucene.LuceneIndex;

/// Loads a corpus into an index with visible progress, and ends well when Ctrl-C is pressed: what was read by
/// then is committed.
final class Loading {
    private Loading() {}

    /// @param articlesBefore how many the index held before the load
    /// @param articles how many it holds now
    record Outcome(LoadReport report, long articlesBefore, long articles) {

        /// Articles that took the place of one with the same id, in the index or earlier in the load.
        long replaced() {
            return articlesBefore + report.indexed() - articles;
        }
    }

    static Outcome load(Corpus corpus, Path folder, LoadDisplay display) {
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC())) {
            // two cores or more: one reads, the others work; on a single core they take turns
            int lanes = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
            Annotator annotator = new GazetteerAnnotator(Gazetteer.builtIn());
            CorpusIndexer indexer = new CorpusIndexer(new LanguageDetector(), annotator, index, lanes);
            try (StopSignal _ = StopSignal.calling(indexer::stop);
                    LuceneBackend backend = index.backend()) {
                long before = backend.status().articles();
                LoadReport report = indexer.load(corpus, display);
                backend.refresh();
                return new Outcome(report, before, backend.status().articles());
            }
        }
    }
}
