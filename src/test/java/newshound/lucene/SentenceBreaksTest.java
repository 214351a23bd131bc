package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceBreaksTest {

    private static List<String> sentences(String text) {
        SentenceBreaks breaks = new SentenceBreaks();
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(text.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }

    /// A bar stands where a sentence ends.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "One. | Two! | Three? | Four… | Five.",
                "Mr. Abel met Dr. Baker and Sen. Cole of Dune Corp. in Rome. | They left.",
                "J. R. Miller left the U.S. on Monday. | Nobody noticed.",
                "Shares rose 1.5 percent to 3.25. | Trade was thin.",
                "It fell by approx. 3 percent. | It rose in Sept. 2024.",
                "Visit harbour.example for more. | Or do not.",
                "He left. | \"We stay,\" she said. | 'Fine.' | The end.",
                "\"We stay.\" | \"You do?\" | “Yes.” | (He did.) | Done.",
                "\"Why?\" she asked. | Nobody knew.",
                "Wait ... and see. | Yahoo! is a name.",
                "它发布了模型。| 市场平淡！| 为什么？| “不知道。”| 完。",
                "「はい。」| そうです。",
                "（来源：新华社。）| 他说：“好！”| 完｡| 終わり。",
                "वह आया। | फिर गया।",
                "هل جاء؟ | نعم.",
                "A headline\n\n| A paragraph without an end\n\n| Another.",
                "Wrapped\nlines belong together. | So.",
                "🦊. | 🦊🦊! | 𝒳 ends."
            })
    void sentencesEndWhereReadersEndThem(String marked) {
        String text = marked.replace("| ", "").replace("|", "");
        List<String> expected =
                List.of(marked.split("\\|")).stream().map(String::strip).toList();
        assertThat(sentences(text)).isEqualTo(expected);
    }

    @Test
    void anEmptyTextHasNoSentences() {
        assertThat(sentences("")).isEmpty();
        assertThat(sentences(" ")).containsExactly("");
        assertThat(sentences(".")).containsExactly(".");
    }

    @Test
    void theWaysToAskAgreeOnEveryText() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = randomText(random);
            agreesWithItself(text, "seed " + seed + ": " + text.replace("\n", "\\n"));
        }
    }

    private static String randomText(Random random) {
        String[] pieces = {
            ".", "!", "?", "…", "。", "！", "\"", "'", "”", "’", ")", "」", " ", " ", " ", "\n", "\n\n", "a", "Mr", "B",
            "1", "词", "🦊", "\uD83E", "\uDD8A", "\u00A0", "U.S.", "\t"
        };
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(30); length > 0; length--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static void agreesWithItself(String text, String described) {
        SentenceBreaks breaks = new SentenceBreaks();
        breaks.setText(new StringCharacterIterator(text));
        TreeSet<Integer> boundaries = new TreeSet<>();
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            assertThat(boundaries.add(at)).as(described).isTrue();
        }
        assertThat(boundaries).as(described).contains(0, text.length());
        for (int at = 0; at <= text.length(); at++) {
            assertThat(breaks.isBoundary(at)).as("%d in %s", at, described).isEqualTo(boundaries.contains(at));
            assertThat(breaks.following(at)).as("after %d in %s", at, described).isEqualTo(or(boundaries.higher(at)));
            assertThat(breaks.preceding(at))
                    .as("before %d in %s", at, described)
                    .isEqualTo(or(boundaries.lower(at)));
        }
        List<Integer> backwards = new ArrayList<>();
        for (int at = breaks.last(); at != BreakIterator.DONE; at = breaks.previous()) {
            backwards.addFirst(at);
        }
        assertThat(backwards).as(described).containsExactlyElementsOf(boundaries);
    }

    private static int or(@Nullable Integer boundary) {
        return boundary == null ? BreakIterator.DONE : boundary;
    }

    @Test
    void positionsMoveAsTheClassOfTheJdkSays() {
        SentenceBreaks breaks = new SentenceBreaks();
        breaks.setText("One. Two. Three.");
        assertThat(breaks.current()).isZero();
        assertThat(breaks.next(2)).isEqualTo(10);
        assertThat(breaks.next(-1)).isEqualTo(5);
        assertThat(breaks.next(0)).isEqualTo(5);
        assertThat(breaks.next(9)).isEqualTo(BreakIterator.DONE);
        assertThat(breaks.current()).isEqualTo(16);
        assertThat(breaks.isBoundary(3)).isFalse();
        assertThat(breaks.current()).isEqualTo(5);
        assertThat(breaks.isBoundary(10)).isTrue();
        assertThat(breaks.current()).isEqualTo(10);
        assertThat(breaks.getText().getEndIndex()).isEqualTo(16);
    }

    @Test
    void aLongTextWithoutAnyEndIsOneSentence() {
        String text = "word ".repeat(100_000);
        assertThat(sentences(text)).hasSize(1);
        assertThat(sentences("\"'" + ")".repeat(50_000) + " ".repeat(1_000) + "x"))
                .hasSize(1);
    }
}
