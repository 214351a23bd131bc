package newshound.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something with a name that articles mention, the same whatever it is called.
///
/// @param id stable, lower case, letters, digits and hyphens: `google-deepmind`
/// @param name the usual name: `Google DeepMind`
/// @param aliases other names, in any script: `DeepMind`, `谷歌DeepMind`
/// @param parent what it is part of: Qwen is part of Alibaba; null where it stands alone
public record Entity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        @Nullable Entity parent) {
    public Entity {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("entity: id and name must not be blank");
        }
        aliases = List.copyOf(aliases);
    }

    /// All that this entity is part of, nearest first. A person is part of nothing: an employer is
    /// not a parent.
    public List<Entity> ancestors() {
        List<Entity> ancestors = new ArrayList<>();
        for (Entity next = parent; next != null; next = next.parent) {
            ancestors.add(next);
        }
        return ancestors;
    }
}
