package newshound.annotate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import newshound.article.Entity;
import org.jspecify.annotations.Nullable;

/// Turns entries, which name their parents, into entities, which have them.
final class EntityResolver {
    private final Map<String, GazetteerEntry> entries;
    private final Map<String, Entity> resolved = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    private EntityResolver(Map<String, GazetteerEntry> entries) {
        this.entries = entries;
    }

    /// The entities by id, in the entries' order.
    ///
    /// @throws InvalidGazetteer where an entry refers to nothing, or at last to itself
    static Map<String, Entity> resolve(Map<String, GazetteerEntry> entries) {
        EntityResolver resolver = new EntityResolver(entries);
        Map<String, Entity> ordered = new LinkedHashMap<>();
        for (GazetteerEntry entry : entries.values()) {
            ordered.put(entry.id(), resolver.entity(entry));
            for (String related : entry.related()) {
                resolver.entry(related, entry);
            }
        }
        return ordered;
    }

    private Entity entity(GazetteerEntry entry) {
        Entity known = resolved.get(entry.id());
        if (known != null) {
            return known;
        }
        if (!open.add(entry.id())) {
            throw entry.invalid("is part of itself: " + String.join(" > ", open) + " > " + entry.id());
        }
        Entity parent = parentOf(entry);
        open.remove(entry.id());
        Entity entity = new Entity(entry.id(), entry.type(), entry.name(), entry.otherNames(), parent);
        resolved.put(entry.id(), entity);
        return entity;
    }

    private @Nullable Entity parentOf(GazetteerEntry entry) {
        String parent = entry.parent();
        return parent == null ? null : entity(entry(parent, entry));
    }

    private GazetteerEntry entry(String id, GazetteerEntry referrer) {
        GazetteerEntry entry = entries.get(id);
        if (entry == null) {
            throw referrer.invalid("refers to \"" + id + "\", which no line describes");
        }
        return entry;
    }
}
