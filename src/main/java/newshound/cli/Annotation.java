package newshound.cli;

import java.nio.file.Path;
import java.time.Clock;
import newshound.annotate.Gazetteer;
import newshound.annotate.NameAnnotator;
import newshound.indexing.ArticlePreparation;
import newshound.language.LanguageDetector;
import newshound.lucene.LuceneIndex;
import newshound.moves.MoveExtractor;
import newshound.ner.Recogniser;

/// How articles are annotated here, the same for every way into the index.
///
/// @param version differs where the same article may come out annotated otherwise
record Annotation(ArticlePreparation preparation, String version) {

    static Annotation of(Gazetteer gazetteer, Recogniser recogniser) {
        NameAnnotator annotator = new NameAnnotator(gazetteer, recogniser);
        MoveExtractor moves = new MoveExtractor(recogniser);
        return new Annotation(
                new ArticlePreparation(new LanguageDetector(), annotator, moves),
                annotator.version() + "-" + moves.version());
    }

    /// Opens an index for articles that are annotated so.
    LuceneIndex open(Path folder) {
        return LuceneIndex.open(folder, version, Clock.systemUTC());
    }
}
