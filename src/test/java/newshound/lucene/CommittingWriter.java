package newshound.lucene;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import newshound.article.AnnotatedArticle;
import newshound.search.TestArticles;

/// A process of its own that adds articles and commits, without end, and says what is committed: to be killed.
public final class CommittingWriter {
    private CommittingWriter() {}

    /// @param arguments the folder of the index, and the number of the first article
    static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        int next = Integer.parseInt(arguments[1]);
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC())) {
            for (int lot = 1; ; lot++) {
                for (int i = 0; i < lot % 50 + 1; i++) {
                    index.add(new AnnotatedArticle(
                            TestArticles.article("n" + next++)
                                    .body("ferry ".repeat(lot % 200 + 1))
                                    .build(),
                            List.of()));
                }
                index.commit();
                System.out.println("committed " + next);
                System.out.flush();
            }
        }
    }
}
