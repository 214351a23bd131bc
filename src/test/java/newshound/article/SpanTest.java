package newshound.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SpanTest {

    @Test
    void aSpanIsCountedInUtf16UnitsAndItsEndIsExcluded() {
        assertThat(new Span(3, 6).in("🦊 fox")).isEqualTo("fox");
        assertThat(new Span(0, 2).in("🦊 fox")).isEqualTo("🦊");
        assertThat(new Span(2, 2).in("abc")).isEmpty();
        assertThat(new Span(3, 6).length()).isEqualTo(3);
    }

    @Test
    void spansThatTouchDoNotOverlap() {
        Span span = new Span(2, 4);
        assertThat(span.overlaps(new Span(0, 2))).isFalse();
        assertThat(span.overlaps(new Span(4, 5))).isFalse();
        assertThat(span.overlaps(new Span(0, 3))).isTrue();
        assertThat(span.overlaps(new Span(3, 3))).isTrue();
        assertThat(span.overlaps(span)).isTrue();
    }

    @Test
    void spansAreOrderedByStartAndTheLongerFirst() {
        List<Span> ordered = List.of(new Span(0, 1), new Span(1, 5), new Span(1, 2), new Span(2, 3));
        assertThat(ordered.reversed().stream().sorted()).containsExactlyElementsOf(ordered);
    }

    @Test
    void aSpanEndsNotBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 1));
    }
}
