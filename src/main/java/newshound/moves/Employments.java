package newshound.moves;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import newshound.article.Entity;
import org.jspecify.annotations.Nullable;

/// For whom an article says that people work or worked, and in which posts.
final class Employments {
    private static final Pattern FOUNDER = Pattern.compile("(founder|creator)s?$");
    private static final Pattern TO_COME = Pattern.compile("^(incoming|future|next|new|newly)\\b|-?(designate|elect)$");
    private static final Pattern OFFICE = Pattern.compile(
            "\\b(minister|premier|senator|congressman|congresswoman|lawmaker|mayor|envoy|ambassador)\\b|\\b(treasury|state|defense|defence|home|foreign|commerce|energy|labor|education|transportation) secretary\\b");
    private final Map<String, List<Employment>> employments = new HashMap<>();
    private final Map<String, Entity> people = new HashMap<>();

    /// One place where an article says for whom somebody works.
    ///
    /// @param organisation null where only the post is said
    /// @param role null where only the organisation is said
    record Employment(
            @Nullable Entity organisation, @Nullable String role, boolean former) {}

    void add(Entity person, Employment employment) {
        people.putIfAbsent(person.id(), person);
        employments.computeIfAbsent(person.id(), _ -> new ArrayList<>()).add(employment);
    }

    /// Where the person works as far as the article says, the last employer where the present is not said.
    @Nullable
    Entity employer(Entity person) {
        List<Employment> all = employments.getOrDefault(person.id(), List.of());
        return all.stream()
                .filter(employment -> !employment.former() && employment.organisation() != null)
                .findFirst()
                .map(Employment::organisation)
                .orElse(null);
    }

    /// Likewise, where more is said than that the person founded it.
    @Nullable
    Entity employerAtWork(Entity person) {
        return employments.getOrDefault(person.id(), List.of()).stream()
                .filter(employment ->
                        !employment.former() && employment.organisation() != null && !isFounder(employment.role()))
                .findFirst()
                .map(Employment::organisation)
                .orElse(null);
    }

    /// Whether the article says anything of what the person is or was.
    boolean isDescribed(Entity person) {
        return employments.containsKey(person.id());
    }

    /// Whether the person had another post in the organisation.
    ///
    /// @param organisation null where it is not known
    boolean isInside(Entity person, @Nullable Entity organisation, @Nullable String newRole) {
        return employments.getOrDefault(person.id(), List.of()).stream()
                .filter(employment ->
                        !employment.former() && !isSameRole(employment.role(), newRole) && !isToCome(employment.role()))
                .anyMatch(employment -> SameOrganisation.is(employment.organisation(), organisation)
                        || (employment.organisation() == null
                                && isPost(employment.role())
                                && !isOffice(Objects.requireNonNull(employment.role()))));
    }

    /// Whether the article says which post the person has, and not where: `Chief Executive Smith`. `President Smith`
    /// may be that of a state.
    boolean isKnownByPost(Entity person) {
        List<Employment> all = employments.getOrDefault(person.id(), List.of());
        return !all.isEmpty()
                && all.stream()
                        .allMatch(employment -> employment.organisation() == null
                                && isPost(employment.role())
                                && !isOffice(Objects.requireNonNull(employment.role()))
                                && !employment.role().equalsIgnoreCase("president"));
    }

    /// Whether the person is only said to work, or have worked, for others.
    boolean isOutside(Entity person, Entity organisation) {
        List<Entity> all = employments.getOrDefault(person.id(), List.of()).stream()
                .map(Employment::organisation)
                .filter(Objects::nonNull)
                .toList();
        return !all.isEmpty() && all.stream().noneMatch(other -> SameOrganisation.is(other, organisation));
    }

    /// `incoming chief executive`: not inside yet.
    private static boolean isToCome(@Nullable String role) {
        return role != null && TO_COME.matcher(role.toLowerCase(Locale.ROOT)).find();
    }

    /// `industry veteran` is no post, nor is `industry executive`.
    private static boolean isPost(@Nullable String role) {
        if (role == null) {
            return false;
        }
        String low = role.toLowerCase(Locale.ROOT);
        return !low.endsWith("veteran") && !low.contains("industry ");
    }

    /// Where the person had another post; null where none is said, or more than one.
    @Nullable
    Entity employerBefore(Entity person, @Nullable String newRole) {
        List<Entity> all = employments.getOrDefault(person.id(), List.of()).stream()
                .filter(employment -> !employment.former()
                        && !isFounder(employment.role())
                        && !isSameRole(employment.role(), newRole))
                .map(Employment::organisation)
                .filter(Objects::nonNull)
                .toList();
        return all.isEmpty() || all.stream().anyMatch(other -> !SameOrganisation.is(other, all.getFirst()))
                ? null
                : all.getFirst();
    }

    /// Who founded or made something need not work there.
    static boolean isFounder(@Nullable String role) {
        return role != null && FOUNDER.matcher(role).find();
    }

    static boolean isSameRole(@Nullable String one, @Nullable String other) {
        return one != null && other != null && Objects.equals(PostKind.of(one), PostKind.of(other));
    }

    /// Whether the person holds an office of a state: what such a person leaves is no company.
    boolean isStatesman(Entity person) {
        return employments.getOrDefault(person.id(), List.of()).stream()
                .filter(employment -> !employment.former())
                .map(Employment::role)
                .anyMatch(role -> role != null && isOffice(role));
    }

    static boolean isOffice(String role) {
        return OFFICE.matcher(role.toLowerCase(Locale.ROOT)).find();
    }

    /// Whether the person is only said to have worked there.
    boolean isFormer(Entity person, Entity organisation) {
        List<Employment> there = employments.getOrDefault(person.id(), List.of()).stream()
                .filter(employment -> SameOrganisation.is(employment.organisation(), organisation))
                .toList();
        return !there.isEmpty() && there.stream().allMatch(Employment::former);
    }

    boolean isEmployed(Entity person, Entity organisation) {
        return employments.getOrDefault(person.id(), List.of()).stream()
                .anyMatch(employment -> SameOrganisation.is(employment.organisation(), organisation));
    }

    /// Who has or had this post there; null where nobody, or more than one person, is known to.
    @Nullable
    Entity withPost(String description, @Nullable Entity organisation) {
        Entity found = null;
        for (Map.Entry<String, List<Employment>> entry : employments.entrySet()) {
            boolean fits =
                    entry.getValue().stream().anyMatch(employment -> isPost(employment, description, organisation));
            Entity person = people.get(entry.getKey());
            if (fits && person != null) {
                if (found != null) {
                    return null;
                }
                found = person;
            }
        }
        return found;
    }

    private static boolean isPost(Employment employment, String description, @Nullable Entity organisation) {
        String role = employment.role();
        boolean there = organisation == null
                || employment.organisation() == null
                || SameOrganisation.is(employment.organisation(), organisation);
        return role != null
                && there
                && PostKind.of(role) != null
                && Objects.equals(PostKind.of(role), PostKind.of(description));
    }
}
