package newshound.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import newshound.article.EntityType;

/// The facets: fields whose values are counted over the hits and can be chosen as filters.
public enum Dimension {
    COMPANY(Field.COMPANY),
    PERSON(Field.PERSON),
    PRODUCT(Field.PRODUCT),
    PLACE(Field.PLACE),
    TAG(Field.TAG),
    SOURCE(Field.SOURCE),
    LANGUAGE(Field.LANGUAGE);

    private final Field field;

    Dimension(Field field) {
        this.field = field;
    }

    public Field field() {
        return field;
    }

    /// The name in requests and replies: `company`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Dimension> keyed(String key) {
        return Arrays.stream(values()).filter(d -> d.key().equals(key)).findFirst();
    }

    public static Dimension of(EntityType type) {
        return switch (type) {
            case ORGANISATION -> COMPANY;
            case PERSON -> PERSON;
            case PRODUCT -> PRODUCT;
            case PLACE -> PLACE;
        };
    }
}
