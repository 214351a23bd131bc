package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Zoë  Hitzig, zoe hitzig",
        "ZOE\u0308 HITZIG, zoe hitzig",
        "İstanbul, istanbul",
        "ＯｐｅｎＡＩ, openai",
        "通义千问, 通义千问",
        "ガンバ, ガンバ",
        "한국어, 한국어",
        "Ёлка, елка",
        "a\u00A0\u2003b, a b",
        "ﬁx, fix"
    })
    void twoSpellingsOfOneNameAreEqual(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void whiteSpaceAloneIsNothing() {
        assertThat(Folding.fold(" \t\u00A0\u3000\n")).isEmpty();
    }

    @Test
    void foldingWhatIsFoldedChangesNothing() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.isDefined(c) && Character.getType(c) != Character.SURROGATE) {
                String once = Folding.fold("x" + Character.toString(c) + "y");
                assertThat(Folding.fold(once)).as("U+%04X", c).isEqualTo(once);
            }
        }
    }
}
