package newshound.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class HashIndexTest {
    private final Random random = new Random(3);

    @Test
    void everyHashIsFoundInItsPlaceAndNoOther() {
        int[] hashes = random.ints().distinct().limit(10_000).toArray();
        HashIndex index = new HashIndex(hashes);
        Set<Integer> there = new HashSet<>();
        for (int place = 0; place < hashes.length; place++) {
            assertThat(index.place(hashes[place])).isEqualTo(place);
            there.add(hashes[place]);
        }
        random.ints(100_000)
                .filter(hash -> !there.contains(hash))
                .forEach(hash -> assertThat(index.place(hash)).isEqualTo(HashIndex.NONE));
    }

    @Test
    void hashesThatShareASlotAreToldApart() {
        HashIndex index = new HashIndex(new int[] {64, 0, 1 << 20, 128, -64});
        assertThat(index.place(0)).isEqualTo(1);
        assertThat(index.place(1 << 20)).isEqualTo(2);
        assertThat(index.place(-64)).isEqualTo(4);
        assertThat(index.place(1 << 21)).isEqualTo(HashIndex.NONE);
    }

    @Test
    void anEmptyOneHasNothing() {
        HashIndex index = new HashIndex(new int[0]);
        for (int hash = -1000; hash < 1000; hash++) {
            assertThat(index.place(hash)).isEqualTo(HashIndex.NONE);
        }
    }
}
