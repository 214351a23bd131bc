package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newshound.article.TalentMove;
import newshound.ner.AccurateRecogniser;
import newshound.ner.FastRecogniser;
import org.junit.jupiter.api.Test;

/// What rules and the taggers that ship tell together.
final class ConsensusTest {
    private static final MoveExtractor ACCURATE = new MoveExtractor(AccurateRecogniser.builtIn());
    private static final MoveExtractor FAST = new MoveExtractor(FastRecogniser.builtIn());

    @Test
    void theTaggerTellsOfWhomRulesTellNothing() {
        Marked article = Marked.article(
                "{Kestrel Foods} trims its top floor",
                "[Bo Marsh] cleared his desk at {Kestrel Foods} on Friday after nine years as finance chief, people with "
                        + "knowledge of the matter said.");
        assertThat(article.moves()).isEmpty();
        List<TalentMove> moves = ACCURATE.extract(article.article(), article.mentions());
        assertThat(moves).singleElement().satisfies(move -> {
            assertThat(Marked.line(move)).isEqualTo("Bo Marsh: Kestrel Foods > -, departed, rumoured");
            assertThat(move.extractor()).isEqualTo("tagger");
            assertThat(move.evidence().span().in(article.article().body())).contains("Bo Marsh", "Kestrel Foods");
        });
    }

    @Test
    void whatBothFindIsToldOnceAndByRules() {
        Marked article = Marked.article(
                "{Tolliver} hires [Ada Quill] from {Brenwick}",
                "{Tolliver} has hired [Ada Quill] from {Brenwick} as head of research. [Quill|Ada Quill] starts on Monday.");
        assertThat(ACCURATE.extract(article.article(), article.mentions()))
                .singleElement()
                .satisfies(move -> {
                    assertThat(Marked.line(move)).isEqualTo("Ada Quill: Brenwick > Tolliver, moved, confirmed");
                    assertThat(move.extractor()).isEqualTo("rules");
                });
    }

    @Test
    void bothWhoQuitAreTold() {
        Marked article = Marked.article(
                "[Ada Quill], {Brenwick}'s marketing chief, and [Bo Marsh] quit {Brenwick}", "Nobody said more.");
        for (MoveExtractor extractor : List.of(FAST, ACCURATE)) {
            assertThat(extractor.extract(article.article(), article.mentions()).stream()
                            .map(Marked::line))
                    .containsExactlyInAnyOrder(
                            "Ada Quill: Brenwick > -, departed, confirmed",
                            "Bo Marsh: Brenwick > -, departed, confirmed");
        }
    }

    @Test
    void whoWorksElsewhereIsNoInsider() {
        Marked article = Marked.article(
                "{Tolliver} picks {Brenwick}'s sales leader [Ada Quill] as new chief",
                "{Tolliver} said on Monday it has appointed [Ada Quill] as its chief executive.");
        for (MoveExtractor extractor : List.of(FAST, ACCURATE)) {
            assertThat(extractor.extract(article.article(), article.mentions()).stream()
                            .map(Marked::line))
                    .contains("Ada Quill: Brenwick > Tolliver, moved, confirmed")
                    .noneMatch(line -> line.contains("promoted"));
        }
    }

    @Test
    void nobodyIsAnInsiderOnAWeakOpinion() {
        Marked article = Marked.article(
                "{Tolliver Corp} names chief",
                "{Tolliver Corp} said that [Ada Quill] was named chief executive. She was at {Brenwick Inc} before.");
        assertThat(FAST.extract(article.article(), article.mentions()).stream().map(Marked::line))
                .isNotEmpty()
                .noneMatch(line -> line.contains("promoted"));
    }

    @Test
    void whoHoldsAPostOrLeadsAPollMovesNowhere() {
        Marked article = Marked.article(
                "[Jonas Keller] ahead in {Harlow Party} poll",
                "[Jonas Keller], who leads the {Harlow Party}, is ahead of [Mina Farouk] of {Norvale Union}. "
                        + "[Keller|Jonas Keller] joined the crowd for a song and left nobody in doubt.");
        assertThat(ACCURATE.extract(article.article(), article.mentions())).isEmpty();
        assertThat(FAST.extract(article.article(), article.mentions())).isEmpty();
    }

    @Test
    void anArticleHasTheSameMovesEveryTime() {
        Marked article = Marked.body(
                "{Brix Energy} said [Leila Haddad] will take charge of its books from May. She follows [Peter Lund], whose "
                        + "retirement was made public in January.");
        List<TalentMove> first = ACCURATE.extract(article.article(), article.mentions());
        assertThat(first).isNotEmpty();
        assertThat(ACCURATE.extract(article.article(), article.mentions())).isEqualTo(first);
    }

    @Test
    void textWithoutSentencesHasNoMoves() {
        Marked article = Marked.body("...");
        assertThat(ACCURATE.extract(article.article(), article.mentions())).isEmpty();
        assertThat(FAST.extract(article.article(), article.mentions())).isEmpty();
    }
}
