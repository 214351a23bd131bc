package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SearchGateTest {
    private static final int PLACES = 2 * Runtime.getRuntime().availableProcessors();

    private final SearchGate gate = new SearchGate();

    @Test
    void searchThatFindsNoPlaceIsTurnedAwayAndOneThatDoesIsNot() {
        HeldBackend.Hold hold = new HeldBackend.Hold();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < PLACES; i++) {
                Future<?> _ = threads.submit(() -> gate.enter(() -> {
                    hold.pass();
                    return true;
                }));
            }
            await().until(() -> hold.waiting() == PLACES);
            assertThatThrownBy(() -> gate.enter(() -> "in")).isInstanceOf(Overloaded.class);
            hold.release();
        }
        assertThat(gate.<String>enter(() -> "in")).isEqualTo("in");
    }

    @Test
    void searchThatFailsLeavesItsPlace() {
        for (int i = 0; i <= PLACES; i++) {
            assertThatThrownBy(() -> gate.enter(() -> {
                        throw new IllegalStateException("failed");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
