package newshound.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceCutterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ship sank. | It was old.",
                "Who knew? | Nobody! | The end.",
                "Dr. Ines Vogel met Mrs. Okafor.",
                "The U.S. Senate voted.",
                "He lives in the U.S. | The rest moved.",
                "Acme Inc. said so.",
                "She left Acme Inc. | The company is sad.",
                "J. P. Morgan lent it.",
                "They raised a Series B. | The round was small.",
                "It was led by E. A. Brandt of Oslo.",
                "It costs 3.5 dollars. | No. 10 said no. | Then it stopped.",
                "At 9 a.m. the bell rang. | At 10 a.m. | He left.",
                "It fell by 2 per cent in Jan. 2026.",
                "Wait ... | Then came Ada.",
                "“We won.” | She smiled.",
                "\"We won.\" | \"They lost,\" he said.",
                "\"We won!\" she said.",
                "“Did we?” | ‘Yes.’ | Good.",
                "(It rained.) | The match went on.",
                "It closed last year.| The site is empty.",
                "他走了。| 她来了！| 好。",
                "他说：“走。”| 然后",
                "The iPhone sold well. iPhone sales rose.",
                "He paid $5. | $6 was too much."
            })
    void cutsWhereASentenceEnds(String marked) {
        String text = marked.replace(" | ", " ").replace("| ", "");
        List<String> expected = List.of(marked.split(" ?\\| ", -1));
        assertThat(sentences(text)).isEqualTo(expected);
    }

    @Test
    void anEmptyLineEndsASentenceAndASingleBreakDoesNot() {
        assertThat(sentences("Storm Closes Port\n\nThe port of Gdansk\nwas closed on\nMonday."))
                .containsExactly("Storm Closes Port", "The port of Gdansk\nwas closed on\nMonday.");
        assertThat(sentences("Storm Closes Port\r\n\r\nThe port\r\nwas closed."))
                .containsExactly("Storm Closes Port", "The port\r\nwas closed.");
        assertThat(sentences("Storm Closes Port\r\rThe port\u2029It opened"))
                .containsExactly("Storm Closes Port", "The port", "It opened");
    }

    @Test
    void everyBulletIsASentence() {
        assertThat(sentences("Moves:\n- Ada Brandt to Acme\n- Bo Lund from Acme\n• Cy Park\n* Di Ng"))
                .containsExactly("Moves:", "- Ada Brandt to Acme", "- Bo Lund from Acme", "• Cy Park", "* Di Ng");
    }

    @Test
    void aNameAcrossAWrappedLineIsInOneSentence() {
        assertThat(SentenceCutter.cut("It was sold to Ada\nBrandt of J.\nP. Morgan."))
                .hasSize(1);
    }

    @Test
    void textWithoutWordsHasNoSentence() {
        assertThat(SentenceCutter.cut("")).isEmpty();
        assertThat(SentenceCutter.cut(" \n\t\u00a0\u0000\n\n")).isEmpty();
    }

    @Test
    void aTableWithoutStopsIsCutSomewhere() {
        List<Sentence> sentences = SentenceCutter.cut("cell ".repeat(1001));
        assertThat(sentences)
                .hasSize(6)
                .allSatisfy(sentence -> assertThat(sentence.size()).isLessThanOrEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x", "ab ", "a.", "A.", "-", "'", "O'", "a'b", ".", "\"", "http://", "谷", "😀", "a-b-", "1,", "\n",
                "\u0301"
            })
    void aMegabyteOfOneThingIsCutInOnePass(String thing) {
        String text = thing.repeat(1_000_000 / thing.length());
        int end = 0;
        for (Sentence sentence : SentenceCutter.cut(text)) {
            assertThat(sentence.start(0)).isGreaterThanOrEqualTo(end);
            end = sentence.end(sentence.size() - 1);
        }
        assertThat(end).isEqualTo(text.stripTrailing().length());
    }

    @Test
    void noVisibleCharacterIsLostAndWordsAscend() {
        Random random = new Random(11);
        for (int round = 0; round < 5000; round++) {
            String text = RandomText.of(random, 60);
            int at = 0;
            for (Sentence sentence : SentenceCutter.cut(text)) {
                for (int word = 0; word < sentence.size(); word++) {
                    assertThat(sentence.start(word)).isGreaterThanOrEqualTo(at);
                    assertBlank(text, at, sentence.start(word));
                    at = sentence.end(word);
                    assertThat(sentence.start(word)).isLessThan(at);
                    assertThat(sentence.word(word))
                            .isEqualTo(text.substring(sentence.start(word), at))
                            .isEqualTo(sentence.span(word, word + 1).in(text));
                }
            }
            assertBlank(text, at, text.length());
        }
    }

    private static void assertBlank(String text, int from, int to) {
        assertThat(text.substring(from, to).codePoints().allMatch(Characters::isBlank))
                .as("between words of <%s>, %d to %d", text, from, to)
                .isTrue();
    }

    private static List<String> sentences(String text) {
        return SentenceCutter.cut(text).stream()
                .map(sentence -> sentence.span(0, sentence.size()).in(text))
                .toList();
    }
}
