package newshound.annotate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newshound.article.Entity;
import org.jspecify.annotations.Nullable;

/// Turns entries, which name their parents, into entities, which have them, at all times.
final class EntityResolver {
    private final Map<String, GazetteerEntry> entries;
    private final Map<String, EntityHistory> resolved = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    private EntityResolver(Map<String, GazetteerEntry> entries) {
        this.entries = entries;
    }

    /// The entities by id, in the entries' order.
    ///
    /// @throws InvalidGazetteer where an entry refers to nothing, or at last to itself
    static Map<String, EntityHistory> resolve(Map<String, GazetteerEntry> entries) {
        EntityResolver resolver = new EntityResolver(entries);
        Map<String, EntityHistory> ordered = new LinkedHashMap<>();
        for (GazetteerEntry entry : entries.values()) {
            ordered.put(entry.id(), resolver.history(entry));
            for (String related : entry.related()) {
                resolver.entry(related, entry);
            }
        }
        return ordered;
    }

    private EntityHistory history(GazetteerEntry entry) {
        EntityHistory known = resolved.get(entry.id());
        if (known != null) {
            return known;
        }
        if (!open.add(entry.id())) {
            throw entry.invalid("is part of itself: " + String.join(" > ", open) + " > " + entry.id());
        }
        TreeMap<LocalDate, Entity> byFirstDay = new TreeMap<>();
        for (LocalDate day : firstDays(entry)) {
            byFirstDay.put(
                    day, new Entity(entry.id(), entry.type(), entry.name(), entry.otherNames(), parent(entry, day)));
        }
        open.remove(entry.id());
        EntityHistory history = new EntityHistory(byFirstDay);
        resolved.put(entry.id(), history);
        return history;
    }

    /// The days on which anything above the entity changes.
    private NavigableSet<LocalDate> firstDays(GazetteerEntry entry) {
        NavigableSet<LocalDate> days = new TreeSet<>(Set.of(LocalDate.MIN));
        for (ParentLink link : entry.parents()) {
            days.addAll(history(entry(link.id(), entry)).firstDays());
            days.add(link.validity().firstDay());
            if (link.validity().until() != null) {
                days.add(link.validity().lastDay().plusDays(1));
            }
        }
        return days;
    }

    private @Nullable Entity parent(GazetteerEntry entry, LocalDate day) {
        for (ParentLink link : entry.parents()) {
            if (link.validity().covers(day)) {
                return history(entry(link.id(), entry)).on(day);
            }
        }
        return null;
    }

    private GazetteerEntry entry(String id, GazetteerEntry referrer) {
        GazetteerEntry entry = entries.get(id);
        if (entry == null) {
            throw referrer.invalid("refers to \"" + id + "\", which no line describes");
        }
        return entry;
    }
}
