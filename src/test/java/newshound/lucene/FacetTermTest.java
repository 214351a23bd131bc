package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import newshound.article.Entity;
import newshound.article.EntityType;
import org.junit.jupiter.api.Test;

final class FacetTermTest {
    /// What Lucene takes as one term, in bytes.
    private static final int LONGEST_TERM = 32_766;

    private static FacetTerm again(FacetTerm term) {
        assertThat(term.encode().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LONGEST_TERM);
        return FacetTerm.decode(term.encode());
    }

    @Test
    void aKeywordIsComparedByItsKeyAndShownByItsLabel() {
        FacetTerm term = again(FacetTerm.of("  Café  Life "));
        assertThat(term).isEqualTo(new FacetTerm("cafe life", "Café  Life", null, List.of()));
        assertThat(term.value(false)).isEqualTo("Café  Life");
    }

    @Test
    void anEntityBringsAllItsNames() {
        List<String> names = List.of("通义千问", "Tongyi Qianwen");
        Entity qwen = new Entity("qwen", EntityType.PRODUCT, "Qwen", names, null);
        FacetTerm term = again(FacetTerm.of(qwen));
        assertThat(term).isEqualTo(new FacetTerm("qwen", "Qwen", null, names));
        assertThat(term.value(true)).isEqualTo("qwen");
    }

    @Test
    void anEntityBringsTheLabelOfWhatItIsPartOf() {
        Entity owner = new Entity("alibaba", EntityType.ORGANISATION, "Alibaba", List.of("阿里巴巴"), null);
        for (List<String> names : List.of(List.<String>of(), List.of("Tongyi"))) {
            Entity part = new Entity("qwen", EntityType.PRODUCT, "Qwen", names, owner);
            assertThat(again(FacetTerm.of(part))).isEqualTo(new FacetTerm("qwen", "Qwen", "Alibaba", names));
        }
    }

    @Test
    void aSeparatorInAKeywordIsASpace() {
        FacetTerm term = again(FacetTerm.of("a\u001fb\u001f"));
        assertThat(term).isEqualTo(new FacetTerm("a b", "a b", null, List.of()));
        assertThat(FacetTerm.of("\u001f").key()).isEmpty();
    }

    @Test
    void aHugeKeywordIsCutBetweenCharacters() {
        for (String huge : List.of("x".repeat(40_000), "é".repeat(40_000), "\uFDFA".repeat(40_000))) {
            assertThat(again(FacetTerm.of(huge)).label()).hasSize(256);
        }
        FacetTerm foxes = again(FacetTerm.of("x" + "🦊".repeat(20_000)));
        assertThat(foxes.label()).isEqualTo("x" + "🦊".repeat(127));
        assertThat(FacetTerm.of(foxes.label())).isEqualTo(foxes);
    }

    @Test
    void ofTenThousandNamesTheFirstAreKept() {
        List<String> aliases = IntStream.range(0, 10_000).mapToObj(i -> "名" + i).toList();
        FacetTerm term = again(FacetTerm.of(new Entity("many", EntityType.PERSON, "Many", aliases, null)));
        assertThat(term.names())
                .hasSizeGreaterThan(500)
                .isEqualTo(aliases.subList(0, term.names().size()));
        assertThat(term.label()).isEqualTo("Many");
    }

    @Test
    void aDayAloneIsItsOwnLabel() {
        assertThat(FacetTerm.decode("2025-01-01"))
                .isEqualTo(new FacetTerm("2025-01-01", "2025-01-01", null, List.of()));
    }
}
