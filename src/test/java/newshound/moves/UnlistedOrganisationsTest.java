package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newshound.article.Mention;
import org.junit.jupiter.api.Test;

/// Organisations that only a move shows to be some can be asked for by their names.
final class UnlistedOrganisationsTest {
    private static List<String> unlisted(Marked marked) {
        MoveExtractor extractor = new MoveExtractor();
        List<Mention> found = marked.mentions();
        return extractor.unlisted(marked.article(), found, extractor.extract(marked.article(), found)).stream()
                .map(mention ->
                        mention.entity().name() + " at " + mention.span().start())
                .toList();
    }

    @Test
    void whoGivesAPostIsNamedWhereverItStands() {
        assertThat(unlisted(Marked.body("Ovrin appointed [Ada Quill] as its finance chief. Shares of Ovrin rose.")))
                .containsExactly("Ovrin at 0", "Ovrin at 58");
    }

    @Test
    void whatWasFoundIsNotNamedAgain() {
        assertThat(unlisted(Marked.body("{Ovrin} appointed [Ada Quill] as its finance chief.")))
                .isEmpty();
    }

    @Test
    void whatNoMoveTellsOfIsLeftOut() {
        assertThat(unlisted(Marked.body("Ovrin rose. {Tolliver} appointed [Ada Quill] as its finance chief.")))
                .isEmpty();
    }

    @Test
    void firmsWithADescriptionOnlyHaveAPlaceToo() {
        assertThat(unlisted(Marked.body("[Ada Quill] is leaving {Brenwick} to start her own robotics company.")))
                .containsExactly("her own robotics company at 39");
    }
}
