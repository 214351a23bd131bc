package newshound.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import newshound.search.MoveRow;
import newshound.search.NameLink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How a feed calls a move.
class MoveRowsTest {
    private static final NameLink ALIBABA = new NameLink("alibaba", "Alibaba");
    private static final NameLink QWEN = new NameLink("qwen", "Qwen");
    private static final NameLink LANTERN = new NameLink("lantern-labs", "Lantern Labs");

    private static String title(
            @Nullable NameLink from, @Nullable NameLink fromTeam, @Nullable NameLink to, String kind) {
        MoveRow row = new MoveRow(
                "0123456789abcdef",
                null,
                "three researchers",
                from,
                fromTeam,
                to,
                fromTeam == null ? null : Objects.equals(to, from) ? fromTeam : null,
                null,
                null,
                kind,
                "confirmed",
                List.of(),
                null,
                null,
                null,
                false,
                0.9,
                1,
                1,
                List.of());
        return new MoveRows().entry(row).title();
    }

    @Test
    void aMoveIsCalledByItsEnds() {
        assertThat(title(ALIBABA, QWEN, LANTERN, "moved"))
                .isEqualTo("three researchers: Qwen, Alibaba → Lantern Labs (moved, confirmed)");
        assertThat(title(ALIBABA, null, null, "departed"))
                .isEqualTo("three researchers: Alibaba → (departed, confirmed)");
        assertThat(title(null, null, LANTERN, "joined"))
                .isEqualTo("three researchers: → Lantern Labs (joined, confirmed)");
    }

    @Test
    void aPromotionStaysWhereItIs() {
        assertThat(title(ALIBABA, QWEN, ALIBABA, "promoted"))
                .isEqualTo("three researchers: Qwen, Alibaba (promoted, confirmed)");
    }

    @Test
    void aMoveWithoutEndsHasNoArrow() {
        assertThat(title(null, null, null, "departed")).isEqualTo("three researchers (departed, confirmed)");
    }
}
