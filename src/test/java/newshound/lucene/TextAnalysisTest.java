package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newshound.schema.Field;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

final class TextAnalysisTest {

    /// Terms as `position:term`, as an article's text is indexed.
    private static List<String> terms(Field field, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = TextAnalysis.BY_FIELD.tokenStream(field.fieldName(), text)) {
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
}
