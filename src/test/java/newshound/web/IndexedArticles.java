package newshound.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import newshound.annotate.Gazetteer;
import newshound.annotate.GazetteerAnnotator;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.Mention;
import newshound.corpus.Corpus;
import newshound.corpus.Item;
import newshound.lucene.IndexFolder;
import newshound.lucene.LinkedIndex;
import newshound.lucene.LuceneBackend;
import newshound.lucene.LuceneIndex;
import newshound.moves.MoveExtractor;
import newshound.search.ArticleIndex;
import newshound.story.Relation;

/// Articles in an index of their own, in a folder that goes when they are closed.
final class IndexedArticles implements AutoCloseable {
    private static final Path SAMPLE_CORPUS = Path.of("corpus");

    private final Path folder;
    private final LuceneBackend backend;

    private IndexedArticles(Function<Path, ArticleIndex> opening, Consumer<Consumer<AnnotatedArticle>> articles) {
        try {
            folder = Files.createTempDirectory("newshound-web");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (ArticleIndex index = opening.apply(folder)) {
            articles.accept(index::add);
        }
        backend = IndexFolder.read(folder);
    }

    /// What the product finds in articles, by the names of the gazetteer alone.
    private static Function<Article, AnnotatedArticle> finding() {
        GazetteerAnnotator annotator = new GazetteerAnnotator(Gazetteer.builtIn());
        MoveExtractor moves = new MoveExtractor();
        return article -> {
            List<Mention> mentions = annotator.annotate(article).mentions();
            return new AnnotatedArticle(article, mentions, moves.extract(article, mentions));
        };
    }

    private static Consumer<Consumer<AnnotatedArticle>> all(List<Article> articles) {
        return sink -> articles.stream().map(finding()).forEach(sink);
    }

    /// Articles in which it is known what they tell.
    static IndexedArticles told(List<AnnotatedArticle> articles) {
        return new IndexedArticles(IndexedArticles::open, articles::forEach);
    }

    static IndexedArticles of(List<Article> articles) {
        return new IndexedArticles(IndexedArticles::open, all(articles));
    }

    /// @param links by relation, from an article's id to that of the one before it
    static IndexedArticles linked(List<Article> articles, Map<Relation, Map<String, String>> links) {
        return new IndexedArticles(folder -> LinkedIndex.in(folder, links), all(articles));
    }

    private static ArticleIndex open(Path folder) {
        return LuceneIndex.open(folder, Clock.systemUTC());
    }

    /// The articles that come with the repository.
    static IndexedArticles sample() {
        return new IndexedArticles(IndexedArticles::open, sink -> {
            Function<Article, AnnotatedArticle> finding = finding();
            try (Stream<Item> items = Corpus.of(List.of(SAMPLE_CORPUS)).items()) {
                items.forEach(item -> {
                    assertThat(item).isInstanceOf(Item.Read.class);
                    sink.accept(finding.apply(((Item.Read) item).article()));
                });
            }
        });
    }

    LuceneBackend backend() {
        return backend;
    }

    @Override
    public void close() throws IOException {
        backend.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
