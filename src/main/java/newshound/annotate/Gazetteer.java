package newshound.annotate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newshound.article.Entity;

/// The entities that we know, with their names and what they are part of. Immutable.
///
/// A gazetteer is written as JSON lines; blank lines are skipped:
///
///     {"id": "qwen", "type": "team", "name": "Qwen", "aliases": ["Qwen team"], "parent": "tongyi"}
///     {"id": "apple", "type": "organisation", "name": "Apple",
///      "aliases": ["Apple Inc", {"alias": "Apple", "ambiguous": "word"}]}
///
/// - `type`: `organisation`, `team` (part of an organisation), `person`, `product` or `place`.
/// - `aliases`: other names as they are written. `{"alias": …, "ambiguous": …}` marks a name, also the
///   usual one, that does not count by itself: `"word"` where it is a common word (a capital inside a
///   sentence is evidence enough), `true` where it is the name of other things too, and `"versioned"`
///   where it means this product only with a version (`DeepSeek-R1`).
/// - `parent`: id of what this is part of; never for a person.
/// - `from`, `until`: the first and last year (`2023`), month (`2023-04`) or day (`2023-04-20`) of a name
///   or of a parent, both included; what is left out is open:
///
///       {"id": "deepmind-unit", "type": "team", "name": "Unit",
///        "aliases": [{"alias": "Old Unit", "until": "2023-04"}],
///        "parent": [{"id": "motor", "until": 2011}, {"id": "search", "from": 2012, "until": "2014-10-29"}]}
///
///   They hold an article against the day of its publication. Where that is unknown, all names count, and
///   the parent is the latest one that has no end.
/// - `related`: ids of entities whose mention speaks for this one, such as a person's employers.
/// - `note`: for the reader.
public final class Gazetteer {
    private static final int FINGERPRINT_BYTES = 8;
    private static final Gazetteer EMPTY = new Gazetteer(Map.of());

    private final Map<String, GazetteerEntry> entries;
    private final Map<String, EntityHistory> histories;
    private final Map<String, Entity> byId;
    private final Map<String, List<Entity>> byName;

    private Gazetteer(Map<String, GazetteerEntry> entries) {
        this.entries = Collections.unmodifiableMap(entries);
        this.histories = EntityResolver.resolve(entries);
        Map<String, Entity> latest = new LinkedHashMap<>();
        histories.forEach((id, history) -> latest.put(id, history.latest()));
        this.byId = Collections.unmodifiableMap(latest);
        this.byName = indexByName(entries.values(), byId);
    }

    /// The gazetteer that comes with Newshound.
    public static Gazetteer builtIn() {
        return BuiltInGazetteer.load();
    }

    /// @param origin what errors call the source, such as a file's name
    /// @throws InvalidGazetteer naming `origin:line` and the reason
    public static Gazetteer parse(Stream<String> lines, String origin) {
        return EMPTY.with(lines, origin);
    }

    /// This gazetteer with more entries, which may refer to those here and replace those of the same id.
    ///
    /// @param origin what errors call the source, such as a file's name
    /// @throws InvalidGazetteer naming `origin:line` and the reason
    public Gazetteer with(Stream<String> lines, String origin) {
        Map<String, GazetteerEntry> added = new LinkedHashMap<>();
        int number = 0;
        for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
            String line = each.next();
            number++;
            if (!line.isBlank()) {
                GazetteerEntry entry = GazetteerLine.parse(line, origin + ":" + number);
                GazetteerEntry earlier = added.put(entry.id(), entry);
                if (earlier != null) {
                    throw entry.invalid("id already given at " + earlier.location());
                }
            }
        }
        Map<String, GazetteerEntry> all = new LinkedHashMap<>(entries);
        all.putAll(added);
        return new Gazetteer(all);
    }

    /// The entity as it is now.
    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The entities with this name, whatever its case, accents and width; empty where there is none.
    public List<Entity> named(String name) {
        return byName.getOrDefault(CharacterFolding.fold(name), List.of());
    }

    /// All entities, in the order of the lines.
    public Collection<Entity> entities() {
        return byId.values();
    }

    /// A hash of all that the entries say; other entries, another fingerprint.
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (GazetteerEntry entry : entries.values()) {
                digest.update(entry.withoutLocation().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    Optional<EntityHistory> history(String id) {
        return Optional.ofNullable(histories.get(id));
    }

    Collection<GazetteerEntry> entries() {
        return entries.values();
    }

    private static Map<String, List<Entity>> indexByName(Collection<GazetteerEntry> entries, Map<String, Entity> byId) {
        Map<String, List<Entity>> index = new LinkedHashMap<>();
        for (GazetteerEntry entry : entries) {
            Entity entity = byId.get(entry.id());
            if (entity != null) {
                entry.aliases().stream()
                        .map(alias -> CharacterFolding.fold(alias.text()))
                        .distinct()
                        .forEach(name -> index.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(entity));
            }
        }
        index.replaceAll((name, entities) -> List.copyOf(entities));
        return index;
    }
}
