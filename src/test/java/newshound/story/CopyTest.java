package newshound.story;

import static newshound.story.Told.MERGER;
import static newshound.story.Told.profile;
import static newshound.story.Told.undated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import newshound.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CopyTest {
    private static final Profile WIRE = profile("wire", "2031-03-04T09:00Z", "Brenwick to buy Tolliver", MERGER);

    @Test
    void anotherHeadlineHidesNoCopy() {
        assertCopies(WIRE, profile("a", "2031-03-04T11:30Z", "Carlisle biscuits change hands", MERGER));
    }

    @Test
    void textCutInHalfIsACopy() {
        String half = MERGER.substring(0, MERGER.indexOf("\"We will keep"));
        assertCopies(WIRE, profile("a", "2031-03-04T11:30Z", "Snack maker sold", half));
    }

    @Test
    void everyOtherSentenceIsACopy() {
        String[] sentences = MERGER.split("(?<=\\.)\\s+");
        String kept = Arrays.stream(sentences)
                .filter(sentence -> Arrays.asList(sentences).indexOf(sentence) % 2 == 0)
                .collect(Collectors.joining(" "));
        assertCopies(WIRE, profile("a", "2031-03-05T07:00Z", "Snack maker sold", kept));
    }

    @Test
    void typographyAndCaseHideNoCopy() {
        String typeset = MERGER.replace('"', '”').replace("'", "’").replace(" - ", " – ");
        assertCopies(WIRE, profile("a", "2031-03-04T11:30Z", "BRENWICK TO BUY TOLLIVER", typeset));
    }

    @Test
    void anUpdateOfTheWireIsACopy() {
        String updated =
                MERGER + "\n\nHavnemark said late on Tuesday that it would not raise its offer of 805 million.";
        assertCopies(
                WIRE, profile("a", "2031-03-04T15:00Z", "UPDATE 2-Brenwick to buy Tolliver, Havnemark out", updated));
    }

    @Test
    void theSameTextIsACopyYearsLaterAndWithoutDate() {
        assertCopies(WIRE, profile("a", "2033-01-01", "From the archive", MERGER));
        assertCopies(WIRE, undated("b", "From the archive", MERGER));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "Ferry runs aground off Mull - The New York Times",
                "Ferry runs aground off Mull | Herald",
                "BREAKING: Ferry runs aground off Mull",
                "UPDATE 3-Ferry runs aground off Mull - sources",
                "Exclusive: Ferry Runs Aground Off Mull",
                "Opinion | Ferry runs aground off Mull",
            })
    // Media Cloud #396, #346
    void whatOutletsPutRoundAHeadlineDoesNotCount(String title) {
        assertCopies(
                profile("a", "2031-03-04T09:00Z", "Ferry runs aground off Mull", ""),
                profile("b", "2031-03-04T10:00Z", title, ""));
    }

    @Test
    void theNameOfTheOutletIsCutFromItsHeadline() {
        assertCopies(
                profile("a", "2031-03-04T09:00Z", "Ferry runs aground off Mull", ""),
                Profile.of(Told.article("b", "Ferry runs aground off Mull - kyle.example", "")
                        .source("kyle.example")
                        .published(PublicationDate.ofIso("2031-03-04T10:00Z"))
                        .build()));
    }

    @Test
    void aHeadlineUsedAgainWeeksLaterIsOtherNews() {
        assertNoCopies(
                profile("a", "2031-03-04", "Ferry runs aground off Mull", ""),
                profile("b", "2031-03-24", "Ferry runs aground off Mull", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nikkei opens up 0.5 percent on Tuesday; Nikkei opens up 0.7 percent on Wednesday",
                "Gramount price target raised to 14 pounds by Penhallow;"
                        + " Havnemark price target raised to 31 pounds by Penhallow",
                "BRIEF-Tolliver says files annual report; BRIEF-Gramount says files annual report",
                "Morning briefing; Morning briefing",
            })
    void formsFilledInAgainAreNoCopies(String title, String other) {
        assertNoCopies(profile("a", "2031-03-04", title, ""), profile("b", "2031-03-05", other, ""));
    }

    @Test
    void theSameReportWithOtherNumbersIsNoCopy() {
        String report = "London stocks closed %s on %s. The index of %s shares %s %s percent to %s points, while "
                + "the pound traded at %s dollars and Brent crude at %s dollars a barrel, dealers said late in the day.";
        assertNoCopies(
                profile(
                        "a",
                        "2031-03-04",
                        "London stocks close higher",
                        report.formatted("higher", "Tuesday", 250, "rose", 0.8, 8412, 1.2714, 81.35)),
                profile(
                        "b",
                        "2031-03-05",
                        "London stocks close lower",
                        report.formatted("lower", "Wednesday", 250, "fell", 1.3, 8302, 1.2655, 79.90)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aTextOfWhichHalfOfTheWordsWereReplacedIsACopy(long seed) {
        assertCopies(printed("a", "Wire", MERGER + Told.HARBOUR), printed("b", "Herald", rewritten(seed)));
        assertCopies(
                printed("a", "Wire", MERGER + Told.HARBOUR),
                profile("b", "2031-03-04T10:00Z", "Snack maker sold", rewritten(seed)));
    }

    /// Reports of a market are told by one outlet every day in other words.
    @Test
    void whatOneOutletTellsAgainInOtherWordsIsNoCopy() {
        assertNoCopies(printed("a", "Wire", MERGER + Told.HARBOUR), printed("b", "wire", rewritten(1)));
    }

    private static String rewritten(long seed) {
        List<String> others = List.of(Told.OTHER_NEWS.split("\\s+"));
        List<String> words = List.of((MERGER + Told.HARBOUR).split("\\s+"));
        return String.join(" ", Told.wordsReplaced(words, others, new Random(seed)));
    }

    private static Profile printed(String id, String source, String body) {
        return Profile.of(Told.article(id, "Title of " + id, body)
                .source(source)
                .published(PublicationDate.ofIso("2031-03-04T10:00Z"))
                .build());
    }

    @Test
    void reportsThatShareTheirBackgroundAreNoCopies() {
        assertNoCopies(
                profile("a", "2031-03-04T09:00Z", "Brenwick to buy Tolliver", MERGER + Told.HARBOUR),
                profile("b", "2031-03-04T10:00Z", "Rail bridge swept away", Told.OTHER_NEWS + Told.HARBOUR));
    }

    @Test
    void aLetterSentForAnotherFirmIsNoCopy() {
        String letter = "The law office Achterberg reminds everybody who bought shares of %s between %s and %s that a "
                + "claim was filed with the court in %s. The claim states that %s had hidden losses of its branch "
                + "in %s, and that the price of its shares fell by %s percent when %s told of them. Whoever lost "
                + "money may ask to lead the claim until %s and need not pay anything unless the court decides for "
                + "the shareholders. The office has won damages for many shareholders before, among them pensioners "
                + "and small savers, and its partners are admitted in all states. Call the office or write to its "
                + "partner Morag Sinclair to learn what your rights are and how much you could claim.";
        assertNoCopies(
                profile(
                        "a",
                        "2031-03-04",
                        "Achterberg reminds shareholders of Gramount",
                        letter.formatted(
                                "Gramount", "May", "June", "Leeds", "Rowan", "Wakefield", 12, "Edith", "July")),
                profile(
                        "b",
                        "2031-03-04",
                        "Deadline nears in Havnemark case",
                        letter.formatted(
                                "Havnemark",
                                "April",
                                "October",
                                "Carlisle",
                                "Lars",
                                "Odense",
                                31,
                                "Kjeld",
                                "December")));
    }

    @Test
    void otherTextOnTheSameEventIsNoCopy() {
        assertNoCopies(WIRE, profile("a", "2031-03-04", "Tolliver sold", Told.SAME_MERGER_TOLD_OTHERWISE));
    }

    @Test
    void chineseTextCutInHalfIsACopy() {
        String text = "周二布伦威克食品公司同意以八亿四千万英镑现金收购零食制造商托利弗父子公司，这是这家利兹家族企业历史上最大的收购。"
                + "托利弗在卡莱尔烘焙燕麦饼干，拥有两千三百名员工，自创始人春季退休以来一直在寻找合作伙伴。工会代表欢迎保留全部面包房的承诺，但要求书面确认。";
        assertCopies(
                profile("a", "2031-03-04", "布伦威克收购托利弗", text),
                profile("b", "2031-03-04", "零食制造商易主", text.substring(0, text.length() * 3 / 5)));
    }

    private static void assertCopies(Profile a, Profile b) {
        assertThat(a.link(Relation.COPY, b)).isPositive().isEqualTo(b.link(Relation.COPY, a));
        assertThat(a.traces()).containsAnyOf(b.lookups());
        assertThat(b.traces()).containsAnyOf(a.lookups());
    }

    private static void assertNoCopies(Profile a, Profile b) {
        assertThat(a.link(Relation.COPY, b)).isZero();
        assertThat(b.link(Relation.COPY, a)).isZero();
    }
}
