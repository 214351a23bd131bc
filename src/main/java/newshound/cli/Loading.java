package newshound.cli;

import java.nio.file.Path;
import newshound.corpus.Corpus;
import newshound.indexing.CorpusIndexer;
import newshound.indexing.LoadReport;
import newshound.lucene.LuceneBackend;
import newshound.lucene.LuceneIndex;
import newshound.lucene.RehearsedIndex;
import newshound.search.ArticleIndex;

/// Loads a corpus into an index with visible progress, and ends well when Ctrl-C is pressed: what was read by
/// then is committed.
final class Loading {
    private final Annotation annotation;
    private final Corpus corpus;
    private final LoadDisplay display;

    private Loading(Annotation annotation, Corpus corpus, LoadDisplay display) {
        this.annotation = annotation;
        this.corpus = corpus;
        this.display = display;
    }

    /// @param articlesBefore how many the index held before the load
    /// @param articles how many it holds now, or would hold after a rehearsal
    record Outcome(LoadReport report, long articlesBefore, long articles, boolean rehearsed) {

        /// Articles that took the place of one with the same id, in the index or earlier in the load.
        long replaced() {
            return articlesBefore + report.indexed() - articles;
        }
    }

    static Outcome load(Annotation annotation, Corpus corpus, Path folder, LoadDisplay display) {
        return new Loading(annotation, corpus, display).into(folder);
    }

    /// Does all that a load does, but writes nothing to the index.
    static Outcome rehearse(Annotation annotation, Corpus corpus, Path folder, LoadDisplay display) {
        return new Loading(annotation, corpus, display).besides(folder);
    }

    private Outcome into(Path folder) {
        try (LuceneIndex index = annotation.open(folder);
                LuceneBackend backend = index.backend()) {
            long before = backend.status().articles();
            LoadReport report = run(index);
            backend.refresh();
            return new Outcome(report, before, backend.status().articles(), false);
        }
    }

    private Outcome besides(Path folder) {
        try (RehearsedIndex index = RehearsedIndex.of(folder, annotation.version())) {
            long before = index.articles();
            LoadReport report = run(index);
            return new Outcome(report, before, index.articles(), true);
        }
    }

    private LoadReport run(ArticleIndex index) {
        // two cores or more: one reads, the others work; on a single core they take turns
        int lanes = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
        CorpusIndexer indexer = new CorpusIndexer(annotation.preparation(), index, lanes);
        try (StopSignal _ = StopSignal.calling(indexer::stop)) {
            return indexer.load(corpus, display);
        }
    }
}
