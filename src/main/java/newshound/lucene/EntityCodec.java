package newshound.lucene;

import java.util.List;
import newshound.article.Entity;
import newshound.schema.Dimension;
import newshound.search.EntityLink;

/// What a hit shows of an entity, as one stored text.
final class EntityCodec {
    private static final String SEPARATOR = "\u001f";

    private EntityCodec() {}

    static String encode(Entity entity) {
        return String.join(SEPARATOR, List.of(Dimension.of(entity.type()).key(), entity.id(), entity.name()));
    }

    static EntityLink decode(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        return new EntityLink(parts[1], parts[2], parts[0]);
    }
}
