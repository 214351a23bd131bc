package newshound.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "If a < b and b > c then <unknown is text.",
                "We <3 lighthouses & gulls; AT&T; too.",
                "Shares of Northport <NPT.L> and Tern <A> rose.",
                "The <think> token opens and </think> closes.",
                "F*** them, said E*Trade; 2**3**4 is 4096 and 5 * 3 * 2 is 30.",
                "* rubbing hands together * Yes.",
                "snake_case and __init__ and _private_ names",
                "An array a[i](x) and a note [1](see below).",
                "The file C:\\temp\\new and a \\d regex",
                "Item #1 of the C# list"
            })
    void whatMerelyLooksLikeMarkupIsText(String text) {
        assertThat(PlainText.body(text)).isEqualTo(text);
    }

    @Test
    void htmlBecomesParagraphs() {
        String html = """
                <div><p class="a">One &amp; <a href="x">two</a>.</p><p>Three<br/>four</p>
                <script>alert("no")</script><style>p {}</style>
                <ul><li>five</li><li>six</li></ul><ins>se</ins>ven</div>""";

        assertThat(PlainText.body(html)).isEqualTo("One & two.\n\nThree\n\nfour\n\nfive\n\nsix\n\nseven");
    }

    @Test
    void tickersInHtmlAreText() {
        assertThat(PlainText.body("<p>Northport <NPT> rose when 1 < 2.</p>"))
                .isEqualTo("Northport <NPT> rose when 1 < 2.");
    }

    @Test
    void anElementThatTheTextOnlyNamesSwallowsNothing() {
        assertThat(PlainText.body("<ul><li>Fixed the <title> of pages</li><li>And a <script> bug</li></ul>"))
                .isEqualTo("Fixed the <title> of pages\n\nAnd a <script> bug");
    }

    @Test
    void escapedHtmlIsHtmlToo() {
        assertThat(PlainText.body("&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two&amp;#8217;s.&lt;/p&gt;"))
                .isEqualTo("One.\n\nTwo’s.");
        assertThat(PlainText.body("<![CDATA[<p>One.</p>]]>")).isEqualTo("One.");
    }

    @Test
    void aTagCutOffAtTheEndGoes() {
        assertThat(PlainText.body("It rained. <img alt=\"rain\" src=\"https://x.exa"))
                .isEqualTo("It rained.");
        assertThat(PlainText.body("It rained.</p")).isEqualTo("It rained.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "caf&eacute; &#163;5            | café £5",
                "Ad&amp;#8217;s &amp;amp; more  | Ad’s & more",
                "its AIâ\u0080\u0099s turn      | its AI’s turn",
                "its AIâ€™s Â£5                 | its AI’s £5",
                "zero\u200bwidth \ufeffjoin\u00ad | zerowidth join",
                "half \ud83d of a pair          | half of a pair",
                "NUL\u0000 and bell\u0007       | NUL and bell",
                "non\u00a0breaking\tspace       | non breaking space"
            })
    void wrongCharactersAreRepairedOrRemoved(String raw, String clean) {
        assertThat(PlainText.body(raw)).isEqualTo(clean);
        assertThat(PlainText.title(raw)).isEqualTo(clean);
    }

    @Test
    void joinersThatSpellWordsStay() {
        String persianAndEmoji = "می\u200cخواهم \ud83d\udc69\u200d\ud83d\ude80";

        assertThat(PlainText.body(persianAndEmoji)).isEqualTo(persianAndEmoji);
        assertThat(PlainText.body("dirt\u200cy")).isEqualTo("dirty");
    }

    @Test
    void markdownOfDumpsBecomesText() {
        String markdown = """
                ## **Key facts**
                Read [the *report*](https://x.example/a_(b) "title") and ![chart](https://x.example/c.png)this.
                * first
                * *second*

                Under a rule
                ------------
                | Year | Cows |
                |------|------|
                | 2025 | 7    |

                > quoted `code` and \\*stars\\*, see <https://x.example/>""";

        assertThat(PlainText.body(markdown)).isEqualTo("""
                        Key facts

                        Read the report and this.

                        first

                        second

                        Under a rule

                        Year Cows

                        2025 7

                        quoted code and *stars*, see https://x.example/""");
    }

    @Test
    void anImageInsideALinkGoes() {
        assertThat(PlainText.body("a [![chart](https://x.example/c.png)](https://x.example/) b"))
                .isEqualTo("a b");
    }

    @Test
    void titlesAreOneLineWithoutMarks() {
        assertThat(PlainText.title(
                        "  The <i>Gull</i>\n\t**lands** on [the pier](https://x.example/) &amp; `stays`\\_put "))
                .isEqualTo("The Gull lands on the pier & stays put");
        assertThat(PlainText.title("Fog [video]")).isEqualTo("Fog [video]");
    }

    @Test
    void singleLineEndsBeginParagraphs() {
        assertThat(PlainText.body("One.\r\nTwo.\r\n\r\n\r\n  Three.\n")).isEqualTo("One.\n\nTwo.\n\nThree.");
    }

    @Test
    void wrappedLinesAreJoinedAndIndentedOnesBeginParagraphs() {
        String wire = """
                    The harbour master said on Monday that the
                new cranes would stand idle until the port and its
                two unions had agreed on who was to grease them.
                    Talks go on, he said, and nobody on the quay
                expects them to end before the first frost of the
                year.
                """;

        assertThat(PlainText.body(wire)).isEqualTo("""
                        The harbour master said on Monday that the new cranes would stand idle until the port and its \
                        two unions had agreed on who was to grease them.

                        Talks go on, he said, and nobody on the quay expects them to end before the first frost of the \
                        year.""");
    }

    @Test
    void paragraphMarksOfTheOldWireBeginParagraphs() {
        assertThat(PlainText.body("First. &\\tSecond. &\\t    Third.")).isEqualTo("First.\n\nSecond.\n\nThird.");
    }
}
