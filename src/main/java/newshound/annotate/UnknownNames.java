package newshound.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TextField;
import org.jspecify.annotations.Nullable;

/// Makes entities of an article's names that no gazetteer has: in one article a name is one entity of one type,
/// a surname is the person last named in full before, and the beginning or the initials of an organisation's name are
/// that organisation.
final class UnknownNames {
    /// With two letters there are too many that have them.
    private static final int SHORTEST_INITIALS = 3;

    private final MergedNames merged;
    private final Map<String, EntityType> types;
    private final Map<NameKey, String> written = new LinkedHashMap<>();
    private final Map<NameKey, Entity> parents = new HashMap<>();
    private final Map<NameKey, Entity> entities = new HashMap<>();

    UnknownNames(MergedNames merged) {
        this.merged = merged;
        this.types = types(merged.unknown());
        merged.unknown().stream()
                .filter(merged::isListed)
                .forEach(name -> types.put(plain(name.text()), EntityType.ORGANISATION));
        for (RecognisedName name : merged.unknown()) {
            written.merge(key(name), name.text(), UnknownNames::better);
        }
        merged.parents().forEach(parent -> parents.put(key(parent.name()), parent.entity()));
    }

    /// The type that most occurrences have; of as many the one that came first.
    private static Map<String, EntityType> types(List<RecognisedName> names) {
        Map<String, Map<EntityType, Integer>> votes = new LinkedHashMap<>();
        for (RecognisedName name : names) {
            votes.computeIfAbsent(plain(name.text()), _ -> new LinkedHashMap<>())
                    .merge(name.type(), name.field() == TextField.BODY ? 2 : 1, Integer::sum);
        }
        Map<String, EntityType> types = new HashMap<>();
        votes.forEach((name, counts) -> counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .ifPresent(most -> types.put(name, most.getKey())));
        return types;
    }

    private static String plain(String name) {
        return NameKey.of(name, EntityType.PLACE).words();
    }

    private NameKey key(RecognisedName name) {
        return NameKey.of(name.text(), types.getOrDefault(plain(name.text()), name.type()));
    }

    /// Of two ways to write a name the one that is not all capitals, then the longer.
    private static String better(String one, String other) {
        boolean loud = one.equals(one.toUpperCase(Locale.ROOT));
        boolean otherLoud = other.equals(other.toUpperCase(Locale.ROOT));
        if (loud != otherLoud) {
            return loud ? other : one;
        }
        return other.length() > one.length() ? other : one;
    }

    /// The mentions of these names, in reading order.
    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (RecognisedName name : merged.unknown()) {
            NameKey key = key(name);
            mentions.add(new Mention(name.field(), name.span(), entity(key, name)));
        }
        return mentions;
    }

    private Entity entity(NameKey key, RecognisedName name) {
        return switch (key.type()) {
            case PERSON -> key.isOneWord() ? person(key, name) : entity(key);
            case ORGANISATION, PRODUCT -> knownByInitials(key, name.text()).orElseGet(() -> entity(key));
            case PLACE -> entity(key);
        };
    }

    /// `MCP` where the article names the Model Context Protocol.
    private Optional<Entity> knownByInitials(NameKey key, String text) {
        if (text.length() < SHORTEST_INITIALS || !text.chars().allMatch(Character::isUpperCase)) {
            return Optional.empty();
        }
        return merged.known().stream()
                .map(Mention::entity)
                .filter(entity -> entity.type() == EntityType.ORGANISATION || entity.type() == EntityType.PRODUCT)
                .filter(entity -> isInitials(key, NameKey.of(entity.name(), entity.type())))
                .findFirst();
    }

    private Entity person(NameKey key, RecognisedName name) {
        return knownPerson(key, name)
                .or(() -> fullName(key, name).map(this::entity))
                .or(() -> merged.onlyPersonNamed(name.text()))
                .orElseGet(() -> entity(key));
    }

    /// A person of the gazetteer, named in full before.
    private Optional<Entity> knownPerson(NameKey key, RecognisedName name) {
        return merged.known().stream()
                .filter(mention -> mention.entity().type() == EntityType.PERSON)
                .filter(mention -> isBefore(mention.field(), mention.span(), name))
                .map(Mention::entity)
                .filter(entity ->
                        NameKey.of(entity.name(), EntityType.PERSON).last().equals(key.words()))
                .reduce((_, later) -> later);
    }

    private static boolean isBefore(TextField field, Span span, RecognisedName name) {
        int order = field.compareTo(name.field());
        return order < 0 || (order == 0 && span.start() < name.span().start());
    }

    /// Whose surname it is; else whose first name, which in `Lin Junyang` is the surname too.
    private Optional<NameKey> fullName(NameKey shortName, RecognisedName name) {
        return lastNamed(name, full -> full.last().equals(shortName.words()))
                .or(() -> lastNamed(name, full -> full.first().equals(shortName.words())));
    }

    /// Of the people named in full the one that was last named before, else the one that is first named after.
    private Optional<NameKey> lastNamed(RecognisedName name, Predicate<NameKey> fits) {
        NameKey before = null;
        for (RecognisedName other : merged.unknown()) {
            NameKey full = key(other);
            if (full.type() == EntityType.PERSON && !full.isOneWord() && fits.test(full)) {
                boolean isBefore = isBefore(other.field(), other.span(), name);
                if (!isBefore && before == null) {
                    return Optional.of(full);
                }
                before = isBefore ? full : before;
            }
        }
        return Optional.ofNullable(before);
    }

    private Entity entity(NameKey key) {
        NameKey full = key.type() == EntityType.ORGANISATION ? longerName(key).orElse(key) : key;
        return entities.computeIfAbsent(full, _ -> {
            @Nullable Entity parent = parents.get(full);
            return new Entity(full.id(), full.type(), written.getOrDefault(full, full.words()), List.of(), parent);
        });
    }

    /// `Moonwell` is `Moonwell Labs`, `FBA` the `Federal Bureau of Aviation`, where the article says so.
    private Optional<NameKey> longerName(NameKey key) {
        return written.keySet().stream()
                .filter(other -> other.type() == EntityType.ORGANISATION && !other.isOneWord() && !other.equals(key))
                .filter(other -> isBeginning(key, other) || isInitials(key, other))
                .findFirst();
    }

    private boolean isBeginning(NameKey key, NameKey longer) {
        return key.isOneWord() && longer.words().startsWith(key.words() + " ") && !parents.containsKey(longer);
    }

    private static boolean isInitials(NameKey key, NameKey longer) {
        StringBuilder initials = new StringBuilder();
        for (String word : longer.split()) {
            boolean small = word.equals("of") || word.equals("the") || word.equals("and") || word.equals("for");
            initials.append(small ? "" : word.substring(0, 1));
        }
        return key.isOneWord()
                && key.words().length() > 1
                && initials.toString().equals(key.words());
    }
}
