package newshound.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newshound.moves.PartTagger;
import newshound.moves.PartTagger.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PartTrainerTest {
    private static final String TINY = """
            [PERSON Ada Byron] has joined [ORG Acme] from [ORG Initech].
            > Ada Byron | moved | confirmed | from=Initech | to=Acme
            [PERSON Bo Marsh] has joined [ORG Kestrel] from [ORG Tolliver].
            > Bo Marsh | moved | confirmed | from=Tolliver | to=Kestrel
            [PERSON Cy Noor] had joined [ORG Brenwick] from [ORG Acme] in 2009.
            > Cy Noor | moved | confirmed | from=Acme | to=Brenwick | background
            [PERSON Di Okoro] had joined [ORG Tolliver] from [ORG Kestrel] in 2011.
            > Di Okoro | moved | confirmed | from=Kestrel | to=Tolliver | background
            [PERSON Ed Quill] of [ORG Acme] has praised [ORG Initech].
            [PERSON Flo Rask] of [ORG Kestrel] has praised [ORG Brenwick].
            """;

    @TempDir
    private Path folder;

    @Test
    void tinyTextIsLearnt() throws IOException {
        PartTagger tagger = trained(TINY);
        assertThat(tags(tagger, "[PERSON Gus Tamm] has joined [ORG Zenith] from [ORG Yarrow]."))
                .extracting(Tag::part)
                .containsExactly(PartTagger.part("ARRIVES"), PartTagger.part("TO"), PartTagger.part("FROM"));
        assertThat(tags(tagger, "[PERSON Gus Tamm] of [ORG Zenith] has praised [ORG Yarrow]."))
                .isEmpty();
    }

    @Test
    void statesAreLearnt() throws IOException {
        PartTagger tagger = trained(TINY);
        assertThat(tags(tagger, "[PERSON Gus Tamm] has joined [ORG Zenith] from [ORG Yarrow].")
                        .getFirst()
                        .state())
                .isEqualTo(PartTagger.state("CONFIRMED"));
        assertThat(tags(tagger, "[PERSON Gus Tamm] had joined [ORG Zenith] from [ORG Yarrow] in 2010.")
                        .getFirst()
                        .state())
                .isEqualTo(PartTagger.state("BACKGROUND"));
    }

    @Test
    void sameTextMakesSameBytes() throws IOException {
        assertThat(bytes(trained(TINY))).isEqualTo(bytes(trained(TINY)));
    }

    @Test
    void whatStandsForTheQuotedWordsIsLabelled() throws IOException {
        LabelledParts labelled = labelled("""
                The chief scientist of [ORG Acme] went to [ORG Kestrel].
                > The chief scientist of Acme | moved | confirmed | from=Acme | to=Kestrel
                """);
        assertThat(labelled.quotes())
                .extracting(quote ->
                        labelled.sentence().span(quote.candidate()).in("The chief scientist of Acme went to Kestrel."))
                .containsExactly("scientist", "Kestrel", "Acme");
    }

    @Test
    void anOrganisationThatOneLeavesAndOneJoinsIsJoined() throws IOException {
        LabelledParts labelled = labelled("""
                [PERSON Ada Byron] left [ORG Acme]; [PERSON Bo Marsh] joined.
                > Ada Byron | departed | confirmed | from=Acme
                > Bo Marsh | joined | confirmed | to=Acme
                """);
        assertThat(labelled.parts())
                .containsExactly(PartTagger.part("LEAVES"), PartTagger.part("TO"), PartTagger.part("ARRIVES"));
    }

    @Test
    void sentencesThatAnotherModelLabelledTeachBesideAnnotatedText() throws IOException {
        String teams = "[PERSON Gus Tamm] has joined hands with [ORG Zenith] against [ORG Yarrow].";
        assertThat(tags(trained(TINY), teams)).isNotEmpty();
        Path labelled = labelled("labelled.jsonl", """
                {"t":["Hal","Voss","has","joined","hands","with","Orbis","against","Tern","."],
                 "g":["B-PERSON","I-PERSON","O","O","O","O","B-ORGANISATION","O","B-ORGANISATION","O"],
                 "a":["O","O","O","O","O","O","O","O","O","O"],
                 "s":[null,null,null,null,null,null,null,null,null,null]}
                """);
        PartTagger tagger = new PartTrainer(50, _ -> {}).trainOn(List.of(text(TINY), labelled));
        assertThat(tags(tagger, teams)).isEmpty();
        assertThat(tags(tagger, "[PERSON Gus Tamm] has joined [ORG Zenith] from [ORG Yarrow]."))
                .hasSize(3);
    }

    @Test
    void preparedSentencesHaveThePartsOfTheirText() throws IOException {
        Path prepared = folder.resolve("prepared.jsonl");
        LabelledSentences.prepare(List.of(text(TINY)), prepared);
        List<LabelledParts> read = LabelledParts.read(prepared);
        List<LabelledParts> annotated = LabelledParts.read(text(TINY));
        assertThat(read).hasSameSizeAs(annotated).hasSize(6);
        for (int sentence = 0; sentence < read.size(); sentence++) {
            assertThat(read.get(sentence).parts())
                    .isEqualTo(annotated.get(sentence).parts());
            assertThat(read.get(sentence).states())
                    .isEqualTo(annotated.get(sentence).states());
        }
    }

    @Test
    void labelsThatSayNoPartAreToldWithTheirPlace() throws IOException {
        refuses("{'t':['Ada','left'],'g':['B-PERSON','O']}", "labelled.jsonl:1: 2 words, 0 labels of parts, 0 states");
        refuses(
                "{'t':['Ada','left'],'g':['B-PERSON','O'],'a':['B-SINKS','O'],'s':['CONFIRMED',null]}",
                "no label of a part and its state at word 1: SINKS");
        refuses(
                "{'t':['Ada','left'],'g':['B-PERSON','O'],'a':['B-LEAVES','O'],'s':[null,null]}",
                "no label of a part and its state at word 1: LEAVES null");
        refuses(
                "{'t':['Ada','left'],'g':['B-PERSON','O'],'a':['I-LEAVES','O'],'s':['CONFIRMED',null]}",
                "no label of a part and its state at word 1");
    }

    private void refuses(String line, String message) throws IOException {
        Path file = labelled("labelled.jsonl", line.replace('\'', '"'));
        assertThatThrownBy(() -> LabelledParts.read(file))
                .isInstanceOf(InvalidAnnotation.class)
                .hasMessageContaining(message);
    }

    @Test
    void scoresCountWhatIsStatedFoundAndRight() throws IOException {
        List<String> lines = PartScore.on(List.of(text(TINY)), trained(TINY)).lines();
        assertThat(lines)
                .contains("arrives      4 stated, precision 1.000, recall 1.000, F1 1.000")
                .contains("leaves       0 stated, precision 0.000, recall 0.000, F1 0.000")
                .contains("state of movers: 4 of 4 right");
    }

    private PartTagger trained(String text) throws IOException {
        return new PartTrainer(50, _ -> {}).trainOn(List.of(text(text)));
    }

    private Path text(String text) throws IOException {
        return Files.writeString(folder.resolve("text.txt"), text);
    }

    /// A line of labelled sentences, which may be wrapped here.
    private Path labelled(String name, String line) throws IOException {
        return Files.writeString(folder.resolve(name), line.replace("\n", "") + "\n");
    }

    private LabelledParts labelled(String text) throws IOException {
        return LabelledParts.of(AnnotatedText.read(text(text)).getFirst()).getFirst();
    }

    private List<Tag> tags(PartTagger tagger, String sentence) throws IOException {
        return tagger.tags(labelled(sentence).sentence());
    }

    private static byte[] bytes(PartTagger tagger) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tagger.write(out);
        return out.toByteArray();
    }
}
