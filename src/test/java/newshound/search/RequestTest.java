package newshound.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import newshound.schema.Dimension;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// A request that exists is one that can be asked.
final class RequestTest {

    private static void refused(String parameter, ThrowingCallable request) {
        assertThatThrownBy(request)
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        invalid -> assertThat(invalid.parameter()).isEqualTo(parameter));
    }

    @Test
    void aPageHasUpToAHundredHitsWithinReach() {
        assertThatCode(() -> new Page(9_900, 100)).doesNotThrowAnyException();
        assertThatCode(() -> new Page(0, 0)).doesNotThrowAnyException();
        refused("size", () -> new Page(0, 101));
        refused("size", () -> new Page(0, -1));
        refused("offset", () -> new Page(-1, 10));
        refused("offset", () -> new Page(9_901, 100));
        refused("offset", () -> new Page(Integer.MAX_VALUE, 100));
    }

    @Test
    void daysEndNotBeforeTheyBegin() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        assertThat(new DayRange(day, day).isOpen()).isFalse();
        assertThat(DayRange.ALL.isOpen()).isTrue();
        refused("after", () -> new DayRange(day, day.minusDays(1)));
    }

    @Test
    void aFacetShowsAtLeastOneValueAndAtMostAThousand() {
        refused("facets", () -> new FacetRequest(Dimension.TAG, 0));
        refused("facets", () -> new FacetRequest(Dimension.TAG, 1_001));
        assertThat(new FacetRequest(Dimension.TAG, 1_000).size()).isEqualTo(1_000);
    }

    @Test
    void filtersAreNotBlankAndNotTooMany() {
        refused("tag", () -> new Filters(Map.of(Dimension.TAG, List.of("a", " "))));
        List<String> many = IntStream.range(0, 257).mapToObj(Integer::toString).toList();
        refused("company", () -> new Filters(Map.of(Dimension.COMPANY, many)));
        assertThat(new Filters(Map.of(Dimension.TAG, List.of())).chosen()).isEmpty();
        assertThat(new Filters(Map.of(Dimension.TAG, Collections.nCopies(3, "a"))).of(Dimension.TAG))
                .containsExactly("a");
        assertThat(Filters.NONE.of(Dimension.TAG)).isEmpty();
    }

    @Test
    void aCursorExcludesAnOffset() {
        refused("cursor", () -> Question.everything().from(10).after("x").request());
        assertThat(Question.everything().after("x").request().cursor()).isEqualTo("x");
    }
}
