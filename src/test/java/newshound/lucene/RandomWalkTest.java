package newshound.lucene;

import static newshound.search.Nodes.fuzzy;
import static newshound.search.Nodes.wildcard;
import static newshound.search.Nodes.word;
import static newshound.search.TestArticles.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.PublicationDate;
import newshound.query.QueryNode;
import newshound.search.OpenedIndex;
import newshound.search.Question;
import newshound.search.SearchResponse;
import newshound.search.Sort;
import newshound.search.Stories;
import newshound.story.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;

/// Pages never overlap and never skip, whatever is written, removed and merged between them, and though every page
/// is answered by another process.
final class RandomWalkTest {
    private static final int ARTICLES = 120;
    private static final int WALKS = 8;
    private static final List<String> WORDS = List.of("ferry", "ferries", "harbour", "storm", "crew", "captain");

    private final CursorKey key = CursorKey.passing();
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Map<String, String> links = links();
    private final Set<String> present = new HashSet<>();
    private final Set<String> touched = new HashSet<>();
    private int next = ARTICLES;

    /// About a third of all articles print the text of another.
    private Map<String, String> links() {
        Map<String, String> before = new HashMap<>();
        for (int number = 1; number < 20 * ARTICLES; number++) {
            if (random.nextInt(3) == 0) {
                before.put("a" + number, "a" + random.nextInt(number));
            }
        }
        return before;
    }

    /// The same for all that could ever stand together.
    private String text(String id) {
        String before = links.get(id);
        return before == null ? id : text(before);
    }

    private AnnotatedArticle random(String id) {
        List<String> body = new ArrayList<>();
        for (int i = random.nextInt(25); i >= 0; i--) {
            body.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        Article.Builder article = article(id).body(String.join(" ", body));
        if (random.nextInt(4) == 0) {
            article.title(WORDS.get(random.nextInt(WORDS.size())));
        }
        if (random.nextInt(5) > 0) {
            LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(8));
            article.published(new PublicationDate.Day(day));
        }
        article.language(List.of("en", "de", "fr").get(random.nextInt(3)));
        return new AnnotatedArticle(article.build(), List.of());
    }

    private Question question() {
        QueryNode query = switch (random.nextInt(7)) {
            case 0 -> new QueryNode.Everything();
            case 1 -> wildcard("ferr*");
            case 2 -> fuzzy("harbor", 1);
            case 3 -> new QueryNode.Or(List.of(word("captain"), word("storm")));
            case 4 -> new QueryNode.And(List.of(word("ferry"), word("crew")));
            default -> word(WORDS.get(random.nextInt(WORDS.size())));
        };
        return Question.of(query)
                .sorted(List.of(Sort.values()).get(random.nextInt(3)))
                .showing(List.of(Stories.values()).get(random.nextInt(2)))
                .size(1 + random.nextInt(9));
    }

    @RepeatedTest(3)
    void pagesNeverOverlapOrSkipWhateverIsWrittenBetweenThem() {
        int changed = 0;
        try (LinkedIndex news = new LinkedIndex(Map.of(Relation.COPY, links))) {
            for (int number = 0; number < ARTICLES; number++) {
                put(news, "a" + number);
            }
            for (int i = 0; i < WALKS; i++) {
                changed += new Walk(news, question()).check();
            }
        }
        assertThat(changed)
                .as("articles touched on the way, or the test would be empty")
                .isPositive();
    }

    private void put(LinkedIndex news, String id) {
        news.add(random(id));
        present.add(id);
    }

    private void change(LinkedIndex news) {
        for (int i = random.nextInt(4); i > 0; i--) {
            String old = List.copyOf(present).get(random.nextInt(present.size()));
            switch (random.nextInt(5)) {
                case 0, 1 -> put(news, "a" + next++);
                case 2 -> {
                    touched.add(old);
                    put(news, old);
                }
                case 3 -> {
                    touched.add(old);
                    present.remove(old);
                    news.remove(new ArticleId(old));
                }
                default -> news.merge();
            }
        }
    }

    private final class Walk {
        private final LinkedIndex news;
        private final Question question;
        private final String described;

        private Walk(LinkedIndex news, Question question) {
            this.news = news;
            this.question = question;
            this.described = "seed " + seed + ", " + question;
        }

        private SearchResponse ask(Question asked) {
            try (LuceneBackend backend = news.reader(key)) {
                return backend.search(asked.facetSize(1).request());
            }
        }

        private List<String> walk(Question asked, Runnable between) {
            List<String> ids = new ArrayList<>();
            @Nullable String cursor = null;
            do {
                SearchResponse page = ask(asked.after(cursor));
                assertThat(page.query().warnings()).as(described).isEmpty();
                ids.addAll(OpenedIndex.ids(page));
                cursor = page.cursor();
                between.run();
            } while (cursor != null);
            return ids;
        }

        /// @return how many of the articles that match were touched on the way
        private int check() {
            touched.clear();
            List<String> atFirst = walk(question.showing(Stories.ALL).size(100), () -> {});
            Map<String, Set<String>> groups = atFirst.stream()
                    .collect(Collectors.groupingBy(
                            RandomWalkTest.this::text,
                            Collectors.mapping(id -> news.first(Relation.COPY, id), Collectors.toSet())));
            List<String> shown = walk(question, () -> change(news));
            assertThat(shown).as(described).doesNotHaveDuplicates().isSubsetOf(atFirst);
            List<String> kept =
                    atFirst.stream().filter(id -> !touched.contains(id)).toList();
            assertThat(shown.stream().filter(kept::contains).toList())
                    .as(described)
                    .isEqualTo(kept.stream().filter(shown::contains).toList());
            if (question.stories() == Stories.ALL) {
                assertThat(shown).as(described).containsAll(kept);
            } else {
                checkTexts(shown, kept, groups);
            }
            return atFirst.size() - kept.size();
        }

        /// Every text that was there all the time is shown, and shown once where nobody touched a print of it.
        private void checkTexts(List<String> shown, List<String> kept, Map<String, Set<String>> groups) {
            List<String> texts = shown.stream().map(RandomWalkTest.this::text).toList();
            assertThat(texts)
                    .as(described)
                    .containsAll(kept.stream().map(RandomWalkTest.this::text).toList());
            Set<String> touchedTexts =
                    touched.stream().map(RandomWalkTest.this::text).collect(Collectors.toSet());
            assertThat(texts.stream()
                            .filter(text -> !touchedTexts.contains(text))
                            .filter(text -> groups.getOrDefault(text, Set.of()).size() == 1)
                            .toList())
                    .as(described)
                    .doesNotHaveDuplicates();
        }
    }
}
