package newshound.moves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newshound.article.Entity;
import newshound.moves.SentenceMove.Direction;

/// What rules and a tagger find in an article, united.
///
/// The two err in different places: rules know constructions and bind names to them surely, but not those that nobody
/// wrote down; the tagger goes by what words have in common. So a move that only rules find falls where the tagger
/// judges well enough to be asked; what rules leave open the tagger may fill in ([Completion]); and where it is sure it
/// tells by itself of the departures of people of whom rules tell no news.
final class Consensus {
    private static final String TAGGER = "tagger";
    /// Of what the tagger tells by itself about so much was right where nobody had read.
    private static final double SHARE_RIGHT = 0.65;

    private final List<Reading> readings;
    private final String rules;
    private final Trust trust;
    private final List<List<SentenceMove>> byRules;
    private final List<List<SentenceMove>> byTagger;

    private Consensus(
            List<Reading> readings,
            String rules,
            Trust trust,
            List<List<SentenceMove>> byRules,
            List<List<SentenceMove>> byTagger) {
        this.readings = readings;
        this.rules = rules;
        this.trust = trust;
        this.byRules = byRules;
        this.byTagger = byTagger;
    }

    /// @param employments what the article says of where its people work
    static Consensus of(
            List<Reading> readings, Employments employments, RuleMoveFinder rules, Optional<PartFinder> tagger) {
        Trust trust = tagger.map(PartFinder::trust).orElse(Trust.NONE);
        List<List<SentenceMove>> byRules = new ArrayList<>();
        List<List<SentenceMove>> byTagger = new ArrayList<>();
        for (Reading reading : readings) {
            List<SentenceMove> found = rules.find(reading);
            List<Part> parts = tagger.filter(finder -> !found.isEmpty() || finder.mayTell(reading.units))
                    .map(finder -> finder.parts(reading.units))
                    .orElse(List.of());
            List<SentenceMove> seen = new LearnedMoveFinder(parts).find(reading);
            byTagger.add(seen);
            Completion completion = new Completion(reading.units, seen, trust, employments);
            byRules.add(found.stream()
                    .filter(move -> !isJudged(move, trust) || isSeen(reading, move, parts))
                    .map(completion::of)
                    .toList());
        }
        return new Consensus(readings, rules.name(), trust, byRules, byTagger);
    }

    /// What rules find in a sentence and the tagger does not refuse, with what it knows beside.
    List<SentenceMove> byRules(int sentence) {
        return byRules.get(sentence);
    }

    /// All tellings, in reading order.
    List<Telling> tellings(TellingReader reader) {
        List<Telling> told = new ArrayList<>();
        for (int sentence = 0; sentence < readings.size(); sentence++) {
            told.addAll(reader.all(readings.get(sentence), byRules.get(sentence), rules));
        }
        List<Telling> all = new ArrayList<>(told);
        all.addAll(added(reader, told));
        all.sort(Comparator.comparingInt(telling -> telling.sentence().index()));
        return all;
    }

    /// What the tagger tells by itself: departures of those of whom there is no news, and where they were before.
    private List<Telling> added(TellingReader reader, List<Telling> told) {
        Set<String> known = new HashSet<>();
        told.stream().filter(telling -> !telling.background()).forEach(telling -> known.add(mover(telling)));
        List<Telling> added = new ArrayList<>();
        for (int sentence = 0; sentence < readings.size(); sentence++) {
            List<SentenceMove> seen = byTagger.get(sentence).stream()
                    .filter(move -> move.confidence() >= Math.min(trust.recalls(), trust.proposes()))
                    .toList();
            for (Telling telling : reader.all(readings.get(sentence), seen, TAGGER)) {
                boolean more = telling.background()
                        ? isRecalled(telling, told)
                        : isProposed(telling) && !known.contains(mover(telling));
                if (more) {
                    added.add(telling.confident(SHARE_RIGHT * telling.move().confidence()));
                }
            }
        }
        return added;
    }

    /// A departure: of arrivals that only the tagger sees, whose both sides it must find, three in four were wrong.
    private boolean isProposed(Telling telling) {
        return telling.move().confidence() >= trust.proposes() && telling.direction() == Direction.OUT;
    }

    /// A departure in the past that rules do not tell.
    private boolean isRecalled(Telling telling, List<Telling> told) {
        return telling.move().confidence() >= trust.recalls()
                && telling.direction() == Direction.OUT
                && told.stream()
                        .noneMatch(other -> mover(other).equals(mover(telling))
                                && SameOrganisation.is(other.from(), telling.from()));
    }

    private static String mover(Telling telling) {
        Entity person = telling.person();
        return person == null ? "group " + telling.group() : person.id();
    }

    /// Founders, those who come back and those who are asked are rare in what taggers learn from: they miss most of
    /// them.
    private static boolean isJudged(SentenceMove move, Trust trust) {
        return switch (move.direction()) {
            case OUT, IN, POST, WITHIN, STAYS, LAST_AT -> move.confidence() <= trust.judges();
            case FOUND, BACK, ASKED -> false;
        };
    }

    /// Whether somebody whom the move may be of is a mover for the tagger too.
    private static boolean isSeen(Reading reading, SentenceMove move, List<Part> parts) {
        for (int at = move.first(); at <= move.last(); at++) {
            Unit unit = reading.units.at(at);
            if (mayBe(reading, move.who(), at)
                    && parts.stream()
                            .anyMatch(part -> part.role().isMover()
                                    && part.span().start() < unit.span().end()
                                    && unit.span().start() < part.span().end())) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBe(Reading reading, Who who, int at) {
        Entity entity = reading.units.at(at).entity();
        boolean other = who instanceof Who.Named named
                && reading.units.at(at).isPeople()
                && !(entity != null && entity.id().equals(named.person().id()));
        return !other && reading.who(at) != null;
    }
}
