package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.schema.Field;
import newshound.search.IndexFailure;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;

/// Makes an index anew from the articles that it keeps: built beside it, verified, then put in its place by one
/// commit. Searches go on in the old state until then, and a crash at any moment leaves it as it was.
public final class Reindexing {
    /// Documents that one thread takes in one go.
    private static final int CHUNK = 256;

    private final Path folder;
    private final Path beside;
    private final String annotator;
    private final Function<Article, AnnotatedArticle> annotate;
    private final Clock clock;

    /// @param annotator the version of the annotator
    /// @param annotate called by several threads at once
    public Reindexing(Path folder, String annotator, Function<Article, AnnotatedArticle> annotate, Clock clock) {
        this.folder = folder;
        this.beside = folder.resolveSibling(folder.getFileName() + ".rebuild");
        this.annotator = annotator;
        this.annotate = annotate;
        this.clock = clock;
    }

    /// @param progress told how many articles are done, from time to time and by any thread
    /// @return how many articles the index holds
    /// @throws IndexFailure where another process writes to the index, or the new one is not as it should be;
    ///     the index is as it was then
    public long run(LongConsumer progress) {
        if (!IndexFolder.exists(folder)) {
            throw new IndexFailure(folder + ": there is no index here");
        }
        try (LuceneIndex index = LuceneIndex.open(folder, annotator, clock)) {
            delete(beside); // what a crash left
            try {
                long articles = build(index.reader(), progress);
                verify(articles);
                index.replaceBy(beside);
                return articles;
            } finally {
                delete(beside);
            }
        }
    }

    private long build(DirectoryReader reader, LongConsumer progress) {
        AtomicLong done = new AtomicLong();
        try (LuceneIndex built = LuceneIndex.open(beside, annotator, clock)) {
            for (var leaf : reader.leaves()) {
                int chunks = (leaf.reader().maxDoc() + CHUNK - 1) / CHUNK;
                IntStream.range(0, chunks).parallel().forEach(chunk -> {
                    long added = copy(leaf.reader(), chunk * CHUNK, built);
                    progress.accept(done.addAndGet(added));
                });
            }
        } catch (UncheckedIOException e) {
            throw new IndexFailure(folder + ": cannot be read: " + e.getMessage(), e);
        }
        return reader.numDocs();
    }

    private long copy(LeafReader segment, int first, LuceneIndex built) {
        try {
            StoredFields stored = segment.storedFields();
            Bits live = segment.getLiveDocs();
            SortedNumericDocValues days = DocValues.getSortedNumeric(segment, Field.INDEXED.fieldName());
            long added = 0;
            for (int doc = first; doc < Math.min(segment.maxDoc(), first + CHUNK); doc++) {
                if (live == null || live.get(doc)) {
                    Document document = stored.document(doc);
                    int day = days.advanceExact(doc) ? Math.toIntExact(days.nextValue()) : 0;
                    built.add(annotate.apply(StoredDocuments.original(document)), day);
                    added++;
                }
            }
            return added;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void verify(long articles) {
        IndexCheck check = IndexCheck.of(beside);
        if (!check.clean()) {
            throw new IndexFailure(beside + ": damaged as it was written: " + String.join("; ", check.damage())
                    + "; the index is as it was");
        }
        if (check.articles() != articles) {
            throw new IndexFailure(beside + ": holds " + check.articles() + " articles instead of " + articles
                    + "; the index is as it was");
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : innermostFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IndexFailure(folder + ": cannot be deleted: " + e.getMessage(), e);
        }
    }
}
