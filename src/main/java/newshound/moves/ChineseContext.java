package newshound.moves;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.moves.ChineseAffiliations.Held;
import newshound.moves.Employments.Employment;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// What a Chinese article says, up to the sentence that is being read, of whom its pronouns mean and which
/// organisation `该公司` is.
final class ChineseContext {
    private static final int IN_TITLE = 3;

    final Employments employments = new Employments();
    private final List<ChineseSentence> sentences;
    private final Map<String, Entity> departures = new HashMap<>();
    private final Map<String, Entity> arrivals = new HashMap<>();
    private final @Nullable Entity main;
    private @Nullable Entity lastPerson;
    private @Nullable Entity lastOrganisation;

    ChineseContext(List<ChineseSentence> sentences) {
        this.sentences = sentences;
        this.main = mostNamed(sentences);
        sentences.forEach(this::learn);
    }

    private static @Nullable Entity mostNamed(List<ChineseSentence> sentences) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Entity> entities = new HashMap<>();
        for (ChineseSentence sentence : sentences) {
            for (Unit unit : sentence.units().all()) {
                Entity entity = unit.entity();
                if (entity != null && unit.is(Unit.Kind.ORGANISATION)) {
                    counts.merge(entity.id(), sentence.units().isTitle() ? IN_TITLE : 1, Integer::sum);
                    entities.put(entity.id(), entity);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> entities.get(most.getKey()))
                .orElse(null);
    }

    private void learn(ChineseSentence sentence) {
        for (Held held : new ChineseAffiliations(sentence).all()) {
            Entity person = sentence.units().at(held.person()).entity();
            if (person != null && held.where() instanceof Where.Named named) {
                employments.add(person, new Employment(named.organisation(), held.role(), held.former()));
            }
        }
    }

    /// A move that has been told says where the person is.
    void learn(Entity person, @Nullable Entity from, @Nullable Entity to, Direction direction, boolean history) {
        if (to != null && direction != Direction.ASKED) {
            arrivals.put(person.id(), to);
        }
        if (from != null && direction == Direction.OUT && !history) {
            departures.putIfAbsent(person.id(), from);
        }
    }

    /// The sentence is what those after it refer to.
    void read(ChineseSentence sentence) {
        Entity person = null;
        for (int at = 0; at < sentence.size(); at++) {
            Unit unit = sentence.units().at(at);
            if (unit.is(Unit.Kind.PERSON) && person == null) {
                person = unit.entity();
            }
            if (unit.is(Unit.Kind.ORGANISATION) && sentence.clauseStart(at) == at) {
                lastOrganisation = unit.entity();
            }
        }
        lastPerson = person == null ? lastPerson : person;
    }

    /// Who is meant; null for a group, and where it stays open.
    @Nullable
    Entity person(Who who) {
        return switch (who) {
            case Who.Named named -> named.person();
            case Who.Pronoun _ -> lastPerson;
            case Who.Described _, Who.Group _ -> null;
        };
    }

    /// What somebody leaves or comes from; null where it stays open.
    @Nullable
    Entity from(ChineseSentence sentence, ChineseDraft draft, @Nullable Entity person) {
        Where said = draft.from;
        boolean leaves = draft.direction == Direction.OUT;
        if (draft.who instanceof Who.Group group && (said == null || said instanceof Where.Mentioned)) {
            return group.team();
        }
        if (leaves && said == null) {
            return null;
        }
        if (leaves && person != null && draft.supposed && departures.containsKey(person.id())) {
            return departures.get(person.id());
        }
        if (leaves && person != null && said instanceof Where.Mentioned) {
            Entity left = departures.get(person.id());
            Entity employer = left == null ? employments.employer(person) : left;
            Entity arrived = arrivals.get(person.id());
            Entity own = employer == null ? arrived : employer;
            return own == null ? organisation(sentence, said, draft.trigger) : own;
        }
        return leaves || said instanceof Where.Named ? organisation(sentence, said, draft.trigger) : null;
    }

    /// `公司` is the organisation that the sentence, the one before or the whole article is about.
    @Nullable
    Entity organisation(ChineseSentence sentence, @Nullable Where where, int trigger) {
        return switch (where) {
            case null -> null;
            case Where.Named named -> named.organisation();
            case Where.Mentioned _ -> {
                Entity before = named(sentence, trigger);
                Entity near = before == null ? lastOrganisation : before;
                yield near == null ? mainBefore(sentence) : near;
            }
            case Where.Workplace workplace -> employments.employer(workplace.person());
            case Where.Predecessor predecessor -> employments.employer(predecessor.person());
            case Where.Described _ -> null;
        };
    }

    /// What the article is about, where it has been named by then.
    private @Nullable Entity mainBefore(ChineseSentence sentence) {
        for (ChineseSentence before : sentences.subList(0, sentence.units().index() + 1)) {
            for (Unit unit : before.units().all()) {
                Entity entity = unit.entity();
                if (main != null && entity != null && entity.id().equals(main.id())) {
                    return main;
                }
            }
        }
        return null;
    }

    private static @Nullable Entity named(ChineseSentence sentence, int trigger) {
        for (int at = trigger - 1; at >= 0; at--) {
            boolean elsewhere = ChineseEmployers.isElsewhere(sentence, at);
            Entity entity = sentence.units().at(at).entity();
            if (entity != null && entity.type() == EntityType.ORGANISATION && !elsewhere) {
                return entity;
            }
        }
        return null;
    }
}
