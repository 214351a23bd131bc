package newshound.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newshound.article.EntityType;
import newshound.article.Mention;
import org.jspecify.annotations.Nullable;

/// Decides for one article which names are meant, and as what.
///
/// Names that count by themselves are linked first; what they name is evidence for the others. All
/// occurrences of a name share their evidence: one that is clear speaks for those that are not.
final class Linker {
    /// The second round sees what the first has linked.
    private static final int ROUNDS = 2;

    private final Surroundings surroundings;
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final Map<Integer, NameEvidence> names = new HashMap<>();
    private final ArticleEvidence article = new ArticleEvidence();

    private Linker(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// The mentions in reading order.
    ///
    /// @param day when the article was published, null where unknown
    static List<Mention> link(Surroundings surroundings, List<FoundNames> fields, @Nullable LocalDate day) {
        Linker linker = new Linker(surroundings);
        fields.forEach(linker::collect);
        linker.linkCertain();
        linker.gatherNameEvidence();
        for (int round = 0; round < ROUNDS; round++) {
            linker.linkUncertain();
        }
        return linker.occurrences.stream()
                .flatMap(each -> each.mention(day).stream())
                .toList();
    }

    private void collect(FoundNames found) {
        for (Candidate each : found.candidates()) {
            Candidate candidate = each.where(sense -> surroundings.allows(each, sense));
            if (!candidate.senses().isEmpty() && !surroundings.isPlaceInName(candidate)) {
                occurrences.add(new Occurrence(found, candidate, surroundings.standing(found, candidate)));
            }
        }
    }

    private void linkCertain() {
        for (int position = 0; position < occurrences.size(); position++) {
            Occurrence occurrence = occurrences.get(position);
            if (occurrence.isCertain()) {
                link(position, mostCued(occurrence));
            }
        }
    }

    /// Of equals the one that the gazetteer lists first.
    private Sense mostCued(Occurrence occurrence) {
        List<Sense> senses = occurrence.candidate().certainSenses();
        Sense best = senses.getFirst();
        int most = senses.size() == 1 ? 0 : cues(occurrence, best);
        for (Sense sense : senses.subList(1, senses.size())) {
            int cues = cues(occurrence, sense);
            if (cues > most) {
                most = cues;
                best = sense;
            }
        }
        return best;
    }

    private void link(int position, Sense sense) {
        Occurrence occurrence = occurrences.get(position);
        Candidate candidate = occurrence.candidate();
        occurrence.link(sense);
        boolean inFull = candidate.isCertain() || !candidate.isOneWord();
        article.add(sense.target(), position, inFull);
    }

    private void gatherNameEvidence() {
        for (Occurrence occurrence : occurrences) {
            if (!occurrence.isLinked()) {
                gather(occurrence, evidence(occurrence.candidate()));
            }
        }
    }

    private void gather(Occurrence occurrence, NameEvidence evidence) {
        switch (occurrence.standing()) {
            case FREE -> gatherFree(occurrence, evidence);
            case FIRST -> {
                if (occurrence.candidate().senses().stream().noneMatch(Sense::canBeginLongerName)) {
                    evidence.insideLongerName();
                }
            }
            case LAST -> evidence.insideLongerName();
            case BOUND -> {}
        }
    }

    private void gatherFree(Occurrence occurrence, NameEvidence evidence) {
        Candidate candidate = occurrence.candidate();
        if (candidate.senses().stream().anyMatch(sense -> sense.showsName(candidate.tokens(), candidate.first()))) {
            evidence.showName();
        }
        for (Sense sense : candidate.senses()) {
            if (cues(occurrence, sense) > 0) {
                evidence.cue(sense.target().type());
            }
        }
    }

    private NameEvidence evidence(Candidate candidate) {
        return names.computeIfAbsent(candidate.name(), name -> new NameEvidence());
    }

    private void linkUncertain() {
        for (int position = 0; position < occurrences.size(); position++) {
            if (!occurrences.get(position).isLinked()) {
                Sense sense = likeliest(position);
                if (sense != null) {
                    link(position, sense);
                }
            }
        }
    }

    /// Null where no sense has evidence, or two have as much.
    private @Nullable Sense likeliest(int position) {
        Sense likeliest = null;
        int most = 0;
        List<Sense> senses = occurrences.get(position).candidate().senses();
        for (Sense sense : senses) {
            boolean possible = isPossible(occurrences.get(position), sense) && !isOutrankedByFirm(sense, senses);
            int weight = possible ? weight(position, sense) : 0;
            if (weight > 0 && weight >= most) {
                likeliest = weight > most ? sense : null;
                most = weight;
            }
        }
        return likeliest;
    }

    /// `Ford` alone is the firm, also where `Bill Ford` speaks for it.
    private static boolean isOutrankedByFirm(Sense sense, List<Sense> senses) {
        return sense.ambiguity() == Ambiguity.SURNAME
                && senses.stream()
                        .anyMatch(other -> other.isOf(EntityType.ORGANISATION)
                                && sense.target()
                                        .related()
                                        .contains(other.target().family()));
    }

    private static boolean isPossible(Occurrence occurrence, Sense sense) {
        return switch (occurrence.standing()) {
            case FREE -> true;
            case FIRST -> sense.canBeginLongerName();
            case LAST, BOUND -> false;
        };
    }

    /// The evidence for a sense, 0 where it is not enough.
    private int weight(int position, Sense sense) {
        LinkTarget target = sense.target();
        return switch (sense.ambiguity()) {
            case NONE, VERSIONED -> 0;
            case SURNAME -> article.names(target) ? Weight.SURNAME + 1 + article.lastNamed(target, position) : 0;
            case WORD, NAME -> weightInContext(occurrences.get(position), sense);
        };
    }

    /// Before other capitals a name needs evidence from elsewhere.
    private int weightInContext(Occurrence occurrence, Sense sense) {
        int cues = occurrence.standing() == Standing.FREE ? cues(occurrence, sense) : 0;
        boolean named = article.names(sense.target());
        boolean related = article.speaksFor(sense.target());
        boolean enough = named || cues > 0 || isEnough(evidence(occurrence.candidate()), sense, related);
        return enough ? 1 + cues + (named ? Weight.NAMED : 0) + (related ? Weight.RELATED : 0) : 0;
    }

    private static boolean isEnough(NameEvidence name, Sense sense, boolean related) {
        return name.isCued(sense.target().type())
                || (name.showsName() && (related || sense.ambiguity() == Ambiguity.WORD));
    }

    private int cues(Occurrence occurrence, Sense sense) {
        return surroundings.cues(occurrence.found(), occurrence.candidate(), sense);
    }

    /// A stronger kind of evidence outweighs all weaker ones together; cues weigh 0 to 7.
    private static final class Weight {
        static final int RELATED = 8;
        static final int NAMED = 16;
        /// Above it the place of the full name: of two of one surname, who was named last is meant.
        static final int SURNAME = 64;

        private Weight() {}
    }
}
