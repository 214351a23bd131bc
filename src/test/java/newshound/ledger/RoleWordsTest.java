package newshound.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RoleWordsTest {
    @Test
    void aPostIsFoundByItsWordsAndItsAbbreviation() {
        assertThat(RoleWords.of("chief technology officer")).contains("chief", "technology", "officer", "cto");
        assertThat(RoleWords.of("Chief Executive")).contains("ceo");
        assertThat(RoleWords.of("CFO")).contains("chief", "financial", "officer");
        assertThat(RoleWords.of("Senior Vice-President, Research")).contains("vp", "research", "senior");
        assertThat(RoleWords.of("VP of Sales")).contains("vice", "president", "sales");
    }

    @Test
    void wordsAreFoldedAndUnspacedScriptsAreCutIntoCharacters() {
        assertThat(RoleWords.words("Générale  directrice")).containsExactly("generale", "directrice");
        assertThat(RoleWords.words("技术负责人")).containsExactly("技", "术", "负", "责", "人");
        assertThat(RoleWords.words(" – ")).isEmpty();
    }
}
