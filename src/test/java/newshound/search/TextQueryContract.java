package newshound.search;

import static newshound.search.Nodes.all;
import static newshound.search.Nodes.any;
import static newshound.search.Nodes.fuzzy;
import static newshound.search.Nodes.not;
import static newshound.search.Nodes.phrase;
import static newshound.search.Nodes.wildcard;
import static newshound.search.Nodes.word;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.bare;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newshound.query.QueryNode;
import newshound.schema.Field;
import org.junit.jupiter.api.Test;

/// Words, phrases, patterns.
interface TextQueryContract extends OpensIndex {

    @Test
    default void aWordFindsItsInflectedFormsInAnyCase() {
        try (OpenedIndex news = open()) {
            news.holding(
                    article("a").body("Northwind acquired a rival."),
                    article("b").body("It is ACQUIRING another."),
                    article("c").body("Nobody acquires anything."),
                    article("d").body("The acquittal surprised everyone."));
            assertThat(news.found(word("Acquire"))).containsExactlyInAnyOrder("a", "b", "c");
        }
    }

    @Test
    default void aWordLooksInTitleLeadAndBodyButNotInOtherFields() {
        try (OpenedIndex news = open()) {
            news.holding(
                    bare("title").title("A zeppelin lands"),
                    article("lead").body("A zeppelin landed.\n\nNobody saw it."),
                    article("body").body("It was quiet.\n\nThen a zeppelin landed."),
                    article("author").authors(List.of("Zeppelin")).tags(List.of("zeppelin")));
            assertThat(news.found(word("zeppelin"))).containsExactlyInAnyOrder("title", "lead", "body");
            assertThat(news.found(word(Field.TITLE, "zeppelin"))).containsExactly("title");
            assertThat(news.found(word(Field.LEAD, "zeppelin"))).containsExactlyInAnyOrder("title", "lead");
            assertThat(news.found(word(Field.BODY, "zeppelin"))).containsExactlyInAnyOrder("lead", "body");
            assertThat(news.found(word(Field.AUTHOR, "zeppelin"))).containsExactly("author");
        }
    }

    @Test
    default void diacriticsAndCompatibilityFormsDoNotMatter() {
        try (OpenedIndex news = open()) {
            news.holding(
                    article("a").body("Zoë flew to São Paulo."), article("b").body("Zoe met Søren in Ｔｏｋｙｏ."));
            assertThat(news.found(word("zoë"))).containsExactlyInAnyOrder("a", "b");
            assertThat(news.found(phrase("sao paulo"))).containsExactly("a");
            assertThat(news.found(word("soren"))).containsExactly("b");
            assertThat(news.found(word("tokyo"))).containsExactly("b");
            assertThat(news.found(wildcard("Søre*"))).containsExactly("b");
            assertThat(news.found(wildcard("ZO?"))).containsExactlyInAnyOrder("a", "b");
        }
    }

    @Test
    default void aWordOfSeveralTokensStandsTogether() {
        try (OpenedIndex news = open()) {
            news.holding(
                    article("a").body("Customers of AT&T complained. 通义千问发布。"),
                    article("b").body("At noon a T appeared. 千问通义。"));
            assertThat(news.found(word("AT&T"))).containsExactly("a");
            assertThat(news.found(word("通义千问"))).containsExactly("a");
        }
    }

    @Test
    default void aPhraseWantsTheseFormsInThisOrder() {
        try (OpenedIndex news = open()) {
            news.holding(
                    article("a").body("The chief executive resigned."),
                    article("b").body("The executive chief resigned."),
                    article("c").body("The chief executives resigned."),
                    article("d").body("The chief. Executive pay rose."));
            assertThat(news.found(phrase("chief executive"))).containsExactlyInAnyOrder("a", "d");
            assertThat(news.found(phrase("executives"))).containsExactly("c");
        }
    }

    @Test
    default void aPhraseWithSlopAllowsWordsBetweenAndSwaps() {
        try (OpenedIndex news = open()) {
            news.holding(
                    article("a").body("chief executive"),
                    article("b").body("chief interim executive"),
                    article("c").body("executive chief"),
                    article("d").body("chief of the whole executive"));
            assertThat(news.found(phrase("chief executive", 1))).containsExactlyInAnyOrder("a", "b");
            assertThat(news.found(phrase("chief executive", 2))).containsExactlyInAnyOrder("a", "b", "c");
            assertThat(news.found(phrase("chief executive", 3))).containsExactlyInAnyOrder("a", "b", "c", "d");
        }
    }

    @Test
    default void functionWordsAreIgnoredBesideTellingWordsButCountInPhrases() {
        try (OpenedIndex news = open()) {
            news.holding(
                    article("a").body("Bank of the North reports."),
                    article("b").body("North bank erodes."),
                    article("c").body("Bank the North did."));
            assertThat(news.found(all(word("the"), word("bank"), word("of")))).containsExactlyInAnyOrder("a", "b", "c");
            assertThat(news.found(phrase("bank of the north"))).containsExactly("a");
            assertThat(news.found(all(word("the"), word("of")))).containsExactly("a");
            assertThat(news.found(word("of"))).containsExactly("a");
            assertThat(news.found(all(word("the"), not(word("erodes"))))).containsExactlyInAnyOrder("a", "c");
            assertThat(news.found(all(word("the"), word("—")))).containsExactlyInAnyOrder("a", "c");
        }
    }

    @Test
    default void aWildcardStandsForLettersOfTheWordAsWritten() {
        try (OpenedIndex news = open()) {
            news.holding(
                    article("a").body("acquired"),
                    article("b").body("acquirer"),
                    article("c").body("acquisition"),
                    article("d").body("with"));
            assertThat(news.found(wildcard("acqui*"))).containsExactlyInAnyOrder("a", "b", "c");
            assertThat(news.found(wildcard("acquire?"))).containsExactlyInAnyOrder("a", "b");
            assertThat(news.found(wildcard("*tion"))).containsExactly("c");
            assertThat(news.found(wildcard("acquir"))).isEmpty();
            assertThat(news.found(wildcard("wi*"))).containsExactly("d");
            assertThat(news.found(wildcard("acqui\\*"))).isEmpty();
            assertThat(news.found(new QueryNode.Wildcard(Field.BODY, "Acq*d"))).containsExactly("a");
        }
    }

    @Test
    default void aFuzzyWordFindsMisspellings() {
        try (OpenedIndex news = open()) {
            news.holding(
                    article("a").body("Karpathy joined."),
                    article("b").body("Karpaty joined."),
                    article("c").body("Karaphty joined."),
                    article("d").body("Carpathian hills."));
            assertThat(news.found(fuzzy("Karpathy", 1))).containsExactlyInAnyOrder("a", "b");
            assertThat(news.found(fuzzy("karpathy", 2))).containsExactlyInAnyOrder("a", "b", "c");
            assertThat(news.found(new QueryNode.Fuzzy(Field.TITLE, "karpathy", 2)))
                    .isEmpty();
        }
    }

    @Test
    default void wordsWithoutAnyLetterAskForNothing() {
        try (OpenedIndex news = open()) {
            news.holding(article("a").body("ferry — tram"));
            assertThat(news.found(word("—"))).isEmpty();
            assertThat(news.found(phrase("…"))).isEmpty();
            assertThat(news.found(all(word("—"), word("ferry")))).containsExactly("a");
            assertThat(news.found(any(word("—"), word("ferry")))).containsExactly("a");
            assertThat(news.found(all(word("ferry"), not(word("—"))))).containsExactly("a");
        }
    }
}
