package newshound.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import newshound.article.AnnotatedArticle;
import newshound.query.QueryNode;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Random questions for the moves of random articles are answered as a scan of all moves answers them.
interface MoveContract extends OpensIndex {
    int ARTICLES_WITH_MOVES = 120;
    int QUESTIONS_FOR_MOVES = 300;
    List<Field> FACETS = List.of(Field.FROM, Field.TO, Field.PERSON, Field.MOVE, Field.STATUS);

    @Test
    default void articlesAreFoundByMovesAsAScanFindsThem() {
        long seed = new Random().nextLong();
        RandomMoves moves = new RandomMoves(seed);
        try (OpenedIndex index = open()) {
            NaiveSearch scan = new NaiveSearch(fill(index, moves).values());
            int found = 0;
            for (int i = 0; i < QUESTIONS_FOR_MOVES; i++) {
                QueryNode node = moves.node(2);
                List<String> shown = Agreement.walk(index, Question.of(node));
                assertThat(shown)
                        .as("seed " + seed + ", question " + i + ": " + node)
                        .containsExactlyInAnyOrderElementsOf(scan.ids(Question.of(node)));
                found += shown.size();
            }
            assertThat(found).as("found in all, or the test would be empty").isGreaterThan(QUESTIONS_FOR_MOVES * 10);
        }
    }

    @Test
    default void everyStatementIsInOneRowWhateverTheOrderOfTheArticles() {
        long seed = new Random().nextLong();
        RandomMoves moves = new RandomMoves(seed);
        try (OpenedIndex index = open()) {
            Map<String, AnnotatedArticle> articles = fill(index, moves);
            List<MoveRow> rows = rows(index);
            assertThat(rows.stream()
                            .flatMap(row -> row.sources().stream())
                            .map(source -> source.move().trigger()))
                    .as("seed " + seed)
                    .containsExactlyInAnyOrderElementsOf(new NaiveLedger(articles, rows).statements());
            assertThat(rows)
                    .as("rows that two articles tell, or the test would be empty")
                    .anyMatch(row -> row.articles() > 1);
            index.without(articles.keySet().toArray(String[]::new));
            assertThat(rows(index)).isEmpty();
            List<AnnotatedArticle> shuffled = new ArrayList<>(articles.values());
            Collections.shuffle(shuffled, new Random(seed));
            for (AnnotatedArticle article : shuffled) {
                index.index().add(article);
                if (moves.number(20) == 0) {
                    index.index().commit();
                }
            }
            index.index().commit();
            index.visible();
            assertThat(rows(index)).as("seed " + seed).containsExactlyElementsOf(rows);
        }
    }

    @Test
    default void rowsAndTheirCountsAreThoseOfAScan() {
        long seed = new Random().nextLong();
        RandomMoves moves = new RandomMoves(seed);
        try (OpenedIndex index = open()) {
            NaiveLedger scan = new NaiveLedger(fill(index, moves), rows(index));
            int found = 0;
            for (int i = 0; i < QUESTIONS_FOR_MOVES; i++) {
                MoveRequest question = moves.question();
                String described = "seed " + seed + ", question " + i + ": " + question;
                List<MoveRow> expected = scan.found(question);
                assertThat(walk(index, question, described))
                        .as(described)
                        .containsExactlyInAnyOrderElementsOf(expected);
                FACETS.forEach(field -> checkFacet(index, scan, question, field, described));
                found += expected.size();
            }
            assertThat(found).as("found in all, or the test would be empty").isGreaterThan(QUESTIONS_FOR_MOVES * 3);
        }
    }

    @Test
    default void flowsAreThoseOfAScanAndEachCellListsWhatItCounts() {
        long seed = new Random().nextLong();
        RandomMoves moves = new RandomMoves(seed);
        try (OpenedIndex index = open()) {
            NaiveLedger scan = new NaiveLedger(fill(index, moves), rows(index));
            for (int i = 0; i < QUESTIONS_FOR_MOVES / 10; i++) {
                MoveRequest question = moves.question();
                for (Level level : Level.values()) {
                    String described = "seed " + seed + ", " + level + ", question " + i + ": " + question;
                    FlowsResponse flows = index.backend()
                            .flows(new FlowRequest(
                                    question.query(),
                                    question.filters(),
                                    question.days(),
                                    question.moves(),
                                    level,
                                    FlowRequest.MAX_SIZE));
                    checkFlows(flows, scan.flows(scan.found(question), level), described);
                    flows.flows().forEach(flow -> checkCell(index, question, level, flow, described));
                }
            }
        }
    }

    /// In several commits, some articles replaced and some removed again.
    private static Map<String, AnnotatedArticle> fill(OpenedIndex index, RandomMoves moves) {
        Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
        for (int i = 0; i < ARTICLES_WITH_MOVES; i++) {
            String id = "a" + moves.number(ARTICLES_WITH_MOVES);
            if (moves.number(10) == 0) {
                articles.remove(id);
                index.without(id);
            } else {
                AnnotatedArticle article = moves.article(id);
                articles.put(id, article);
                index.index().add(article);
            }
            if (moves.number(30) == 0) {
                index.index().commit();
            }
        }
        index.index().commit(); // links the copies, of which rows count the texts
        index.visible();
        return articles;
    }

    private static List<MoveRow> rows(OpenedIndex index) {
        MoveFilter all = new MoveFilter(Map.of(), true, null);
        MoveRequest question = new MoveRequest(
                Question.of(new QueryNode.Everything()).request().query(),
                Filters.NONE,
                DayRange.ALL,
                all,
                MoveSort.NEWEST,
                new Page(0, Page.MAX_SIZE),
                null,
                MoveRequest.MAX_SOURCES);
        return walk(index, question, "all");
    }

    /// All rows, page after page by cursor.
    private static List<MoveRow> walk(OpenedIndex index, MoveRequest question, String described) {
        MovesResponse page = index.backend().moves(question);
        List<MoveRow> rows = new ArrayList<>(page.moves());
        while (page.cursor() != null) {
            page = index.backend().moves(after(question, page.cursor(), question.moves()));
            assertThat(page.moves()).as(described).isNotEmpty();
            rows.addAll(page.moves());
        }
        assertThat(rows).as(described).hasSize((int) page.total());
        return rows;
    }

    private static MoveRequest after(MoveRequest question, @Nullable String cursor, MoveFilter moves) {
        return new MoveRequest(
                question.query(),
                question.filters(),
                question.days(),
                moves,
                question.sort(),
                question.page(),
                cursor,
                question.sources());
    }

    private static void checkFacet(
            OpenedIndex index, NaiveLedger scan, MoveRequest question, Field field, String described) {
        List<FacetValue> values =
                Objects.requireNonNull(index.backend().moves(question).facets().get(MoveFilter.key(field)));
        assertThat(values.stream()
                        .filter(value -> value.count() > 0)
                        .collect(Collectors.toMap(FacetValue::value, FacetValue::count)))
                .as(field + " of " + described)
                .isEqualTo(scan.facet(question, field));
    }

    private static void checkFlows(FlowsResponse flows, Map<String, Long> expected, String described) {
        Function<FlowsResponse.Flow, String> cell =
                flow -> flow.origin().id() + " > " + flow.destination().id();
        assertThat(flows.flows().stream().collect(Collectors.toMap(cell, FlowsResponse.Flow::count)))
                .as(described)
                .isEqualTo(expected);
        assertThat(flows.cells()).as(described).isEqualTo(expected.size());
        assertThat(flows.total())
                .as(described)
                .isEqualTo(sum(expected.values().stream().toList()));
        assertThat(sum(flows.series().counts()) + flows.series().unknown())
                .as(described)
                .isEqualTo(flows.total());
        for (int at = 0; at < flows.series().starts().size(); at++) {
            int bucket = at;
            List<Long> there = flows.flows().stream()
                    .map(flow -> flow.counts().get(bucket))
                    .toList();
            assertThat(sum(there))
                    .as(described)
                    .isEqualTo(flows.series().counts().get(at));
        }
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static void checkCell(
            OpenedIndex index, MoveRequest question, Level level, FlowsResponse.Flow flow, String described) {
        MoveFilter.Cell cell = new MoveFilter.Cell(
                level, flow.origin().id(), flow.destination().id());
        MoveFilter opened =
                new MoveFilter(question.moves().chosen(), question.moves().background(), cell);
        assertThat(index.backend().moves(after(question, null, opened)).total())
                .as(cell + " of " + described)
                .isEqualTo(flow.count());
    }
}
