package newshound.annotate;

import java.util.List;
import newshound.article.EntityType;

/// One line of a gazetteer, its references not yet resolved.
///
/// @param name the usual name, which counts as its alias of the same text says
/// @param aliases all names that are looked for, the usual one among them
/// @param parents what this is or was part of, at no time more than one
/// @param related ids of other entities whose mention speaks for this one, such as a person's employers
/// @param location `origin:line`, for errors
record GazetteerEntry(
        String id,
        EntityType type,
        String name,
        List<Alias> aliases,
        List<ParentLink> parents,
        List<String> related,
        String location) {
    GazetteerEntry {
        aliases = List.copyOf(aliases);
        parents = List.copyOf(parents);
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
        return new GazetteerEntry(id, type, name, aliases, parents, related, "").toString();
    }

    InvalidGazetteer invalid(String reason) {
        return new InvalidGazetteer(location, id + ": " + reason);
    }
}
