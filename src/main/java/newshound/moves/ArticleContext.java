package newshound.moves;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newshound.article.Entity;
import newshound.moves.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// What the whole article says of who works where, and whom its pronouns mean.
final class ArticleContext {
    private static final int FARTHEST_ANTECEDENT = 4;
    /// In sentences.
    private static final int NEAR = 2;

    private static final int IN_TITLE = 4;
    private static final int IN_LEAD = 2;
    private static final int LEAD_SENTENCES = 3;

    private final List<Reading> readings;
    private final Map<String, List<Employment>> employments = new HashMap<>();
    private final Map<String, Entity> arrivals = new HashMap<>();
    private final Map<String, Entity> departures = new HashMap<>();
    private final Map<String, Entity> people = new HashMap<>();
    private final @Nullable Entity main;
    /// Whether the title, or the lead under a title that names none, is about it.
    private final boolean isTopic;

    /// One place where an article says for whom somebody works.
    record Employment(
            @Nullable Entity organisation, @Nullable String role, boolean former, int sentence) {}

    ArticleContext(List<Reading> readings) {
        this.readings = readings;
        this.main = mostNamed();
        this.isTopic = main != null && (isFirstNamed(main) || names(readings.getFirst(), main));
        readings.forEach(this::collect);
    }

    private void collect(Reading reading) {
        for (Affiliation affiliation : reading.affiliations) {
            Entity person = reading.units.at(affiliation.person()).entity();
            if (person != null && reading.units.at(affiliation.person()).is(Kind.PERSON)) {
                Entity organisation = organisation(affiliation.where(), reading, affiliation.first());
                people.putIfAbsent(person.id(), person);
                employments
                        .computeIfAbsent(person.id(), _ -> new ArrayList<>())
                        .add(new Employment(
                                organisation, affiliation.role(), affiliation.former(), reading.units.index()));
            }
        }
    }

    /// The organisation that most is about; null where none is named.
    private @Nullable Entity mostNamed() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Entity> entities = new HashMap<>();
        Set<String> inBody = new HashSet<>();
        for (Reading reading : readings) {
            int weight = reading.units.isTitle() ? IN_TITLE : reading.units.index() <= LEAD_SENTENCES ? IN_LEAD : 1;
            for (int at = 0; at < reading.units.size(); at++) {
                Unit unit = reading.units.at(at);
                Entity entity = unit.entity();
                if (unit.is(Kind.ORGANISATION) && entity != null && !Sources.has(reading.units, at)) {
                    boolean first = weight > 1 && reading.units.index() <= 1 && firstOf(reading, at);
                    counts.merge(entity.id(), first ? weight + IN_TITLE : weight, Integer::sum);
                    entities.putIfAbsent(entity.id(), entity);
                    if (!reading.units.isTitle()) {
                        inBody.add(entity.id());
                    }
                }
            }
        }
        boolean bare = readings.stream().allMatch(reading -> reading.units.isTitle());
        return counts.entrySet().stream()
                .filter(count -> bare || inBody.contains(count.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(most -> Objects.requireNonNull(entities.get(most.getKey())))
                .orElse(null);
    }

    /// A title with two organisations is about what is between them.
    private boolean isAloneInTitle(Entity organisation) {
        return readings.stream()
                .filter(reading -> reading.units.isTitle())
                .flatMap(reading -> reading.units.all().stream())
                .filter(unit -> unit.is(Kind.ORGANISATION))
                .allMatch(unit -> SameOrganisation.is(unit.entity(), organisation));
    }

    private boolean isFirstNamed(Entity organisation) {
        for (int sentence = 0; sentence < Math.min(readings.size(), LEAD_SENTENCES); sentence++) {
            for (Unit unit : readings.get(sentence).units.all()) {
                if (unit.is(Kind.ORGANISATION)) {
                    return SameOrganisation.is(unit.entity(), organisation);
                }
            }
        }
        return false;
    }

    private static boolean firstOf(Reading reading, int at) {
        for (int left = 0; left < at; left++) {
            if (reading.units.at(left).is(Kind.ORGANISATION)) {
                return false;
            }
        }
        return true;
    }

    /// The organisation that a sentence without one speaks of: named beside it, or in the title.
    @Nullable
    Entity near(Reading reading) {
        return isTopic && !isOvershadowed(reading) ? mainNear(reading) : null;
    }

    /// Whether the sentence, or else the one before, is about another organisation.
    private boolean isOvershadowed(Reading reading) {
        Entity own = spokenOf(reading.units.index());
        Entity topic = own == null ? spokenOf(reading.units.index() - 1) : own;
        return topic != null && !SameOrganisation.is(topic, main);
    }

    private @Nullable Entity mainNear(Reading reading) {
        if (main == null) {
            return null;
        }
        int index = reading.units.index();
        for (int at = Math.max(0, index - NEAR); at <= index; at++) {
            if (names(readings.get(at), main)) {
                return main;
            }
        }
        boolean inTitle = names(readings.getFirst(), main) && isAloneInTitle(main);
        boolean alone = reading.units.all().stream().noneMatch(unit -> unit.is(Kind.ORGANISATION));
        return inTitle && (alone || index <= LEAD_SENTENCES) ? main : null;
    }

    private static boolean names(Reading reading, Entity organisation) {
        return reading.units.all().stream()
                .map(Unit::entity)
                .anyMatch(entity -> entity != null && entity.id().equals(organisation.id()));
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

    /// Whether the person had another post in the organisation.
    boolean isInside(Entity person, Entity organisation, @Nullable String newRole) {
        return employments.getOrDefault(person.id(), List.of()).stream()
                .filter(employment -> !employment.former() && !isSameRole(employment.role(), newRole))
                .anyMatch(employment -> SameOrganisation.is(employment.organisation(), organisation)
                        || (employment.organisation() == null && employment.role() != null));
    }

    /// Where the person had another post; null where none is said, or more than one.
    @Nullable
    Entity employerBefore(Entity person, @Nullable String newRole) {
        List<Entity> all = employments.getOrDefault(person.id(), List.of()).stream()
                .filter(employment -> !employment.former() && !isSameRole(employment.role(), newRole))
                .map(Employment::organisation)
                .filter(Objects::nonNull)
                .toList();
        return all.isEmpty() || all.stream().anyMatch(other -> !SameOrganisation.is(other, all.getFirst()))
                ? null
                : all.getFirst();
    }

    private static boolean isSameRole(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.equalsIgnoreCase(other);
    }

    /// Learns where people came to and what they leave, for when they leave `the company`.
    void learn(Reading reading, List<SentenceMove> moves) {
        for (SentenceMove move : moves) {
            Entity to = organisation(move.to() instanceof Where.Named named ? named : null, reading, 0);
            boolean arrives =
                    move.direction() == SentenceMove.Direction.IN || move.direction() == SentenceMove.Direction.WITHIN;
            Entity from = organisation(move.from() instanceof Where.Named named ? named : null, reading, 0);
            if (move.direction() == SentenceMove.Direction.OUT
                    && !move.history()
                    && from != null
                    && move.who() instanceof Who.Named who) {
                departures.putIfAbsent(who.person().id(), from);
            }
            if (arrives && to != null && move.who() instanceof Who.Named who) {
                arrivals.putIfAbsent(who.person().id(), to);
            }
        }
    }

    /// Where the person came to, as far as the article says.
    @Nullable
    Entity arrivedAt(Entity person) {
        return arrivals.get(person.id());
    }

    /// What the person leaves, where some sentence names it.
    @Nullable
    Entity leftFrom(Entity person) {
        return departures.get(person.id());
    }

    boolean isEmployed(Entity person, Entity organisation) {
        return employments.getOrDefault(person.id(), List.of()).stream()
                .anyMatch(employment -> SameOrganisation.is(employment.organisation(), organisation));
    }

    /// Whether a post of the person is named whose organisation is not said: mostly that of the article.
    boolean hasPost(Entity person) {
        return employments.getOrDefault(person.id(), List.of()).stream()
                .anyMatch(employment -> employment.organisation() == null && !employment.former());
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
        return role != null && there && head(role) != null && Objects.equals(head(role), head(description));
    }

    /// The last word of a post's name that is the head of one, in its usual form.
    private static @Nullable String head(String role) {
        String found = null;
        for (String word : role.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
            if (word.equals("of") || word.equals("for") || word.equals("at")) {
                break;
            }
            found = Lexicon.ROLE_HEADS.has(word) ? word : found;
        }
        return found == null ? null : HEADS.getOrDefault(found, found);
    }

    private static final Map<String, String> HEADS = Map.ofEntries(
            Map.entry("ceo", "executive"),
            Map.entry("boss", "executive"),
            Map.entry("cfo", "finance"),
            Map.entry("chief", "chief"),
            Map.entry("co-founder", "founder"),
            Map.entry("cofounder", "founder"),
            Map.entry("leader", "head"),
            Map.entry("lead", "head"));

    @Nullable
    String role(Entity person) {
        return employments.getOrDefault(person.id(), List.of()).stream()
                .map(Employment::role)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// The entity that is meant at this unit of a sentence; null where that stays open.
    @Nullable
    Entity organisation(@Nullable Where where, Reading reading, int at) {
        return switch (where) {
            case null -> null;
            case Where.Named named -> named.organisation();
            case Where.Mentioned _ -> mentioned(reading, at);
            case Where.Workplace workplace -> employer(workplace.person());
            case Where.Described _ -> null;
        };
    }

    /// `the company`: one named before in the sentence, that does not only say where news comes from; else the
    /// one that the sentence before is about; else the one the article is about.
    private @Nullable Entity mentioned(Reading reading, int at) {
        Entity before = namedBefore(reading, at);
        Entity spokenOf = before == null ? spokenOf(reading.units.index() - 1) : before;
        return spokenOf == null ? mainNear(reading) : spokenOf;
    }

    /// The nearest organisation to the left in the sentence that is no source; null where there is none.
    @Nullable
    static Entity namedBefore(Reading reading, int at) {
        for (int left = Math.min(at, reading.units.size()) - 1; left >= 0; left--) {
            Entity entity = reading.units.at(left).entity();
            if (reading.units.at(left).is(Kind.ORGANISATION) && entity != null && !Sources.has(reading.units, left)) {
                return entity;
            }
        }
        return null;
    }

    /// What a sentence of the body is about: the organisation that it begins with; null where it begins otherwise.
    private @Nullable Entity spokenOf(int sentence) {
        if (sentence < 0 || readings.get(sentence).units.isTitle()) {
            return null;
        }
        Reading reading = readings.get(sentence);
        for (int at = 0; at < reading.units.size(); at++) {
            Unit unit = reading.units.at(at);
            if (unit.is(Kind.ORGANISATION) && !Sources.has(reading.units, at)) {
                boolean acts = !reading.phrases.isGoverned(at) && !reading.phrases.isPossessive(at);
                return acts ? unit.entity() : null;
            }
            if (unit.is(Kind.PERSON) || TriggerLexicon.isVerb(unit)) {
                return null;
            }
        }
        return null;
    }

    /// Whom `he` means in a sentence that names nobody before: who acts in the sentences before.
    @Nullable
    Entity antecedent(int sentence) {
        for (int before = sentence - 1; before >= Math.max(0, sentence - FARTHEST_ANTECEDENT); before--) {
            Entity person = topic(readings.get(before));
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    private static @Nullable Entity topic(Reading reading) {
        Entity governed = null;
        for (int at = 0; at < reading.units.size(); at++) {
            if (reading.units.at(at).is(Kind.PERSON)) {
                if (!reading.phrases.isGoverned(at)) {
                    return reading.units.at(at).entity();
                }
                governed = governed == null ? reading.units.at(at).entity() : governed;
            }
        }
        return governed;
    }
}
