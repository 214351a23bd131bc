package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PostKindTest {
    @ParameterizedTest
    @CsvSource({
        "CFO, chief financial officer",
        "CFO, finance chief",
        "COO, chief operating officer",
        "CTO, chief technical officer",
        "CEO, chief executive",
        "CEO, president and chief executive officer",
        "CHRO, chief human resources officer",
        "CISO, chief information security officer",
        "head of sales, leader of the team",
        "co-founder, founder",
    })
    void whatIsOnePostIsOneKind(String one, String other) {
        assertThat(PostKind.of(one)).isNotNull().isEqualTo(PostKind.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "chief financial officer, chief operating officer",
        "chief executive, executive",
        "finance chief, chief",
        "director, engineer",
    })
    void otherPostsAreOtherKinds(String one, String other) {
        assertThat(PostKind.of(one)).isNotEqualTo(PostKind.of(other));
    }

    @Test
    void whatNamesNoPostHasNoKind() {
        assertThat(PostKind.of("the blue door")).isNull();
    }
}
