package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import newshound.moves.Part.Role;
import newshound.moves.SentenceMove.Certainty;
import org.junit.jupiter.api.Test;

/// The tagger that ships, on sentences that it did not learn from.
final class PartTaggerTest {
    private static final PartTagger TAGGER = PartTagger.builtIn();

    @Test
    void whoLeavesWhatForWhat() {
        assertThat(parts("[Ada Quill] has left {Brenwick} to join {Tolliver} as head of research."))
                .containsExactly("ARRIVES Ada Quill", "FROM Brenwick", "TO Tolliver");
    }

    @Test
    void whoIsHiredFromWhere() {
        assertThat(parts("{Tolliver} has hired [Ada Quill], a senior engineer at {Brenwick}, to run its new lab."))
                .contains("TO Tolliver", "ARRIVES Ada Quill", "FROM Brenwick");
    }

    @Test
    void whoStepsDown() {
        assertThat(
                        parts(
                                "[Bo Marsh] is stepping down as chief executive of {Kestrel} after nine years, {Kestrel} said."))
                .contains("LEAVES Bo Marsh", "FROM Kestrel");
    }

    @Test
    void headlinesHaveNoArticles() {
        assertThat(tagged(Marked.title("{Kestrel} names former {Brenwick} executive [Bo Marsh] CFO")))
                .contains("TO Kestrel", "ARRIVES Bo Marsh");
    }

    @Test
    void groupsMoveToo() {
        assertThat(parts("Four engineers from {Brenwick} have joined {Tolliver} this month."))
                .contains("ARRIVES Four engineers from Brenwick", "TO Tolliver");
    }

    @Test
    void pronounsMoveToo() {
        assertThat(parts("She joins {Tolliver} from {Brenwick}, where she led sales."))
                .containsExactly("ARRIVES She", "TO Tolliver", "FROM Brenwick");
    }

    @Test
    void whoFoundsWhat() {
        assertThat(parts("[Ada Quill] left {Brenwick} last year and founded {Tolliver}."))
                .anyMatch(part -> part.endsWith("Ada Quill"))
                .contains("FROM Brenwick");
    }

    @Test
    void whoIsPromoted() {
        assertThat(parts("{Kestrel} has promoted [Bo Marsh] to chief operating officer."))
                .contains("PROMOTED Bo Marsh");
    }

    @Test
    void careersAreBackground() {
        List<Part> parts = found(Marked.body("[Bo Marsh] joined {Kestrel} in 2009 from {Brenwick}."));
        assertThat(parts).anyMatch(part -> part.role() == Role.ARRIVES && part.history());
    }

    @Test
    void newsIsNoBackground() {
        List<Part> parts = found(Marked.body("[Bo Marsh] will join {Kestrel} as chief financial officer in May."));
        assertThat(parts)
                .anyMatch(
                        part -> part.role() == Role.ARRIVES && !part.history() && part.certainty() == Certainty.PLAIN);
    }

    @Test
    void whatLooksLikeAMoveIsNone() {
        assertThat(parts("[Ada Quill] of {Brenwick} left the stage to loud applause."))
                .isEmpty();
        assertThat(parts("{Kestrel} will move its headquarters from «Oslo» to «Bergen», [Bo Marsh] said."))
                .isEmpty();
        assertThat(parts("{Kestrel} hired {Brenwick} to advise it on the sale."))
                .isEmpty();
        assertThat(parts("[Bo Marsh], chief executive of {Kestrel}, said that profits rose by a tenth."))
                .isEmpty();
        assertThat(parts("Shares of {Kestrel} joined the rally and left {Brenwick} behind."))
                .isEmpty();
    }

    @Test
    void thePlainestSentenceIsSure() {
        assertThat(found(Marked.body("[Ada Quill] has joined {Tolliver} from {Brenwick}.")))
                .hasSize(3)
                .allSatisfy(part -> assertThat(part.probability()).isBetween(0.7, 1.0));
    }

    @Test
    void aSentenceWithoutPeopleOrChangeHasNoParts() {
        assertThat(parts("It rained in «Oslo».")).isEmpty();
    }

    @Test
    void aModelThatWasWrittenTagsAlike() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        TAGGER.write(written);
        PartTagger read = PartTagger.read(new ByteArrayInputStream(written.toByteArray()));
        Units units = units(Marked.body("[Ada Quill] has left {Brenwick} to join {Tolliver}."))
                .getFirst();
        assertThat(read.parts(units)).isNotEmpty().isEqualTo(TAGGER.parts(units));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        read.write(again);
        assertThat(again.toByteArray()).isEqualTo(written.toByteArray());
    }

    @Test
    void aModelOfAnotherFormatIsRefused() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(other))) {
            out.writeInt(99);
        }
        assertThatThrownBy(() -> PartTagger.read(new ByteArrayInputStream(other.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessage("tagger of format 99, needs 1");
    }

    private static List<String> parts(String body) {
        return tagged(Marked.body(body));
    }

    private static List<String> tagged(Marked marked) {
        List<String> lines = new ArrayList<>();
        for (Units units : units(marked)) {
            for (Part part : TAGGER.parts(units)) {
                lines.add(part.role() + " " + part.span().in(units.text()));
            }
        }
        return lines;
    }

    private static List<Part> found(Marked marked) {
        return units(marked).stream()
                .flatMap(units -> TAGGER.parts(units).stream())
                .toList();
    }

    private static List<Units> units(Marked marked) {
        return UnitReader.read(marked.article(), marked.mentions());
    }
}
