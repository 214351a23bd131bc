package newshound.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import newshound.article.EntityType;
import org.junit.jupiter.api.Test;

final class LabelsTest {
    private static final List<EntityType> TYPES = List.of(EntityType.values());

    @Test
    void namesComeBackFromTheirLabels() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            int size = random.nextInt(12);
            List<Name> names = names(random, size);
            assertThat(Labels.names(Labels.of(names, size))).isEqualTo(names);
        }
    }

    @Test
    void labelsOfNamesMayFollowEachOther() {
        Random random = new Random(4);
        for (int round = 0; round < 2000; round++) {
            int size = 1 + random.nextInt(12);
            int before = Labels.OUTSIDE;
            for (int label : Labels.of(names(random, size), size)) {
                assertThat(Labels.mayFollow(before, label)).isTrue();
                before = label;
            }
        }
    }

    @Test
    void twoNamesOfOneTypeMayStandSideBySide() {
        int[] labels = {Labels.beginning(EntityType.PERSON), Labels.beginning(EntityType.PERSON)};
        assertThat(Labels.names(labels))
                .containsExactly(new Name(0, 1, EntityType.PERSON), new Name(1, 2, EntityType.PERSON));
    }

    @Test
    void theInsideOfANameFollowsOnlyItsOwnType() {
        for (EntityType type : EntityType.values()) {
            assertThat(Labels.mayFollow(Labels.OUTSIDE, Labels.inside(type))).isFalse();
            for (EntityType before : EntityType.values()) {
                assertThat(Labels.mayFollow(Labels.beginning(before), Labels.inside(type)))
                        .isEqualTo(before == type);
                assertThat(Labels.mayFollow(Labels.inside(before), Labels.inside(type)))
                        .isEqualTo(before == type);
                assertThat(Labels.mayFollow(Labels.inside(before), Labels.beginning(type)))
                        .isTrue();
            }
        }
    }

    @Test
    void everyLabelHasANumberOfItsOwn() {
        IntStream pairs =
                TYPES.stream().flatMapToInt(type -> IntStream.of(Labels.beginning(type), Labels.inside(type)));
        assertThat(IntStream.concat(IntStream.of(Labels.OUTSIDE), pairs).sorted())
                .containsExactlyElementsOf(
                        IntStream.range(0, Labels.COUNT).boxed().toList());
    }

    private static List<Name> names(Random random, int size) {
        List<Name> names = new ArrayList<>();
        int at = random.nextInt(3);
        while (at < size) {
            int end = Math.min(size, at + 1 + random.nextInt(3));
            names.add(new Name(at, end, TYPES.get(random.nextInt(TYPES.size()))));
            at = end + random.nextInt(3);
        }
        return names;
    }
}
