package newshound.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import newshound.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was taken from a text is found again in the text as it was written.
final class QuotationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Farouk has left Acme for Cohere. | left Acme | left Acme
                    <p>Farouk has <a href="/left" class="a">left</a> Acme</p> | has left Acme | has <a href="/left" class="a">left</a> Acme
                    <p>It is <a target="_blank">a big</a> step for Acme.</p> | a big step | a big</a> step
                    Chief Farouk will [retire](https://e.org/retire-in-may) in May | Farouk will retire | Farouk will [retire
                    **Farouk** left [Acme](https://acme.example), she said | Farouk left Acme | Farouk** left [Acme
                    Farouk&nbsp;left Acme | Farouk left Acme | Farouk&nbsp;left Acme
                    The caf&eacute; hired Farouk | The café hired Farouk | The caf&eacute; hired Farouk
                    Farouk joins caf&eacute; | joins café | joins caf&eacute;
                    Farouk said <IBM> rose | said <IBM> rose | said <IBM> rose
                    法鲁克离开<b>阿里巴巴</b>加盟谷歌 | 离开阿里巴巴 | 离开<b>阿里巴巴
                    Shares of <IBM> and <b>Acme</b> rose today | <IBM> and Acme | <IBM> and <b>Acme
                    Farouk&rsquo;s firm hired Ann Lee. Bob said Acme’s plan failed. | hired Ann Lee. | hired Ann Lee.
                    <p>Hi.</p><p>&ldquo;Farouk left Acme.&rdquo;</p><p>Next.</p> | “Farouk left Acme.” | &ldquo;Farouk left Acme.&rdquo;
                    <p>So <b>Andr&eacute;</b> left Acme</p> | So André | So <b>Andr&eacute;
                    Farouk [leads](https://e.org/wiki/Foo_(bar) "Acme hires") Acme | leads Acme | leads](https://e.org/wiki/Foo_(bar) "Acme hires") Acme
                    """)
    void wordsAreFoundBetweenMarkup(String written, String quoted, String expected) {
        assertThat(quotation(written, quoted)).isEqualTo(expected);
    }

    @Test
    void everyKindOfSpaceStaysAsItWasWritten() {
        assertThat(quotation("On Monday Farouk\u00a0left\tAcme\u2009Labs.", "Farouk left Acme Labs"))
                .isEqualTo("Farouk\u00a0left\tAcme\u2009Labs");
    }

    @Test
    void theSameWordsTwiceAreToldApart() {
        String written = "<p>Farouk left.</p><p>Then <i>Farouk left</i> again.</p>";
        String plain = PlainText.body(written);
        int second = plain.lastIndexOf("Farouk");
        assertThat(new Quotation(plain, written)
                        .of(new Span(second, second + "Farouk".length()))
                        .start())
                .isEqualTo(written.lastIndexOf("Farouk"));
    }

    @Test
    void aHeadlineThatWasCutOffIsNotTakenForTheText() {
        String written = "Meta hires Mina Farouk\n\nMeta has hired Mina Farouk from Acme.";
        String plain = "Meta has hired Mina Farouk from Acme.";
        Quotation quotation = new Quotation(plain, written);
        assertThat(quotation.of(new Span(0, 4)).start()).isEqualTo(written.lastIndexOf("Meta"));
        assertThat(quotation.of(new Span(0, plain.length())).in(written)).isEqualTo(plain);
    }

    @Test
    void textThatNobodySeesIsPassedOver() {
        String written = "<script>var title = \"Farouk left Acme\";" + " x = 1; y = 2;".repeat(2_000)
                + "</script><style>" + ".a { color: red }".repeat(1_000) + "</style>"
                + "<p>On Monday Farouk left Acme for Cohere.</p>";
        String plain = PlainText.body(written);
        assertThat(plain).isEqualTo("On Monday Farouk left Acme for Cohere.");
        int start = plain.indexOf("Farouk");
        Span found = new Quotation(plain, written).of(new Span(start, plain.indexOf(" for")));
        assertThat(found.start()).isEqualTo(written.lastIndexOf("Farouk"));
        assertThat(found.in(written)).isEqualTo("Farouk left Acme");
    }

    @Test
    void ofVeryManyWordsEachIsFoundWhereItStands() {
        StringBuilder written = new StringBuilder();
        for (int number = 0; number < 20_000; number++) {
            written.append("<b>n").append(number).append("</b> <a href=x>&eacute;&eacute;</a> ");
        }
        String plain = PlainText.body(written.toString());
        Quotation quotation = new Quotation(plain, written.toString());
        for (int number = 0; number < 20_000; number += 97) {
            String word = "n" + number;
            int start = plain.indexOf(word + " ");
            assertThat(quotation.of(new Span(start, start + word.length())).in(written.toString()))
                    .isEqualTo(word);
        }
    }

    private static String quotation(String written, String quoted) {
        String plain = PlainText.body(written);
        int start = plain.indexOf(quoted);
        assertThat(start).as("in %s", plain).isNotNegative();
        return new Quotation(plain, written)
                .of(new Span(start, start + quoted.length()))
                .in(written);
    }
}
