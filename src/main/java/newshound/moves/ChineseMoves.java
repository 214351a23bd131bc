package newshound.moves;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Mention;
import newshound.chinese.WordKind;
import newshound.moves.ChineseAffiliations.Held;
import newshound.moves.Employments.Employment;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// Reads a whole Chinese article: puts names for pronouns and for `该公司`, tells history from news.
final class ChineseMoves {
    private static final String EXTRACTOR = "chinese-rules";
    private static final int MONTHS_OF_NEWS = 4;
    private static final int IN_TITLE = 3;

    private final List<ChineseSentence> sentences;
    private final @Nullable LocalDate published;
    private final ChineseDates dates;
    private final Employments employments = new Employments();
    private final Map<String, Entity> departures = new HashMap<>();
    private final Map<String, Entity> arrivals = new HashMap<>();
    private final @Nullable Entity main;
    private final List<Telling> kept = new ArrayList<>();
    private @Nullable Entity lastPerson;
    private @Nullable Entity lastOrganisation;

    private ChineseMoves(List<ChineseSentence> sentences, @Nullable LocalDate published) {
        this.sentences = sentences;
        this.published = published;
        this.dates = new ChineseDates(published);
        this.main = mostNamed();
    }

    /// The tellings of an article, united.
    static List<Telling> of(Article article, List<Mention> mentions, @Nullable LocalDate published) {
        ChineseMoves moves = new ChineseMoves(ChineseSentenceReader.read(article, mentions), published);
        return new MoveUnion(new Origins(moves.employments)).unite(moves.tellings());
    }

    private @Nullable Entity mostNamed() {
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
        Entity most = null;
        int count = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            most = entry.getValue() > count ? entities.get(entry.getKey()) : most;
            count = Math.max(count, entry.getValue());
        }
        return most;
    }

    private List<Telling> tellings() {
        sentences.forEach(this::learn);
        List<Telling> tellings = new ArrayList<>();
        for (ChineseSentence sentence : sentences) {
            if (isDenialOfBefore(sentence)) {
                deny(tellings, sentence.units().index() - 1);
            }
            for (ChineseDraft draft : ChineseMoveFinder.find(sentence)) {
                Telling telling = telling(sentence, draft);
                if (telling != null) {
                    tellings.add(telling);
                }
            }
            remember(sentence);
        }
        return tellings.stream()
                .filter(telling -> !isKeptAlone(telling, tellings) && !isTold(telling, tellings))
                .toList();
    }

    /// `两位高管离开…`, where the article says who they are.
    private static boolean isTold(Telling telling, List<Telling> all) {
        long named = all.stream()
                .filter(other -> other.person() != null
                        && !other.background()
                        && (SameOrganisation.is(other.from(), telling.from()) || telling.from() == null)
                        && (SameOrganisation.is(other.to(), telling.to()) || telling.to() == null))
                .map(other -> other.person().id())
                .distinct()
                .count();
        return telling.group() != null && named > 1;
    }

    /// `继续担任` is news only beside a post that is given up.
    private boolean isKeptAlone(Telling telling, List<Telling> all) {
        Entity person = telling.person();
        return kept.contains(telling)
                && all.stream()
                        .noneMatch(other -> other.direction() == Direction.OUT
                                && person != null
                                && other.person() != null
                                && person.id().equals(other.person().id()));
    }

    private void learn(ChineseSentence sentence) {
        for (Held held : new ChineseAffiliations(sentence).all()) {
            Entity person = sentence.units().at(held.person()).entity();
            if (person != null && held.where() instanceof Where.Named named) {
                employments.add(person, new Employment(named.organisation(), held.role(), held.former()));
            }
        }
    }

    /// `该公司回应称消息不实。`
    private static boolean isDenialOfBefore(ChineseSentence sentence) {
        boolean denies = sentence.any(WordKind.DENIAL, 0, sentence.size());
        return denies && sentence.kinds().stream().noneMatch(WordKind::isTrigger);
    }

    private static void deny(List<Telling> tellings, int index) {
        tellings.replaceAll(
                telling -> telling.sentence().index() == index && telling.move().certainty() == Certainty.RUMOURED
                        ? telling.sure(Certainty.DENIED)
                        : telling);
    }

    private void remember(ChineseSentence sentence) {
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

    private @Nullable Telling telling(ChineseSentence sentence, ChineseDraft draft) {
        Entity person = person(draft.who);
        String group = draft.who instanceof Who.Group described ? described.text() : null;
        boolean anybody = draft.who instanceof Who.Group described
                && described.team() == null
                && !(draft.from instanceof Where.Named);
        if ((person == null && group == null) || anybody) {
            return null;
        }
        Entity from = from(sentence, draft, person);
        Entity to = organisation(sentence, draft.to, draft.trigger);
        Direction direction = direction(draft, from, to);
        if (direction == Direction.WITHIN) {
            from = to;
        }
        Entity needed = direction == Direction.OUT || direction == Direction.LAST_AT ? from : to;
        if (needed == null) {
            return null;
        }
        if (direction != Direction.WITHIN && SameOrganisation.is(from, to)) {
            from = null;
        }
        if (person != null && to != null && direction != Direction.ASKED) {
            arrivals.put(person.id(), to);
        }
        if (person != null && from != null && direction == Direction.OUT && !draft.history) {
            departures.putIfAbsent(person.id(), from);
        }
        SentenceMove move = draft.move(sentence);
        String date = dates.beside(sentence, move);
        boolean background = move.history() || isLongAgo(date);
        Telling telling =
                new Telling(move, sentence.units(), person, group, from, to, direction, date, background, EXTRACTOR);
        if (draft.kept) {
            kept.add(telling);
        }
        return telling;
    }

    private static Direction direction(ChineseDraft draft, @Nullable Entity from, @Nullable Entity to) {
        boolean in = draft.direction == Direction.IN;
        boolean same = to != null && SameOrganisation.is(from, to);
        boolean inside = draft.inside && (from == null || to == null);
        return in && (inside || draft.kept || same) ? Direction.WITHIN : draft.direction;
    }

    private @Nullable Entity person(Who who) {
        return switch (who) {
            case Who.Named named -> named.person();
            case Who.Pronoun _ -> lastPerson;
            case Who.Described _, Who.Group _ -> null;
        };
    }

    private @Nullable Entity from(ChineseSentence sentence, ChineseDraft draft, @Nullable Entity person) {
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
    private @Nullable Entity organisation(ChineseSentence sentence, @Nullable Where where, int trigger) {
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

    private boolean isLongAgo(@Nullable String date) {
        if (date == null || published == null) {
            return false;
        }
        if (date.length() == 4) {
            return Integer.parseInt(date) < published.getYear();
        }
        LocalDate day = LocalDate.parse(date.length() == 7 ? date + "-28" : date);
        return day.isBefore(published.minusMonths(MONTHS_OF_NEWS));
    }
}
