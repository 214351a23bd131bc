package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.PublicationDate;
import newshound.search.TestArticles;
import newshound.story.Profile;
import newshound.story.Relation;
import newshound.story.StoryGroups;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The groups of an index are those of the set of its articles, however they came, changed and left.
class StoryLinksTest {
    private static final List<String> PLACES = List.of("Oslo", "Lima", "Cairo", "Quito", "Riga", "Hanoi");
    private static final List<String> FIRMS = List.of("Marlow", "Tessel", "Quarrix", "Ondine", "Palefire");
    private static final List<String> DEEDS = List.of("opens a harbour", "sells its ferries", "hires eighty pilots");

    @TempDir
    private Path folder = Path.of("");

    /// One of few events, told in one of few wordings, whole or cut.
    private static Article article(Random random, int id) {
        int event = random.nextInt(12);
        Random wording = new Random(event * 31L + random.nextInt(2));
        String firm = FIRMS.get(event % FIRMS.size());
        String place = PLACES.get(event % PLACES.size());
        String deed = DEEDS.get(event % DEEDS.size());
        List<String> sentences = IntStream.range(0, 8)
                .mapToObj(i -> firm + " of " + place + " " + deed + " after " + words(wording, 9) + ".")
                .collect(Collectors.toCollection(ArrayList::new));
        if (random.nextInt(3) == 0) {
            sentences.remove(random.nextInt(sentences.size()));
        }
        LocalDate day = LocalDate.of(2025, 3, 1).plusDays(event % 4 + random.nextInt(2));
        return TestArticles.article("a" + id)
                .title(firm + " " + deed + " in " + place + (random.nextBoolean() ? "" : " - Harbour Daily"))
                .body(String.join(" ", sentences))
                .published(random.nextInt(10) == 0 ? null : new PublicationDate.Day(day))
                .build();
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> Long.toString(random.nextInt(26 * 26 * 26) + 20_000, 36))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void groupsAreThoseOfTheSetWhateverTheOrderOfArrivalChangeAndDeparture(long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, Article> present = new LinkedHashMap<>();
        for (int session = 0; session < 3; session++) {
            try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC())) {
                for (int step = 0; step < 60; step++) {
                    step(random, index, present);
                }
            }
            for (Relation relation : Relation.values()) {
                assertThat(groups(relation)).as("seed %d", seed).isEqualTo(expected(present.values(), relation));
            }
        }
        assertThat(groups(Relation.COPY).values()).anyMatch(members -> members.size() > 2);
        assertThat(groups(Relation.STORY).values()).anyMatch(members -> members.size() > 2);
    }

    private static void step(Random random, LuceneIndex index, Map<String, Article> present) {
        int id = random.nextInt(80);
        if (random.nextInt(5) == 0) {
            index.remove(new ArticleId("a" + id));
            present.remove("a" + id);
        } else {
            Article article = article(random, id);
            index.add(new AnnotatedArticle(article, List.of()));
            present.put("a" + id, article);
        }
        if (random.nextInt(6) == 0) {
            index.commit();
        }
    }

    /// The members of each group of two or more, by the key of the first.
    private static Map<Long, List<Long>> expected(Collection<Article> articles, Relation relation) {
        List<Profile> profiles = articles.stream().map(Profile::of).toList();
        Map<Long, List<Long>> groups = new TreeMap<>();
        StoryGroups.of(profiles, relation)
                .forEach((key, first) ->
                        groups.computeIfAbsent(first, _ -> new ArrayList<>()).add(key));
        groups.values().removeIf(members -> members.size() < 2);
        groups.values().forEach(members -> members.sort(null));
        return groups;
    }

    private Map<Long, List<Long>> groups(Relation relation) throws IOException {
        Map<Long, List<Long>> groups = new TreeMap<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            StoryColumn column = StoryColumn.load(reader, relation);
            for (LeafReaderContext leaf : reader.leaves()) {
                NumericDocValues key = DocValues.getNumeric(leaf.reader(), IndexFields.KEY);
                Bits live = leaf.reader().getLiveDocs();
                for (int doc = key.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = key.nextDoc()) {
                    int group = column.group(leaf.docBase + doc);
                    if (group != StoryColumn.ALONE && (live == null || live.get(doc))) {
                        groups.computeIfAbsent(column.key(group), _ -> new ArrayList<>())
                                .add(key.longValue());
                        sizes.put(group, column.size(group));
                    }
                }
            }
            assertThat(sizes).hasSize(column.groups());
        }
        assertThat(sizes.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(groups.values().stream().mapToInt(List::size).sum());
        groups.values().forEach(members -> members.sort(null));
        return groups;
    }

    @Test
    void whatAKilledWriterLeftUnlinkedIsLinkedAtTheNextStart() throws IOException {
        Article article = article(new Random(1), 1);
        Article copy = TestArticles.article("copy")
                .title(article.title())
                .body(article.body())
                .published(article.published())
                .build();
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC())) {
            index.add(new AnnotatedArticle(article, List.of()));
        }
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(TextAnalysis.BY_FIELD))) {
            // what a commit finds when an article comes in while others are being linked
            writer.addDocument(new ArticleDocument(new AnnotatedArticle(copy, List.of()), 0, 0).of(2));
            writer.setLiveCommitData(IndexFolder.commitData(directory).entrySet());
        }
        assertThat(groups(Relation.COPY)).isEmpty();
        LuceneIndex.open(folder, Clock.systemUTC()).close();
        assertThat(groups(Relation.COPY))
                .isEqualTo(expected(List.of(article, copy), Relation.COPY))
                .hasSize(1);
    }

    @Test
    void articlesThatLeftTakeNoRoomFromThoseThatAreThere() throws IOException {
        Random random = new Random(1);
        String text = words(random, 60);
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC())) {
            for (int i = 0; i < 600; i++) {
                index.add(told("flood" + i, "Fog", text));
            }
            for (int i = 0; i < 3_000; i++) { // among them nobody merges the flood away
                index.add(told("other" + i, "Other " + i, words(random, 12)));
            }
            index.commit();
            for (int i = 0; i < 600; i++) {
                index.remove(new ArticleId("flood" + i));
            }
            index.add(told("first", "Fog", text));
            index.add(told("second", "Fog", text));
        }
        assertThat(groups(Relation.COPY))
                .isEqualTo(expected(
                        List.of(
                                told("first", "Fog", text).article(),
                                told("second", "Fog", text).article()),
                        Relation.COPY))
                .hasSize(1);
    }

    private static AnnotatedArticle told(String id, String title, String text) {
        return new AnnotatedArticle(
                TestArticles.article(id).title(title).body(text).build(), List.of());
    }
}
