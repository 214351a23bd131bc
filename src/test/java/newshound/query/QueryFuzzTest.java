package newshound.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is typed, it is read: 20,000 texts of operators, marks, scripts and broken characters.
class QueryFuzzTest {
    private static final int TEXTS = 10_000;
    private static final List<String> ALPHABET = List.of(
            " ",
            " ",
            " ",
            "a",
            "bc",
            "word",
            "AND",
            "OR",
            "NOT",
            "and",
            "&&",
            "||",
            "-",
            "+",
            "!",
            "(",
            ")",
            "(",
            ")",
            "\"",
            "“",
            "”",
            "„",
            "«",
            "»",
            "「",
            "」",
            "『",
            "‘",
            "’",
            "'",
            "~",
            "~1",
            "~0.5",
            "^",
            "^2",
            "^0.001",
            "*",
            "?",
            ":",
            "::",
            "：",
            "（",
            "）",
            "title:",
            "company:",
            "tag:",
            "#",
            "url:",
            "words:",
            "date:",
            "after:",
            "before:",
            "indexed:",
            "author:",
            "from:",
            "to:",
            "from:alibaba ",
            " to:\"Google DeepMind\"",
            "move:joined ",
            "move:",
            "status:denied ",
            "role:",
            "moved:2025 ",
            "person:lin ",
            "foo:",
            "2025",
            "2025-02",
            "2025-02-30",
            "9999",
            "0000",
            "12",
            "99999999999999999999",
            "[",
            "]",
            "{",
            "}",
            " TO ",
            "[1 TO 2]",
            "{2024 TO 2025}",
            "..",
            ">",
            "<",
            "=",
            "/",
            "\\",
            "https://x.y/z?q=*",
            "@",
            "&",
            "$",
            ",",
            ";",
            ".",
            "通义",
            "标",
            "😀",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u0007",
            "\t",
            "\n",
            "\u00A0",
            "\u3000",
            "\u200B",
            "\uFEFF",
            "\u200D",
            "é",
            "Ａ",
            "１",
            "fn:",
            "\\u0041",
            " w/5 ",
            " pre/2 ",
            " near7 ",
            " NEAR/3 ",
            " w/s ",
            " W/p ",
            " w/0 ",
            " w/99999999999 ",
            "w/",
            "atleast3(",
            "atleast0(",
            "title:atleast99999(",
            "when:",
            "yesterday",
            "-7d",
            "3w");

    private final QueryParser parser =
            new QueryParser(Clock.fixed(Instant.parse("2026-03-31T23:30:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(longs = {1, 20_250_701})
    void noTextFailsAndEveryReadingParsesToTheSameTree(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String typed = text(random, 1 + random.nextInt(18));
            ParsedQuery parsed = parse(typed, seed);
            assertThat(parse(parsed.read(), seed).root())
                    .as("seed %d, typed %s, read %s", seed, shown(typed), shown(parsed.read()))
                    .isEqualTo(parsed.root());
            assertThat(parsed.warnings())
                    .as("seed %d, typed %s", seed, shown(typed))
                    .allMatch(warning ->
                            warning.start() >= 0 && warning.start() <= warning.end() && warning.end() <= typed.length())
                    .noneMatch(warning -> warning.message().startsWith("Read as plain words"));
        }
    }

    /// Mostly well-formed, so that deep trees come up.
    @ParameterizedTest
    @ValueSource(longs = {3, 20_261_129})
    void readingsOfNearWordsParseToTheSameTree(long seed) {
        Random random = new Random(seed);
        int near = 0;
        for (int i = 0; i < TEXTS; i++) {
            String typed = nearWords(random, 4);
            ParsedQuery parsed = parse(typed, seed);
            assertThat(parse(parsed.read(), seed).root())
                    .as("seed %d, typed %s, read %s", seed, shown(typed), shown(parsed.read()))
                    .isEqualTo(parsed.root());
            near += parsed.read().contains("w/") ? 1 : 0;
        }
        assertThat(near).as("seed %d", seed).isGreaterThan(TEXTS / 4);
    }

    private static String nearWords(Random random, int depth) {
        List<String> operands = List.of("a", "\"b c\"", "d*", "title:e", "f~1", "\"g h\"~3", "i^2", "tag:j", "通义");
        List<String> operators =
                List.of(" w/5 ", " pre/3 ", " near9 ", " w/s ", " w/p ", " OR ", " ", " AND ", " NOT ", " w/2 ");
        if (depth == 0 || random.nextInt(3) == 0) {
            return operands.get(random.nextInt(operands.size()));
        }
        String joined = nearWords(random, depth - 1)
                + operators.get(random.nextInt(operators.size()))
                + nearWords(random, depth - 1);
        return switch (random.nextInt(6)) {
            case 0, 1 -> "(" + joined + ")";
            case 2 -> "atleast" + random.nextInt(4) + "(" + joined + ")";
            case 3 -> "title:(" + joined + ")^" + random.nextInt(3);
            default -> joined;
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {2})
    void longTextIsReadOrRefusedByALimit(long seed) {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < 500; i++) {
            String typed = text(random, 20 + random.nextInt(1_500));
            try {
                parser.parse(typed);
            } catch (QueryTooLarge _) {
                refused++;
            }
        }
        assertThat(refused).as("seed %d", seed).isBetween(1, 499);
    }

    private ParsedQuery parse(String typed, long seed) {
        try {
            return parser.parse(typed);
        } catch (RuntimeException | StackOverflowError failure) {
            throw new AssertionError("seed " + seed + ", typed " + shown(typed), failure);
        }
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(ALPHABET.get(random.nextInt(ALPHABET.size())));
        }
        return text.toString();
    }

    /// As a Java literal, so that a failure can be pasted into a test.
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.chars()
                .forEach(c -> shown.append(
                        c >= ' ' && c < 127 && c != '"' && c != '\\'
                                ? String.valueOf((char) c)
                                : String.format("\\u%04X", c)));
        return shown.append('"').toString();
    }
}
