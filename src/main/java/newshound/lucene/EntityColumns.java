package newshound.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newshound.schema.Dimension;
import newshound.search.EntityLink;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/// The entities of a reader, across the facets that hold them, and what they are part of.
final class EntityColumns {
    private final ReaderColumns columns;
    private final IndexReader reader;

    EntityColumns(ReaderColumns columns, IndexReader reader) {
        this.columns = columns;
        this.reader = reader;
    }

    /// @param number in the column of its dimension
    record Place(Dimension dimension, int number, FacetTerm term) {
        EntityLink link() {
            return new EntityLink(term.key(), term.label(), dimension.key());
        }
    }

    FacetColumn column(Dimension dimension) {
        return columns.column(reader, dimension.field().fieldName());
    }

    /// The entity with this id; where it stands in several facets, in the one that most articles have it in.
    @Nullable
    Place find(String id) {
        Place found = null;
        long most = -1;
        for (Dimension dimension : EntityNames.DIMENSIONS) {
            FacetColumn column = column(dimension);
            Integer number = column.numbered(id);
            if (number != null && column.articles(number) > most) {
                most = column.articles(number);
                found = new Place(dimension, number, column.value(number));
            }
        }
        return found;
    }

    /// All that an entity is part of, nearest first. Owners change, and each article has those of its day: the one
    /// that most have is taken.
    List<EntityLink> wholes(String id) {
        FacetColumn parts = parts();
        List<EntityLink> wholes = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(id));
        for (Integer part = parts.numbered(id); part != null; ) {
            String whole = parts.value(part).label();
            Place place = find(whole);
            if (place == null || !seen.add(whole)) {
                break;
            }
            wholes.add(place.link());
            part = parts.numbered(whole);
        }
        return wholes;
    }

    /// What is directly part of an entity.
    List<Place> parts(String id) {
        FacetColumn parts = parts();
        List<Place> found = new ArrayList<>();
        for (int number = 0; number < parts.size(); number++) {
            boolean isPart =
                    parts.articles(number) > 0 && parts.value(number).label().equals(id);
            Place place = isPart ? find(parts.value(number).key()) : null;
            if (place != null) {
                found.add(place);
            }
        }
        return found;
    }

    private FacetColumn parts() {
        return columns.column(reader, IndexFields.PART);
    }
}
