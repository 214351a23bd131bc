package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import newshound.KillableProcess;
import newshound.story.Relation;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A load that is killed again and again ends, when it may, as one that never was.
final class KilledLoadTest {
    private static final int KILLS = 25;
    private static final int ARTICLES = 3_000;
    private static final int IDS = 2_500;

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void killedLoadGoesOnWhereItWasAndEndsAsOneCleanRun() throws IOException, InterruptedException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path corpus = corpus(random);
        Path clean = temporary.resolve("clean");
        LoadingProcess.load(clean, corpus);
        Map<String, List<String>> expected = articles(clean);
        assertThat(expected).hasSize(IDS);
        long resumed = 0;
        int kills = 0;
        for (int load = 0; kills < KILLS; load++) {
            Path index = temporary.resolve("index" + load);
            while (kills < KILLS && killed(index, corpus, random)) {
                kills++;
            }
            resumed += LoadingProcess.load(index, corpus).unchanged();
            String described = "seed " + seed + ", load " + load + ", " + kills + " kills";
            assertThat(IndexCheck.of(index).damage()).as(described).isEmpty();
            assertThat(articles(index)).as(described).isEqualTo(expected);
        }
        assertThat(resumed)
                .as("seed %d: articles that a killed load had committed", seed)
                .isPositive();
    }

    /// A few events in many copies, some cut; every sixth article has the id of an earlier one.
    private Path corpus(Random random) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            Random event = new Random(random.nextInt(ARTICLES / 4));
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 60; word++) {
                boolean cut = random.nextInt(200) == 0;
                text.append(cut ? "" : Integer.toString(event.nextInt(40_000) + 40_000, 36) + " ");
            }
            lines.add("{\"id\": \"a%d\", \"title\": \"Event %d\", \"published\": \"2025-03-%02d\", \"text\": \"%s\"}"
                    .formatted(
                            i % IDS,
                            event.nextInt(),
                            1 + event.nextInt(28),
                            text.toString().strip()));
        }
        return Files.write(temporary.resolve("articles.jsonl"), lines);
    }

    /// Whether the load was killed before it ended.
    private boolean killed(Path index, Path corpus, Random random) throws IOException, InterruptedException {
        Path errors = temporary.resolve("errors");
        Process load = KillableProcess.start(errors, LoadingProcess.class, index, corpus);
        try (BufferedReader output = load.inputReader()) {
            for (int commits = 1 + random.nextInt(6); commits > 0; commits--) {
                if (output.readLine() == null) {
                    assertThat(load.waitFor())
                            .as(() -> contentOf(errors.toFile()))
                            .isZero();
                    return false;
                }
            }
            // not at a commit's end but somewhere in the next
            boolean ended = load.waitFor(random.nextInt(60_000), TimeUnit.MICROSECONDS);
            load.toHandle().destroyForcibly();
            load.waitFor();
            return !ended;
        }
    }

    /// By id: the title, and the first article of each group that the article is in.
    private static Map<String, List<String>> articles(Path folder) throws IOException {
        Map<String, List<String>> articles = new TreeMap<>();
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<Relation, StoryColumn> columns = new EnumMap<>(Relation.class);
            for (Relation relation : Relation.values()) {
                columns.put(relation, StoryColumn.load(reader, relation));
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                Bits live = leaf.reader().getLiveDocs();
                for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                    if (live == null || live.get(doc)) {
                        Document document = leaf.reader().storedFields().document(doc);
                        List<String> told = new ArrayList<>(List.of(document.get("title")));
                        for (StoryColumn column : columns.values()) {
                            int group = column.group(leaf.docBase + doc);
                            told.add(group == StoryColumn.ALONE ? "alone" : Long.toHexString(column.key(group)));
                        }
                        articles.put(document.get("id"), told);
                    }
                }
            }
        }
        return articles;
    }
}
