package newshound.cli;

import static newshound.search.TestArticles.ALIBABA;
import static newshound.search.TestArticles.DEEPMIND;
import static newshound.search.TestArticles.QWEN;
import static newshound.search.TestArticles.ZOE;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.on;
import static newshound.search.TestMoves.LANTERN;
import static newshound.search.TestMoves.YAN;
import static newshound.search.TestMoves.stating;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.TalentMove.Kind;
import newshound.article.TalentMove.Status;
import newshound.lucene.LuceneIndex;
import newshound.search.TestMoves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `newshound moves` and `newshound flows`.
class MovesCommandTest {
    private static final int WRONG_USAGE = 2;
    private static final TestMoves MARLOW = TestMoves.of(ZOE, ALIBABA, DEEPMIND).at(QWEN, null);

    @TempDir
    private Path index = Path.of("");

    @BeforeEach
    void writeIndex() {
        try (LuceneIndex news = LuceneIndex.open(index, Clock.systemUTC())) {
            news.add(stating(
                    article("a")
                            .title("Marlow may go")
                            .published(on("2026-03-02"))
                            .source("Harbour"),
                    MARLOW.being(Status.RUMOURED)));
            news.add(stating(
                    article("b").title("Marlow \u001b[31mgoes").published(on("2026-03-14")),
                    MARLOW.on("2026-03").as("research lead", null)));
            news.add(stating(
                    article("c").title("Brook begins").published(on("2026-05-20")),
                    TestMoves.of(YAN, DEEPMIND, LANTERN).being(Kind.FOUNDED),
                    TestMoves.of(YAN, null, DEEPMIND).on("2019").told()));
        }
    }

    private CommandLineRun run(String command, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(command, "--index", index));
        arguments.addAll(List.of(more));
        CommandLineRun run = CommandLineRun.of(arguments.toArray());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    @Test
    void searchPrintsTheMovesOfAHitALineEach() {
        assertThat(run("search", "from:qwen status:rumoured").out()).endsWith("""

                Marlow may go
                  Harbour  2026-03-02
                  Zoë Marlow / Alibaba / Qwen / Google DeepMind
                  move: Zoë Marlow  Qwen, Alibaba → Google DeepMind  moved  rumoured
                """);
        assertThat(run("search", "move:background").out())
                .contains("  move: Yan Brook  → Google DeepMind  joined (background)  confirmed  2019\n");
    }

    @Test
    void searchSaysHowManyMovesItDoesNotList() {
        try (LuceneIndex news = LuceneIndex.open(index, Clock.systemUTC())) {
            TestMoves[] five = IntStream.range(0, 5)
                    .mapToObj(number -> TestMoves.ofGroup("group " + number, null, LANTERN))
                    .toArray(TestMoves[]::new);
            news.add(stating(article("list").title("Lantern \u001b[31mhires"), five));
        }
        assertThat(run("search", "title:lantern").out())
                .contains("  move: group 2  → Lantern Labs  joined  confirmed\n  (and 2 more moves)\n")
                .doesNotContain("group 3", "\u001b");
    }

    @Test
    void movesPrintsARowAMoveAndTheSentenceThatStatesIt() {
        assertThat(run("moves").out()).startsWith("2 moves for * (").endsWith("""

                2026-05-20  Yan Brook  Google DeepMind → Lantern Labs  founded  confirmed  1 source
                  Brook begins

                2026-03     Zoë Marlow  Qwen, Alibaba → Google DeepMind  research lead  moved  confirmed (also rumoured)  2 sources
                  Marlow may go
                """);
    }

    @Test
    void movesListsSourcesWhereTheyAreAskedFor() {
        assertThat(run("moves", "--sources", 2, "from:alibaba").out())
                .contains("  - 2026-03-02  Harbour  Marlow may go  rumoured\n")
                .contains("  - 2026-03-14  Marlow [31mgoes  confirmed\n")
                .doesNotContain("\u001b");
    }

    @Test
    void queryOfSeveralWordsAsksForOneMove() {
        assertThat(run("moves", "from:google", "to:lantern").out())
                .startsWith("1 moves for from:google AND to:lantern");
        assertThat(run("moves", "from:alibaba", "to:lantern").out()).startsWith("0 moves");
    }

    @Test
    void optionsNarrowAndThoseGivenAgainWiden() {
        assertThat(run("moves", "--from", "qwen", "--to", "Google", "--person", "Marlow")
                        .out())
                .startsWith("1 moves");
        assertThat(run("moves", "--kind", "moved", "--kind", "founded").out()).startsWith("2 moves");
        assertThat(run("moves", "--status", "denied").out()).startsWith("0 moves");
        assertThat(run("moves", "--role", "lead").out()).startsWith("1 moves");
    }

    @Test
    void historyIsPrintedWhereItIsAskedFor() {
        assertThat(run("moves", "--background").out())
                .startsWith("3 moves")
                .contains("2019        Yan Brook  → Google DeepMind  joined (background)  confirmed  1 source\n");
    }

    @Test
    void movesAreSortedAndCut() {
        assertThat(run("moves", "--sort", "oldest", "--size", 1).out())
                .contains("Marlow")
                .doesNotContain("Brook");
        assertThat(run("moves", "--sort", "sources", "--size", 1).out())
                .contains("Marlow")
                .doesNotContain("Brook");
        assertThat(run("moves", "--size", 0).out().lines()).hasSize(1);
    }

    @Test
    void movesArePrintedAsTheApiGivesThemOneALine() {
        CommandLineRun run = run("moves", "--format", "jsonl", "--sources", 1, "from:alibaba (");
        assertThat(run.out().lines()).hasSize(1);
        JsonNode row = JsonMapper.shared().readTree(run.out());
        assertThat(row.at("/person/id").stringValue()).isEqualTo("zoe-marlow");
        assertThat(row.at("/first").stringValue()).isEqualTo("2026-03-02");
        assertThat(row.at("/articles").intValue()).isEqualTo(2);
        assertThat(row.get("sources").size()).isOne();
        assertThat(run.err()).startsWith("note: ");
    }

    @Test
    void movesArePrintedAsATableThatNoSpreadsheetCalculates() {
        try (LuceneIndex news = LuceneIndex.open(index, Clock.systemUTC())) {
            news.add(stating(
                    article("d").title("=1+1").published(on("2026-06-01")),
                    TestMoves.of(YAN, LANTERN, null).as("@lead", null)));
        }
        List<String> lines =
                run("moves", "--format", "csv", "--size", 1).out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("\"id\",\"date\",");
        assertThat(lines.getLast())
                .contains("\"Yan Brook\"", "\"Lantern Labs\"", "\"'@lead\"", "\"'=1+1\"", "\"confirmed 2026-06-01\"");
        assertThat(run("flows", "--format", "csv", "from:alibaba").out()).isEqualTo("""
                        "origin","origin_id","destination","destination_id","moves","latest"\r
                        "Alibaba","alibaba","Google DeepMind","google-deepmind","1","2026-03-31"\r
                        """);
    }

    @Test
    void moreMovesThanAPageHoldsAreAllPrintedOnce() {
        try (LuceneIndex news = LuceneIndex.open(index, Clock.systemUTC())) {
            IntStream.range(0, 230).forEach(i -> {
                Entity person = new Entity("p" + i, EntityType.PERSON, "Person " + i, List.of(), null);
                news.add(stating(article("p" + i), TestMoves.of(person, LANTERN, null)));
            });
        }
        List<String> lines =
                run("moves", "--format", "jsonl", "--size", 1_000).out().lines().toList();
        assertThat(lines).hasSize(232).doesNotHaveDuplicates();
        assertThat(run("moves", "--format", "jsonl", "--size", 150).out().lines())
                .isEqualTo(lines.subList(0, 150));
    }

    @Test
    void flowsPrintsWhereMovesLead() {
        assertThat(run("flows", "--level", "parent").out())
                .startsWith("2 moves in 2 flows by parent for * (")
                .contains(
                        "     1  Alibaba → Google  latest 2026-03-31\n",
                        "     1  Google → Lantern Labs  latest 2026-05-20\n");
        assertThat(run("flows", "--level", "team", "from:alibaba").out())
                .startsWith("1 moves in 1 flows by team for from:alibaba")
                .contains("Qwen → Google DeepMind");
        assertThat(run("flows", "--size", 1, "--from", "nobody").out()).startsWith("0 moves in 0 flows");
    }

    @Test
    void flowsArePrintedAsTheApiGivesThemOneALine() {
        List<String> lines = run("flows", "--format", "jsonl").out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(JsonMapper.shared().readTree(lines.getFirst()).propertyNames())
                .containsExactly("origin", "destination", "count", "latest", "counts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "moves --size -1",
                "moves --sources 1001",
                "moves --kind left",
                "moves --status sure",
                "flows --size 1001"
            })
    void whatCannotBeAskedIsExplainedInALine(String line) {
        List<Object> arguments = new ArrayList<>(List.of((Object[]) line.split(" ", -1)));
        arguments.addAll(List.of("--index", index));
        CommandLineRun run = CommandLineRun.of(arguments.toArray());
        assertThat(run.exitCode()).isEqualTo(Newshound.FAILED);
        String option = line.split(" ", -1)[1].substring(2);
        assertThat(run.err()).startsWith("newshound: " + option + ": ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"moves --sort best", "moves --format atom", "flows --level galaxy", "flows --sort newest"})
    void wrongOptionIsToldApart(String line) {
        assertThat(CommandLineRun.of((Object[]) line.split(" ", -1)).exitCode()).isEqualTo(WRONG_USAGE);
    }
}
