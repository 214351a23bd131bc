package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import newshound.article.Mention;
import newshound.article.TalentMove;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What holds for every text.
final class AnyTextTest {
    private static final String[] PIECES = {
        "[Ada Quill]",
        "[Ben Ode]",
        "{Brenwick}",
        "{Tolliver}",
        "<Kestrel>",
        "has left",
        "joins",
        "named",
        "chief",
        "executive",
        "of",
        "the",
        "company",
        "former",
        "was replaced by",
        "who",
        ",",
        ".",
        "(",
        ")",
        "\"",
        "and",
        "to",
        "lead",
        "in 2019",
        "on Monday",
        "four",
        "researchers",
        "its",
        "he",
        "said",
        "hired",
        "from",
        "as",
        "resigned",
        "if",
        "not",
        "’s",
        "\n\n",
        "-",
        "will",
        "become",
        "appointment",
        "departure",
        "offered",
        "founded",
        "his own",
        "start-up",
        "returns to",
        "May",
        "31",
        "February",
        "is now",
        "team",
        "most recently",
        "at",
        "steps down",
        "was",
        "been",
        "over",
        "after",
        "ten years",
        "*",
        "<",
        "[",
        "日本",
        "😀",
        "Mr.",
        "U.S."
    };

    @RepeatedTest(200)
    void evidenceIsExactAndNothingIsThrown(RepetitionInfo run) {
        Marked marked = random(run.getCurrentRepetition());
        for (TalentMove move : marked.moves()) {
            String text = marked.article().text(move.evidence().field());
            assertThat(move.evidence().span().in(text)).isNotBlank().contains(move.trigger());
        }
    }

    @RepeatedTest(20)
    void theOrderOfMentionsDoesNotMatter(RepetitionInfo run) {
        Marked marked = random(run.getCurrentRepetition());
        List<Mention> mixed = new ArrayList<>(marked.mentions());
        Collections.shuffle(mixed, new Random(run.getCurrentRepetition()));
        assertThat(new MoveExtractor().extract(marked.article(), mixed)).isEqualTo(marked.moves());
    }

    @Test
    void oneExtractorGivesTheSameWhateverItReadBefore() {
        MoveExtractor extractor = new MoveExtractor();
        Marked first = random(7);
        List<TalentMove> moves = extractor.extract(first.article(), first.mentions());
        Marked second = random(8);
        extractor.extract(second.article(), second.mentions());
        assertThat(extractor.extract(first.article(), first.mentions())).isEqualTo(moves);
    }

    private static Marked random(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int piece = 0; piece < 60; piece++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(' ');
        }
        return Marked.body(text.toString());
    }
}
