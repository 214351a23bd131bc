package newshound.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What searchers complain about in other tools, as far as it is the parser's to get right.
class SearchersComplaintsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final List<String> WORDS = List.of("a", "b", "c");

    private final QueryParser parser = new QueryParser();

    /// Media Cloud #1169.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“release notes” OR title:“qwen 3”",
                "„release notes“ OR title:„qwen 3“",
                "”release notes” OR title:”qwen 3”",
                "«release notes» OR title:«qwen 3»",
                "»release notes« OR title:»qwen 3«",
                "「release notes」 OR title:「qwen 3」",
                "『release notes』 OR title：『qwen 3』",
                "‘release notes’ OR title:‘qwen 3’",
                "＂release notes＂ OR title：＂qwen 3＂",
                "“release notes\" OR title:\"qwen 3”",
            })
    void typographicQuotesGiveTheTreeOfStraightOnes(String typed) {
        assertThat(parser.parse(typed))
                .isEqualTo(parser.parse("\"release notes\" OR title:\"qwen 3\""))
                .satisfies(parsed -> assertThat(parsed.warnings()).isEmpty());
    }

    /// Event Registry #58.
    @Test
    void datesNeverLeakOutsideTheirRangeUnderOrAndNot() {
        long seed = 20250701;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String typed = "after:2025-01-01 (" + words(random, 3) + ") before:2025-07";
            QueryNode root = parser.parse(typed).root();
            Articles.everyOne(WORDS)
                    .filter(article -> article.isFoundBy(root))
                    .forEach(found -> assertThat(found.day())
                            .as("seed %d, %s", seed, typed)
                            .isBetween(FIRST, LAST));
        }
    }

    @Test
    void aDateBesideAnOrBindsAsTheReadingShows() {
        assertThat(parser.parse("a OR b after:2025").read()).isEqualTo("a OR (b AND date:>=2025-01-01)");
        assertThat(parser.parse("(a OR b) -after:2025").read()).isEqualTo("(a OR b) AND NOT date:>=2025-01-01");
    }

    @Test
    void anExcludedRangeIsWhatTheRangeLeaves() {
        QueryNode range = parser.parse("date:[2025-01 TO 2025-06]").root();
        QueryNode rest = parser.parse("before:2025-01 OR after:2025-07").root();
        QueryNode excluded = parser.parse("NOT date:[2025-01 TO 2025-06]").root();
        assertThat(Articles.everyOne(WORDS)).allSatisfy(article -> {
            assertThat(article.isFoundBy(rest)).isNotEqualTo(article.isFoundBy(range));
            assertThat(article.isFoundBy(rest)).isEqualTo(article.isFoundBy(excluded));
        });
    }

    @Test
    void contradictingDatesFindNothingAndSaySo() {
        ParsedQuery parsed = parser.parse("qwen after:2026 (talent before:2025)");
        assertThat(parsed.root()).isEqualTo(new QueryNode.Nothing());
        assertThat(parsed.warnings()).hasSize(1);
    }

    /// Datashare #140.
    @Test
    void datesReachTheYear9999() {
        assertThat(parser.parse("date:[9998 TO 9999]").root()).isEqualTo(Trees.days("9998-01-01", "9999-12-31"));
        assertThat(parser.parse("before:9999-12-31").root()).isEqualTo(Trees.days(null, "9999-12-30"));
    }

    /// Media Cloud #396.
    @Test
    void aHeadlineWithAnOutletSuffixExcludesNoOutlet() {
        ParsedQuery parsed = parser.parse("Strike ends - The Daily Example");
        assertThat(parsed.read()).isEqualTo("Strike AND ends AND The AND Daily AND Example");
    }

    /// Event Registry #48.
    @Test
    void ambiguousNamesAreNeverDropped() {
        assertThat(Set.of("3M", "Meta", "Apple", "X"))
                .allSatisfy(name -> assertThat(parser.parse(name).root()).isEqualTo(Trees.word(name)));
    }

    private static String words(Random random, int depth) {
        String left = depth > 0 && random.nextBoolean()
                ? "(" + words(random, depth - 1) + ")"
                : WORDS.get(random.nextInt(WORDS.size()));
        String sign = random.nextInt(4) == 0 ? "-" : "";
        if (random.nextInt(3) == 0) {
            return sign + left;
        }
        List<String> operators = List.of(" ", " AND ", " OR ", " NOT ", " OR NOT ");
        return sign + left + operators.get(random.nextInt(operators.size())) + words(random, Math.max(0, depth - 1));
    }
}
