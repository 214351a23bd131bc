package newshound.query;

import static newshound.query.Trees.all;
import static newshound.query.Trees.any;
import static newshound.query.Trees.days;
import static newshound.query.Trees.not;
import static newshound.query.Trees.phrase;
import static newshound.query.Trees.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import newshound.query.QueryNode.Boost;
import newshound.query.QueryNode.Everything;
import newshound.query.QueryNode.Fuzzy;
import newshound.query.QueryNode.Nothing;
import newshound.query.QueryNode.Numbers;
import newshound.query.QueryNode.Present;
import newshound.query.QueryNode.Value;
import newshound.query.QueryNode.Wildcard;
import newshound.schema.Field;
import newshound.schema.FieldType;
import org.junit.jupiter.api.Test;

class QueryParserTest {
    private final QueryParser parser = new QueryParser();

    private QueryNode tree(String typed) {
        return parser.parse(typed).root();
    }

    private List<Warning> warnings(String typed) {
        return parser.parse(typed).warnings();
    }

    @Test
    void wordsSideBySideAreAllRequired() {
        assertThat(tree("qwen talent")).isEqualTo(all(word("qwen"), word("talent")));
        assertThat(tree("qwen AND talent")).isEqualTo(tree("qwen talent"));
    }

    @Test
    void andBindsTighterThanOrWrittenOrNot() {
        assertThat(tree("a b OR c")).isEqualTo(any(all(word("a"), word("b")), word("c")));
        assertThat(tree("a OR b c")).isEqualTo(any(word("a"), all(word("b"), word("c"))));
        assertThat(tree("(a OR b) c")).isEqualTo(all(any(word("a"), word("b")), word("c")));
    }

    @Test
    void groupsOfOneKindAreOneGroup() {
        assertThat(tree("a (b (c))")).isEqualTo(all(word("a"), word("b"), word("c")));
        assertThat(tree("a OR (b OR c)")).isEqualTo(any(word("a"), word("b"), word("c")));
        assertThat(tree("((a))")).isEqualTo(word("a"));
        assertThat(tree("a a")).isEqualTo(all(word("a"), word("a")));
    }

    @Test
    void everyWayToExcludeMeansTheSame() {
        QueryNode expected = all(word("a"), not(word("b")));
        assertThat(List.of("a -b", "a !b", "a NOT b", "a AND NOT b", "a AND -b"))
                .allSatisfy(typed -> assertThat(tree(typed)).isEqualTo(expected));
    }

    @Test
    void negationsAloneAreEverythingBut() {
        assertThat(tree("-x")).isEqualTo(not(word("x")));
        assertThat(tree("-x -y")).isEqualTo(all(not(word("x")), not(word("y"))));
        assertThat(tree("a OR NOT b")).isEqualTo(any(word("a"), not(word("b"))));
        assertThat(tree("NOT NOT x")).isEqualTo(word("x"));
        assertThat(tree("NOT (NOT x)")).isEqualTo(word("x"));
        assertThat(tree("-*")).isEqualTo(new Nothing());
    }

    @Test
    void aSignCountsOnlyBeforeAClause() {
        assertThat(tree("e-mail")).isEqualTo(word("e-mail"));
        assertThat(tree("a - b")).isEqualTo(all(word("a"), word("b")));
        assertThat(tree("\"a b\"-based")).isEqualTo(all(phrase("a b"), word("-based")));
    }

    @Test
    void lowercaseOperatorsAreWordsWithAHint() {
        assertThat(tree("a or b")).isEqualTo(all(word("a"), word("or"), word("b")));
        assertThat(warnings("a or b"))
                .containsExactly(new Warning(2, 4, "`or` is searched as a word; write OR to choose between words"));
        assertThat(warnings("to be or")).isEmpty();
    }

    @Test
    void quotationsAreExactForms() {
        assertThat(tree("\"exact phrase\"")).isEqualTo(phrase("exact phrase"));
        assertThat(tree("\"cheese\"")).isEqualTo(phrase("cheese"));
        assertThat(tree("\"a b\"~5")).isEqualTo(new QueryNode.Phrase(null, "a b", 5));
        assertThat(tree("\"say \\\"(hi)\\\" AND -go\"")).isEqualTo(phrase("say \"(hi)\" AND -go"));
    }

    @Test
    void anOpenQuotationIsReadToTheEnd() {
        assertThat(tree("a \"b c")).isEqualTo(all(word("a"), phrase("b c")));
        assertThat(warnings("a \"b c"))
                .containsExactly(new Warning(2, 6, "The quotation is left open: it is read to the end"));
    }

    @Test
    void patternsAndFuzzyWords() {
        assertThat(tree("chees*")).isEqualTo(new Wildcard(null, "chees*"));
        assertThat(tree("te?t\\*")).isEqualTo(new Wildcard(null, "te?t\\*"));
        assertThat(tree("roam~")).isEqualTo(new Fuzzy(null, "roam", 2));
        assertThat(tree("title:roam~1")).isEqualTo(new Fuzzy(Field.TITLE, "roam", 1));
        assertThat(tree("*able")).isEqualTo(word("able"));
        assertThat(tree("AI~")).isEqualTo(word("AI"));
    }

    @Test
    void boostsBelongToClausesAndGroups() {
        assertThat(tree("x^2")).isEqualTo(new Boost(word("x"), 2));
        assertThat(tree("(a OR b)^1.5")).isEqualTo(new Boost(any(word("a"), word("b")), 1.5f));
        assertThat(tree("-x^2")).isEqualTo(not(new Boost(word("x"), 2)));
        assertThat(tree("x^1")).isEqualTo(word("x"));
        assertThat(tree("x^0")).isEqualTo(word("x"));
    }

    @Test
    void aFieldHoldsForItsGroupAndTheInnerOneWins() {
        QueryNode expected = all(word(Field.TITLE, "a"), new Value(Field.COMPANY, "b", false), word("c"));
        assertThat(tree("title:(a company:b) c")).isEqualTo(expected);
    }

    @Test
    void everyNameInTheSchemaIsUnderstoodInAnyCase() {
        Field.byName().forEach((name, field) -> {
            QueryNode present =
                    field.type() == FieldType.MOVE ? new QueryNode.Move(new MoveTest.Said(field)) : new Present(field);
            assertThat(tree(name + ":*")).isEqualTo(present);
            assertThat(tree(name.toUpperCase(Locale.ROOT) + ":*")).isEqualTo(present);
        });
    }

    @Test
    void valueFieldsKeepTheTextAsTyped() {
        assertThat(tree("company:Alibaba")).isEqualTo(new Value(Field.COMPANY, "Alibaba", false));
        assertThat(tree("company:alib*")).isEqualTo(new Value(Field.COMPANY, "alib", true));
        assertThat(tree("company:\"alib*\"")).isEqualTo(new Value(Field.COMPANY, "alib*", false));
        assertThat(tree("url:https://x/y?z=1")).isEqualTo(new Value(Field.URL, "https://x/y?z=1", false));
        assertThat(tree("#ai")).isEqualTo(new Value(Field.TAG, "ai", false));
        assertThat(tree("#\"two words\"")).isEqualTo(new Value(Field.TAG, "two words", false));
    }

    @Test
    void aLanguageIsNamedByCodeByTagOrInEnglish() {
        assertThat(List.of("de", "DE", "German", "german", "\"German\"", "deu", "de-AT", "de_CH", "de-Latn-DE"))
                .allSatisfy(named ->
                        assertThat(parser.parse("lang:" + named).read()).isEqualTo("lang:de"));
        assertThat(tree("lang:zh-Hans")).isEqualTo(new Value(Field.LANGUAGE, "zh", false));
        assertThat(tree("lang:cmn-Hans-CN")).isEqualTo(new Value(Field.LANGUAGE, "zh", false));
        assertThat(tree("lang:iw")).isEqualTo(new Value(Field.LANGUAGE, "he", false));
        assertThat(tree("lang:\"Norwegian Bokmål\"")).isEqualTo(new Value(Field.LANGUAGE, "nb", false));
        assertThat(warnings("lang:german lang:en-US")).isEmpty();
    }

    @Test
    void anUnknownLanguageFindsNothingAndIsNamed() {
        assertThat(tree("lang:qwertish")).isEqualTo(new Value(Field.LANGUAGE, "qwertish", false));
        assertThat(warnings("a lang:qwertish"))
                .containsExactly(new Warning(
                        2,
                        15,
                        "`qwertish` is no known language: write its code or its English name, `de` or `German`"));
    }

    @Test
    void oddWordsAreOneWordEach() {
        List<String> words = List.of(
                "state-of-the-art",
                "C++",
                "AT&T",
                "U.S.",
                "3M",
                "o'brien",
                "o’brien",
                "@handle",
                "a@b.com",
                "$12",
                "50%",
                "https://x.com/a?b=c&d",
                "😀",
                "通义千问",
                "AC/DC",
                "/regex/",
                "12:30",
                "a=b",
                "c<d",
                "x@2");
        assertThat(words).allSatisfy(word -> {
            assertThat(tree(word)).isEqualTo(word(word));
            assertThat(warnings(word)).isEmpty();
        });
    }

    @Test
    void anUnknownFieldIsTextWithAHint() {
        assertThat(tree("titel:bar")).isEqualTo(word("titel:bar"));
        assertThat(warnings("x titel:bar"))
                .containsExactly(new Warning(
                        2, 8, "There is no field `titel:`, so this is searched as text; did you mean `title:`?"));
        assertThat(warnings("zzzzzz:bar"))
                .containsExactly(new Warning(0, 7, "There is no field `zzzzzz:`, so this is searched as text"));
    }

    @Test
    void numbersAreRanges() {
        assertThat(tree("words:1200")).isEqualTo(new Numbers(Field.WORDS, 1200, 1200));
        assertThat(tree("words:>1200")).isEqualTo(new Numbers(Field.WORDS, 1201, Long.MAX_VALUE));
        assertThat(tree("words:[10 TO 20}")).isEqualTo(new Numbers(Field.WORDS, 10, 19));
        assertThat(tree("words:>9223372036854775807")).isEqualTo(new Nothing());
        assertThat(tree("words:<=99999999999999999999")).isEqualTo(new Present(Field.WORDS));
    }

    @Test
    void datesAreAsExactAsTheyAreWritten() {
        assertThat(tree("date:2025")).isEqualTo(days("2025-01-01", "2025-12-31"));
        assertThat(tree("date:2024-02")).isEqualTo(days("2024-02-01", "2024-02-29"));
        assertThat(tree("date:[2024 TO 2025]")).isEqualTo(days("2024-01-01", "2025-12-31"));
        assertThat(tree("date:{2024 TO 2025-03-10}")).isEqualTo(days("2025-01-01", "2025-03-09"));
        assertThat(tree("after:2025-01-01")).isEqualTo(days("2025-01-01", null));
        assertThat(tree("before:2025-07")).isEqualTo(days(null, "2025-06-30"));
        assertThat(tree("date:9999")).isEqualTo(days("9999-01-01", "9999-12-31"));
        assertThat(tree("date:2024-12-31T23:30:00-02:00")).isEqualTo(days("2025-01-01", "2025-01-01"));
    }

    @Test
    void whatIsNoDateIsLeftOutInSight() {
        assertThat(tree("qwen after:yesterday-ish")).isEqualTo(word("qwen"));
        assertThat(tree("qwen OR NOT date:2025-13-40")).isEqualTo(word("qwen"));
        assertThat(warnings("qwen after:soon"))
                .containsExactly(new Warning(
                        5,
                        15,
                        "`soon` is no date: left out. Dates are written `2025-01-31`, `2025-01` and `2025`, or"
                                + " `yesterday` and `-7d` (h d w m y)"));
    }

    @Test
    void blankTextIsEverythingAndEmptyTextNothing() {
        assertThat(List.of("", "  ", "\u3000\n"))
                .allSatisfy(blank ->
                        assertThat(parser.parse(blank)).isEqualTo(new ParsedQuery(new Everything(), "*", List.of())));
        assertThat(List.of("()", "\"\"", "...", "AND", "title:", "(\"")).allSatisfy(empty -> {
            assertThat(tree(empty)).isEqualTo(new Nothing());
            assertThat(warnings(empty)).isNotEmpty();
        });
    }

    @Test
    void textOverALimitIsRefusedWithTheLimit() {
        assertThatThrownBy(() -> parser.parse("x".repeat(5_210)))
                .isInstanceOf(QueryTooLarge.class)
                .hasMessage("query: 5,210 characters, at most 4,096");
        assertThatThrownBy(() -> parser.parse("(".repeat(4_000)))
                .isInstanceOf(QueryTooLarge.class)
                .hasMessage("query: 21 levels of parentheses, at most 20");
        assertThatThrownBy(() -> parser.parse("a ".repeat(257)))
                .isInstanceOf(QueryTooLarge.class)
                .hasMessage("query: 257 clauses, at most 256");
    }

    @Test
    void textAtALimitIsRead() {
        assertThat(tree("x".repeat(4_096))).isEqualTo(word("x".repeat(4_096)));
        assertThat(tree("(".repeat(20) + "x" + ")".repeat(20))).isEqualTo(word("x"));
        assertThat(tree("a ".repeat(256))).isInstanceOf(QueryNode.And.class);
        assertThat(tree("NOT ".repeat(1_000) + "x")).isEqualTo(word("x"));
        assertThat(warnings(")".repeat(4_096))).hasSize(4_096);
    }

    @Test
    void groupsThatOnlyTheReadingShowsCountAsDepth() {
        String alternating = "a OR b (".repeat(15) + "c" + ")".repeat(15);
        assertThatThrownBy(() -> tree(alternating)).isInstanceOf(QueryTooLarge.class);
    }

    @Test
    void plainWordsAreTheLastResort() {
        assertThat(QueryParser.plainWords("(a OR [b")).isEqualTo(all(word("a"), word("OR"), word("b")));
        assertThat(QueryParser.plainWords("((")).isEqualTo(new Nothing());
    }
}
