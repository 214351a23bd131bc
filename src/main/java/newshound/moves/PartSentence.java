package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newshound.article.Article;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.moves.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// A sentence as the learned tagger sees it: its units, those of them that may have a part in a move, and the words
/// that state a change.
public final class PartSentence {
    private static final WordList PRONOUNS = WordList.of("he she they i we him her them his their my me who both");
    private static final WordList PEOPLE = WordList.of("""
            colleagues others pair duo trio outsider insider predecessor successor guru rainmaker lifer mentor hire writer
            salespeople two three four five six seven eight
            """);
    private static final WordList ORGANISATIONS =
            Lexicon.ORGANISATION_NOUNS.and(Lexicon.UNIT_NOUNS).and(WordList.of("""
                    its it us our board cabinet parliament government administration rival competitor employer venture
                    consultancy
                    """));

    /// What a candidate is, as far as its own words say; people before organisations.
    enum Candidate {
        PERSON,
        GROUP,
        PRONOUN,
        /// The head of a post's name, for whoever has the post.
        POST,
        /// Another noun for people.
        PEOPLE,
        ORGANISATION,
        PRODUCT,
        PLACE,
        /// A noun or pronoun for an organisation.
        NOUN;

        boolean isPeople() {
            return compareTo(PEOPLE) <= 0;
        }
    }

    final Units units;
    final NounPhrases phrases;
    /// The units of the candidates, ascending.
    final List<Integer> at = new ArrayList<>();
    /// As many as candidates.
    final List<Candidate> kinds = new ArrayList<>();
    final List<Trigger> triggers = new ArrayList<>();

    PartSentence(Units units) {
        this.units = units;
        this.phrases = new NounPhrases(units);
        for (int unit = 0; unit < units.size(); unit++) {
            Candidate kind = candidate(unit);
            if (kind != null) {
                at.add(unit);
                kinds.add(kind);
            }
        }
        int unit = 0;
        while (unit < units.size()) {
            Optional<Trigger> trigger = TriggerLexicon.at(units, unit);
            trigger.ifPresent(triggers::add);
            unit = trigger.map(Trigger::last).orElse(unit) + 1;
        }
    }

    /// The sentences of an article, the title's first.
    public static List<PartSentence> all(Article article, List<Mention> mentions) {
        return UnitReader.read(article, mentions).stream()
                .map(PartSentence::new)
                .toList();
    }

    /// Whether people can be among the candidates of a sentence.
    static boolean mayHavePeople(Units units) {
        for (Unit unit : units.all()) {
            if (unit.isPeople() || unit.isIn(PRONOUNS) || unit.isIn(Lexicon.ROLE_HEADS) || unit.isIn(PEOPLE)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Candidate candidate(int at) {
        Unit unit = units.at(at);
        return switch (unit.kind()) {
            case PERSON -> Candidate.PERSON;
            case GROUP -> Candidate.GROUP;
            case ORGANISATION -> Candidate.ORGANISATION;
            case PRODUCT -> Candidate.PRODUCT;
            case PLACE -> Candidate.PLACE;
            case WORD -> described(at);
        };
    }

    private @Nullable Candidate described(int at) {
        Unit unit = units.at(at);
        if (unit.isIn(PRONOUNS)) {
            return Candidate.PRONOUN;
        }
        if (unit.isIn(ORGANISATIONS)) {
            return Candidate.NOUN;
        }
        if (phrases.isRoleHead(at)) {
            return phrases.isRoleHead(at + 1) ? null : Candidate.POST; // `chief executive` is one
        }
        return unit.isIn(PEOPLE) ? Candidate.PEOPLE : null;
    }

    /// Whether it can state a move at all: something changes, or people and organisations stand in it.
    public boolean isOpen() {
        boolean people = false;
        boolean organisations = false;
        for (Candidate kind : kinds) {
            people |= kind.isPeople();
            organisations |= !kind.isPeople();
        }
        return (people && organisations) || (!triggers.isEmpty() && !kinds.isEmpty());
    }

    /// How many candidates there are.
    public int size() {
        return at.size();
    }

    /// Where a candidate stands in its field.
    public Span span(int candidate) {
        return units.at(at.get(candidate)).span();
    }

    /// Whether a candidate is described people, whose words may name where they work.
    public boolean isGroup(int candidate) {
        return kinds.get(candidate) == Candidate.GROUP;
    }

    /// How well a candidate stands for people whose description it is part of; the more the better.
    public int rankAsPeople(int candidate) {
        return switch (kinds.get(candidate)) {
            case PERSON -> 5;
            case GROUP -> 4;
            case PRONOUN -> 3;
            case POST -> 2;
            case PEOPLE -> 1;
            case ORGANISATION, PRODUCT, PLACE, NOUN -> 0;
        };
    }

    /// Likewise for an organisation.
    public int rankAsOrganisation(int candidate) {
        return switch (kinds.get(candidate)) {
            case ORGANISATION -> 4;
            case PRODUCT -> 3;
            case NOUN -> 2;
            case PLACE -> 1;
            case PERSON, GROUP, PRONOUN, POST, PEOPLE -> 0;
        };
    }

    /// What speaks for the parts of its candidates.
    public PartFeatures features() {
        return new PartFeatures(this);
    }

    boolean isPeople(int unit) {
        return units.at(unit).isPeople() || units.at(unit).isIn(Lexicon.PERSON_PRONOUNS);
    }

    boolean isOrganisation(int unit) {
        return units.at(unit).is(Kind.ORGANISATION);
    }
}
