package newshound.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import newshound.article.AnnotatedArticle;
import newshound.article.Mention;
import newshound.article.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMatchingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She runs research at Google DeepMind now. | Google DeepMind > google-deepmind",
                "He banks with Bank of America here. | Bank of America > bank-of-america",
                "The New York Times hired an editor. | New York Times > nytco",
                "A cable tower of AT&T burned down. | AT&T > at-and-t",
                "Old stores of J.C. Penney reopened. | J.C. Penney > jc-penney",
                "Bottles of Coca-Cola fell. | Coca-Cola > coca-cola",
                "A downgrade by Moody's followed. | Moody's > moodys",
                "A downgrade by Moody’s followed. | Moody’s > moodys",
                "Money from Procter & Gamble came. | Procter & Gamble > procter-and-gamble",
                "Readers of Apple Daily wept. | Apple Daily > apple-daily",
                "Hotels in St. Louis were full. | St. Louis > st-louis",
                "A flat near São Paulo, they say. | São Paulo > sao-paulo",
                "A flat near Sao Paulo, they say. | Sao Paulo > sao-paulo",
                "A film on Disney+ won. | Disney+ > disney-plus",
                "The ＧｏｏｇｌｅＤｅｅｐＭｉｎｄ sign, and ＯｐｅｎＡＩ too. | ＯｐｅｎＡＩ > openai"
            })
    void longestNameWinsWithItsPunctuation(String sentence, String mention) {
        assertThat(Annotations.in(sentence)).containsExactly(mention);
    }

    @Test
    void possessiveStaysOutsideTheSpan() {
        assertThat(Annotations.in("It was OpenAI's idea, then Nvidia’s."))
                .containsExactly("OpenAI > openai", "Nvidia > nvidia");
    }

    @Test
    void fullStopsOfAnAbbreviatedNameBelongToIt() {
        assertThat(Annotations.in("Exports to the U.S. fell.")).containsExactly("U.S. > united-states");
    }

    @Test
    void endOfSentenceIsNoPartOfAName() {
        assertThat(Annotations.in("They left Google. DeepMind stayed."))
                .containsExactly("Google > google", "DeepMind > google-deepmind");
    }

    @Test
    void nameGoesOnOverALineBreakButNotOverABlankLine() {
        assertThat(Annotations.in("He chose Goldman\nSachs.")).containsExactly("Goldman\nSachs > goldman");
        assertThat(Annotations.in("Google\n\nDeepMind"))
                .containsExactly("Google > google", "DeepMind > google-deepmind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"we met at openai yesterday", "deepmind is hiring again", "a tiktok about cats"})
    void distinctiveNamesAreFoundInSmallLetters(String sentence) {
        assertThat(Annotations.in(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an apple pie cools on the sill",
                "the target price was cut to 12",
                "her visa expired and the road block stayed",
                "they fear a meta-analysis would intel nothing",
                "a gap in the oracle's prophecy",
                "turkey and rice for dinner",
                "see docs.openai.com or mail press@anthropic.com",
                "follow @OpenAI there",
                "read https://www.example.org/Google/Microsoft-review today",
                "the word Googleplex, and preOpenAI",
                "the account Fans_Microsoft wrote",
                "XAI means explainable methods here",
                "may the fair begin"
            })
    void ordinaryWordsAndAddressesNameNothing(String sentence) {
        assertThat(Annotations.in(sentence)).isEmpty();
    }

    @Test
    void headlinesInCapitalsAreRead() {
        assertThat(Annotations.inHeadline("MICROSOFT AND OPENAI SIGN DEAL IN LONDON"))
                .containsExactly("MICROSOFT > microsoft", "OPENAI > openai", "LONDON > london");
    }

    @Test
    void chineseNamesAreFoundWithoutSpaces() {
        assertThat(Annotations.in("谷歌DeepMind与阿里巴巴的林俊旸在北京会面，讨论英伟达芯片。"))
                .containsExactly(
                        "谷歌DeepMind > google-deepmind",
                        "阿里巴巴 > alibaba",
                        "林俊旸 > lin-junyang",
                        "北京 > beijing",
                        "英伟达 > nvidia");
    }

    @Test
    void spansCountUtf16UnitsAfterAnEmoji() {
        AnnotatedArticle article = Annotations.of("🚀🚀 OpenAI ships", "e\u0301 👩‍💻 Anthropic hires.");

        Mention inTitle = article.mentions().getFirst();
        Mention inBody = article.mentions().getLast();
        assertThat(inTitle.field()).isEqualTo(TextField.TITLE);
        assertThat(inTitle.span().start()).isEqualTo(5);
        assertThat(inTitle.span().in("🚀🚀 OpenAI ships")).isEqualTo("OpenAI");
        assertThat(inBody.field()).isEqualTo(TextField.BODY);
        assertThat(inBody.span().in(article.article().body())).isEqualTo("Anthropic");
    }

    @Test
    void accentsWrittenAsCombiningMarksStillMatch() {
        assertThat(Annotations.in("Shares of Nestle\u0301 and Socie\u0301te\u0301 Ge\u0301ne\u0301rale."))
                .containsExactly(
                        "Nestle\u0301 > nestle", "Socie\u0301te\u0301 Ge\u0301ne\u0301rale > societe-generale");
    }

    @Test
    void mentionsComeInReadingOrderAndNeverOverlap() {
        AnnotatedArticle article = Annotations.of(
                "Google DeepMind hires from OpenAI",
                "Google DeepMind, part of Google, hired in London. Anthropic of San Francisco lost Claude Code staff.");

        assertThat(article.mentions()).hasSize(8).isSortedAccordingTo((a, b) -> {
            int field = a.field().compareTo(b.field());
            return field != 0 ? field : a.span().compareTo(b.span());
        });
        for (int i = 1; i < article.mentions().size(); i++) {
            Mention previous = article.mentions().get(i - 1);
            Mention next = article.mentions().get(i);
            assertThat(previous.field() == next.field() && previous.span().overlaps(next.span()))
                    .isFalse();
        }
    }

    @Test
    void everyMentionOfALongArticleIsFound() {
        String sentence = "Google DeepMind hired three engineers from Apple in Paris, said OpenAI. ";
        int sentences = 1_000_000 / sentence.length();
        String body = IntStream.range(0, sentences)
                .mapToObj(i -> sentence)
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();

        assertThat(Annotations.of("", body).mentions()).hasSize(4 * sentences);
    }
}
