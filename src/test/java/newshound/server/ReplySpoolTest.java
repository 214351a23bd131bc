package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplySpoolTest {
    /// So small that most goes over the file.
    private static final int MEMORY = 100;

    @Test
    void bytesComeOutAsTheyWentInWhoeverIsFaster() throws IOException, InterruptedException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        ByteArrayOutputStream in = new ByteArrayOutputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReplySpool spool = new ReplySpool(MEMORY)) {
            int pending = 0;
            for (int step = 0; step < 5_000; step++) {
                if (pending == 0 || random.nextInt(step % 100 < 50 ? 4 : 2) > 0) {
                    byte[] bytes = new byte[1 + random.nextInt(step % 7 == 0 ? 100_000 : 60)];
                    random.nextBytes(bytes);
                    in.writeBytes(bytes);
                    spool.put(bytes);
                    pending += bytes.length;
                } else {
                    byte[] taken = Objects.requireNonNull(spool.take(), () -> "seed " + seed);
                    out.writeBytes(taken);
                    pending -= taken.length;
                }
            }
            spool.end();
            for (byte[] taken = spool.take(); taken != null; taken = spool.take()) {
                out.writeBytes(taken);
            }
        }
        assertThat(out.toByteArray()).as("seed " + seed).isEqualTo(in.toByteArray());
    }
}
