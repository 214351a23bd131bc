package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteTokenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fifteen-letters",
                "with a space in it",
                "sixteen-lettérs-",
                "=sixteen-letters",
                "line\nline-line-line"
            })
    void tokenThatIsShortOrCannotBeSentIsRefusedWithoutQuotingIt(String token) {
        assertThatThrownBy(() -> WriteToken.of(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a write token ")
                .satisfies(failure -> assertThat(token.isEmpty()
                                || !String.valueOf(failure.getMessage()).contains(token))
                        .isTrue());
    }

    @Test
    void onlyTheSameTokenFits() {
        WriteToken token = WriteToken.of("c2l4dGVlbi1sZXR0ZXJzLQ==");
        assertThat(token.isIn("Bearer c2l4dGVlbi1sZXR0ZXJzLQ==")).isTrue();
        assertThat(token.isIn("Bearer c2l4dGVlbi1sZXR0ZXJzLQ=")).isFalse();
        assertThat(token.isIn(null)).isFalse();
    }
}
