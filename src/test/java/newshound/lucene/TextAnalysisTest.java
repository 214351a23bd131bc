package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import newshound.lucene.TextAnalysis.Token;
import newshound.schema.Field;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextAnalysisTest {

    /// Terms as `position:term`, as an article's text is indexed.
    private static List<String> terms(Field field, String text) throws IOException {
        return terms(TextAnalysis.BY_FIELD, field.fieldName(), text);
    }

    private static List<String> terms(Analyzer analyzer, String field, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                terms.add(position + ":" + term);
                assertThat(text.substring(offset.startOffset(), offset.endOffset()))
                        .isNotBlank();
            }
            stream.end();
        }
        return terms;
    }

    @Test
    void everyWordIsThereAsWrittenAndAsItsStem() throws IOException {
        assertThat(terms(Field.BODY, "Acquired companies"))
                .containsExactly("0:=acquired", "0:acquir", "1:=companies", "1:compani");
    }

    @Test
    void functionWordsAreThereOnce() throws IOException {
        assertThat(terms(Field.TITLE, "The Bank of THE North"))
                .containsExactly("0:the", "1:=bank", "1:bank", "2:of", "3:the", "4:=north", "4:north");
        for (String word : ExactForms.FUNCTION_WORDS) {
            assertThat(terms(Field.BODY, word)).containsExactly("0:" + word);
            assertThat(TextAnalysis.stem(Stemming.ENGLISH, word)).isEqualTo(word);
            assertThat(ExactForms.of(word)).isEqualTo(word);
        }
    }

    @Test
    void aQuerysStemIsTheStemThatArticlesHave() throws IOException {
        for (String word : List.of("acquisitions", "running", "flies", "generously", "skis", "qwen", "1990s")) {
            assertThat(terms(Field.BODY, word))
                    .containsExactly("0:" + ExactForms.of(word), "0:" + TextAnalysis.stem(Stemming.ENGLISH, word));
        }
    }

    @Test
    void aMarkInTheTextMakesNoExactForm() throws IOException {
        assertThat(terms(Field.BODY, "=acquired a=b")).containsExactly("0:=acquired", "0:acquir", "1:a", "2:=b", "2:b");
        assertThat(TextAnalysis.words("=acquired")).containsExactly("acquired");
    }

    @Test
    void possessivesCaseAndDiacriticsAreFolded() {
        assertThat(TextAnalysis.words("Zoë's ÉCOLE, O’Neill’s Straße in Ｔｏｋｙｏ"))
                .containsExactly("zoe", "ecole", "o’neill".replace('’', '\''), "strasse", "in", "tokyo");
    }

    @Test
    void hanCharactersAreWordsOfTheirOwn() {
        assertThat(TextAnalysis.words("通义千问2.5发布")).containsExactly("通", "义", "千", "问", "2.5", "发", "布");
    }

    @Test
    void namesAndAddressesAreNotStemmed() throws IOException {
        assertThat(terms(Field.AUTHOR, "The Williams")).containsExactly("0:the", "1:williams");
        assertThat(terms(Field.URL, "https://www.harbour.example/ferries"))
                .containsExactly("0:https", "1:www.harbour.example", "2:ferries");
    }

    @Test
    void patternsAreFoldedAsWordsAreAndKeepTheirSigns() {
        assertThat(TextAnalysis.foldedPattern("Søre*")).isEqualTo("sore*");
        assertThat(TextAnalysis.foldedPattern("ZOË?\\*")).isEqualTo("zoe?\\*");
    }

    @Test
    void whatHoldsNoWordHasNoTokens() {
        assertThat(TextAnalysis.words("")).isEmpty();
        assertThat(TextAnalysis.words(" — … \uD83E \u0000")).isEmpty();
    }

    @Test
    void aWordLongerThanAnyIsCutInPieces() {
        assertThat(TextAnalysis.words("x".repeat(600))).hasSize(3).allMatch(word -> word.length() <= 255);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, companies, company",
        "GERMAN, Häuser, Haus",
        "GERMAN, Verträge, Vertrag",
        "FRENCH, entreprises, entreprise",
        "FRENCH, chevaux, cheval",
        "SPANISH, bancos, banco",
        "ITALIAN, banche, banca",
        "PORTUGUESE, bancos, banco",
        "DUTCH, banken, bank",
        "SWEDISH, hamnarna, hamn",
        "DANISH, havnene, havn",
        "NORWEGIAN, havnene, havn",
        "FINNISH, satamassa, satama",
        "HUNGARIAN, kikötőben, kikötő",
        "RUSSIAN, компании, компания"
    })
    void formsOfAWordHaveOneStemInItsLanguage(Stemming stemming, String one, String other) throws IOException {
        assertThat(stem(stemming, one)).isEqualTo(stem(stemming, other));
    }

    private static String stem(Stemming stemming, String word) {
        return TextAnalysis.stem(stemming, TextAnalysis.words(word).getFirst());
    }

    @Test
    void aQuerysStemIsTheStemThatArticlesHaveInEveryLanguage() throws IOException {
        String text = "Häuser entreprises компании l'état banche aviões";
        for (Stemming stemming : Stemming.values()) {
            List<String> terms = terms(TextAnalysis.of(stemming), "body", text);
            for (String word : TextAnalysis.words(text)) {
                assertThat(terms)
                        .anyMatch(term -> term.endsWith(":" + TextAnalysis.stem(stemming, word)))
                        .anyMatch(term -> term.endsWith(":" + ExactForms.of(word)));
            }
        }
    }

    @Test
    void stemsAreMarkedWithTheirLanguage() throws IOException {
        assertThat(terms(TextAnalysis.of(Stemming.GERMAN), "body", "an Häuser"))
                .containsExactly("0:an", "1:=hauser", "1:de=haus");
        assertThat(terms(TextAnalysis.of(Stemming.NONE), "body", "Häuser"))
                .containsExactly("0:=hauser", "0:und=hauser");
    }

    @Test
    void aCharacterOfAScriptWithoutSpacesIsThereOnce() throws IOException {
        assertThat(terms(Field.BODY, "通义AI")).containsExactly("0:=通", "1:=义", "2:=ai", "2:ai");
    }

    @ParameterizedTest
    @CsvSource({
        "AI기술, ai 기 술",
        "2분기, 2 분 기",
        "ｱﾘﾊﾞﾊﾞ, ア リ バ バ",
        "ﾃﾞｰﾀ, デ ー タ",
        "通義千問, 通 义 千 问",
        "ท่าเรือ, ท่ า เ รื อ",
        "𠀋通, 𠀋 通",
        "データ_base, デ ー タ _base"
    })
    void scriptsWithoutSpacesComeByTheCharacter(String text, String words) {
        assertThat(TextAnalysis.words(text)).containsExactly(words.split(" "));
    }

    @Test
    void decomposedHangulIsComposed() {
        String decomposed = Normalizer.normalize("한국", Normalizer.Form.NFD);
        assertThat(decomposed).hasSize(6);
        assertThat(TextAnalysis.words(decomposed)).containsExactly("한", "국");
        assertThat(TextAnalysis.tokens(decomposed)).extracting(Token::end).containsExactly(3, 6);
    }

    @ParameterizedTest
    @CsvSource({"l'état, etat", "L’Oréal, oreal", "dell'arte, arte", "O'Neill, o'neill", "aujourd'hui, aujourd'hui"})
    void elidedArticlesAreDropped(String text, String word) {
        assertThat(TextAnalysis.words(text)).containsExactly(word);
    }
}
