package newshound.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import newshound.article.EntityType;
import org.junit.jupiter.api.Test;

final class FieldTest {

    @Test
    void everyFieldIsFoundByItsNameInAnyCase() {
        for (Field field : Field.values()) {
            assertThat(Field.named(field.fieldName())).contains(field);
            assertThat(Field.named(field.fieldName().toUpperCase(Locale.ROOT))).contains(field);
        }
        assertThat(Field.named("INTITLE")).contains(Field.TITLE);
        assertThat(Field.named("site")).contains(Field.SOURCE);
        assertThat(Field.named("unheard")).isEmpty();
        assertThat(Field.named("")).isEmpty();
    }

    @Test
    void wordsWithoutAFieldLookWhereAWordCounts() {
        assertThat(Field.searchedByDefault()).containsExactly(Field.TITLE, Field.LEAD, Field.BODY);
        assertThat(Field.searchedByDefault()).allMatch(field -> field.type() == FieldType.TEXT);
    }

    @Test
    void everyDimensionIsFoundByItsKey() {
        for (Dimension dimension : Dimension.values()) {
            assertThat(Dimension.keyed(dimension.key())).contains(dimension);
            assertThat(dimension.field().type()).isIn(FieldType.ENTITY, FieldType.KEYWORD);
        }
        assertThat(Dimension.keyed("date")).isEmpty();
        assertThat(Dimension.keyed("COMPANY")).isEmpty();
    }

    @Test
    void everyTypeOfEntityHasADimensionOfItsOwn() {
        assertThat(Arrays.stream(EntityType.values()).map(Dimension::of).distinct())
                .hasSize(EntityType.values().length)
                .allMatch(dimension -> dimension.field().type() == FieldType.ENTITY);
    }
}
