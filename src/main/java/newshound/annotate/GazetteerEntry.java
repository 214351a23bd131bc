package newshound.annotate;

import java.util.List;
import newshound.article.EntityType;
import org.jspecify.annotations.Nullable;

/// One line of a gazetteer, its references not yet resolved.
///
/// @param name the usual name, which counts as its alias of the same text says
/// @param aliases all names that are looked for, the usual one among them
/// @param parent id of what this is part of
/// @param related ids of other entities whose mention speaks for this one, such as a person's employers
/// @param location `origin:line`, for errors
record GazetteerEntry(
        String id,
        EntityType type,
        String name,
        List<Alias> aliases,
        @Nullable String parent,
        List<String> related,
        String location) {
    GazetteerEntry {
        aliases = List.copyOf(aliases);
        related = List.copyOf(related);
    }

    /// The names beside the usual one.
    List<String> otherNames() {
        return aliases.stream()
                .map(Alias::text)
                .filter(text -> !text.equals(name))
                .toList();
    }

    String withoutLocation() {
        return new GazetteerEntry(id, type, name, aliases, parent, related, "").toString();
    }

    InvalidGazetteer invalid(String reason) {
        return new InvalidGazetteer(location, id + ": " + reason);
    }
}
