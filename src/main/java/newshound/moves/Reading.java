package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.article.Entity;
import newshound.moves.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// One sentence, with all that the rules ask of it.
final class Reading {
    private static final WordList PRONOUNS = WordList.of("he she they i him her them his their");
    private static final WordList TENURE_SIGNS = WordList.of("after following spent");
    private static final WordList SPANS = WordList.of("years year months decade decades weeks days stint spell");
    private static final WordList PERSON_NOUNS = WordList.of(
            "executive banker coach scientist researcher engineer veteran chief boss player midfielder striker");

    private static final int LONGEST_ANTECEDENT = 16;

    /// What a description begins with, and no post that is given.
    private static final WordList APPOSED = WordList.of("a an former formerly ex previously who currently");
    final Units units;
    final NounPhrases phrases;
    final Places places;
    final RoleReader roles;
    final SubjectFinder subjects;
    final Appositions appositions;
    final ObjectFinder objects;
    final CertaintyReader certainties;
    final List<Affiliation> affiliations;
    final ComplementReader complements;

    Reading(Units units) {
        this.units = units;
        this.phrases = new NounPhrases(units);
        this.places = new Places(units);
        this.roles = new RoleReader(units, places);
        this.appositions = new Appositions(units);
        this.subjects = new SubjectFinder(units, phrases, appositions);
        this.objects = new ObjectFinder(units, phrases, new NameLists(units, appositions));
        this.certainties = new CertaintyReader(units);
        this.affiliations = new AffiliationReader(units, places, roles).read();
        this.complements = new ComplementReader(this);
    }

    /// Who is meant by the unit at `at`; null where it is nobody.
    @Nullable
    Who who(int at) {
        Unit unit = units.at(at);
        Entity entity = unit.entity();
        return switch (unit.kind()) {
            case PERSON -> entity == null ? null : new Who.Named(entity);
            case GROUP -> new Who.Group(unit.text(), entity);
            case WORD -> described(at);
            case ORGANISATION, PRODUCT, PLACE -> null;
        };
    }

    private @Nullable Who described(int at) {
        Unit unit = units.at(at);
        if (unit.isIn(PRONOUNS)) {
            if (unit.is("i")) {
                return speaker();
            }
            boolean object =
                    unit.is("him") || unit.is("them") || (unit.is("her") && TriggerLexicon.isVerb(units.at(at - 1)));
            Entity before = object ? other(at) : before(at);
            return before != null && !unit.is("i") && !unit.is("they") && !unit.is("their")
                    ? new Who.Named(before)
                    : new Who.Pronoun(unit.word());
        }
        if (!phrases.isRoleHead(at)) {
            return null;
        }
        if (unit.isIn(PERSON_NOUNS) && units.at(at - 1).is("the")) {
            return new Who.Pronoun(unit.word());
        }
        int first = phrases.start(at);
        if (units.at(first).is("a") || units.at(first).is("an")) {
            return null;
        }
        while (first < at
                && units.at(first).isIn(Lexicon.DETERMINERS)
                && !units.at(first).is("its")) {
            first++;
        }
        Role role = roles.at(first);
        return new Who.Described(
                units.text(first, Math.max(at, role == null ? at : role.last())), role == null ? null : role.owner());
    }

    /// Who says what stands in quotation marks: the person beside the verb of saying.
    private @Nullable Who speaker() {
        for (int at = 0; at < units.size(); at++) {
            Entity after = units.at(at + 1).entity();
            Entity before = units.at(at - 1).entity();
            if (units.at(at).isIn(Lexicon.REPORTING) && units.at(at + 1).is(Kind.PERSON) && after != null) {
                return new Who.Named(after);
            }
            if (units.at(at).isIn(Lexicon.REPORTING) && units.at(at - 1).is(Kind.PERSON) && before != null) {
                return new Who.Named(before);
            }
        }
        return null;
    }

    /// Whom `him` means in its own sentence: not the nearest person, who acts, but the one before.
    private @Nullable Entity other(int at) {
        Entity subject = null;
        for (int left = at - 1; left >= 0; left--) {
            Entity entity = units.at(left).entity();
            if (units.at(left).is(Kind.PERSON) && entity != null) {
                if (subject != null && !subject.id().equals(entity.id())) {
                    return entity;
                }
                subject = entity;
            }
        }
        return null;
    }

    /// Whom a pronoun at `at` means in its own sentence: the nearest person before it, of those who act.
    private @Nullable Entity before(int at) {
        Entity governed = null;
        for (int left = at - 1; left >= 0; left--) {
            if (units.at(left).is(Kind.PERSON)) {
                if (!phrases.isGoverned(left)
                        && !units.at(phrases.governor(left)).is("told")) {
                    return units.at(left).entity();
                }
                governed = governed == null ? units.at(left).entity() : governed;
            }
        }
        return governed;
    }

    /// Where the person of the unit works; null where the sentence does not say.
    @Nullable
    Affiliation current(int person) {
        return affiliations.stream()
                .filter(affiliation ->
                        affiliation.person() == person && !affiliation.former() && affiliation.where() != null)
                .findFirst()
                .orElse(null);
    }

    /// Where the person of the unit worked last; null where the sentence does not say.
    @Nullable
    Affiliation former(int person) {
        return affiliations.stream()
                .filter(affiliation ->
                        affiliation.person() == person && affiliation.former() && affiliation.where() != null)
                .findFirst()
                .orElse(null);
    }

    /// Where who arrives comes from, as the words around the name say; null where they say nothing, or too much.
    ///
    /// @param former whether a former post counts too
    @Nullable
    Where origin(int person, boolean former) {
        Where origin = null;
        for (Affiliation affiliation : affiliations) {
            Where where = affiliation.where();
            if (affiliation.person() != person
                    || where == null
                    || (affiliation.former() && !former && !affiliation.recent())) {
                continue;
            }
            if (affiliation.recent()) {
                return where;
            }
            if (origin != null && !origin.equals(where)) {
                return null;
            }
            origin = isFounder(affiliation) && !former ? null : where;
        }
        return origin;
    }

    /// A founder need not work any more where he founded.
    private static boolean isFounder(Affiliation affiliation) {
        String role = affiliation.role();
        return role != null && role.endsWith("founder");
    }

    @Nullable
    Affiliation any(int person) {
        Affiliation current = current(person);
        return current == null ? former(person) : current;
    }

    /// What organisation the subject is or speaks for; null where it is none.
    @Nullable
    Where organisation(List<Integer> subject) {
        if (subject.size() != 1) {
            return null;
        }
        int at = subject.getFirst();
        Unit unit = units.at(at);
        if (unit.is("it") || unit.is("board") || unit.is("they") || unit.is("we")) {
            return new Where.Mentioned(unit.word());
        }
        return places.at(at);
    }

    /// The organisation of a relative clause whose subject is `subject`: `at Acme, which he left`, `at Acme, where he
    /// was`; null where no such clause is.
    @Nullable
    Where antecedentPlace(int subject) {
        Unit relative = units.at(subject - 1);
        if (!relative.is("which") && !relative.is("where")) {
            return null;
        }
        for (int at = subject - 2; at >= Math.max(0, subject - LONGEST_ANTECEDENT); at--) {
            Where where = places.at(at);
            if (where != null) {
                return where;
            }
        }
        return null;
    }

    /// Where somebody was for a time, as the sentence says: `after five years at Acme`; null where it does not.
    @Nullable
    Where tenure() {
        for (int at = 0; at < units.size(); at++) {
            if (units.at(at).isIn(TENURE_SIGNS) && units.anyIn(SPANS, at + 1, at + 7)) {
                for (int next = at + 2; next < Math.min(units.size(), at + 14); next++) {
                    Where where = places.at(next);
                    boolean inside = units.at(next - 1).is("at")
                            || units.at(next - 1).is("with")
                            || units.at(phrases.governor(next)).is("at");
                    if (where != null) {
                        return inside ? where : null;
                    }
                }
            }
        }
        return null;
    }

    /// The organisation that announces what the sentence states: `Acme said its chief would leave`.
    @Nullable
    Where announcer(int trigger) {
        for (int at = 1; at < trigger; at++) {
            if (units.at(at).isIn(Lexicon.REPORTING)
                    && !units.at(at).is("reported")
                    && !units.at(at).is("reports")) {
                for (int left = at - 1; left >= 0; left--) {
                    Where where = places.at(left);
                    if (where != null && !phrases.isGoverned(left) && !Sources.has(units, left)) {
                        return namesAnother(at, trigger) ? null : where;
                    }
                }
            }
        }
        return null;
    }

    /// Between the announcement and what is announced another organisation may be the one that is meant.
    private boolean namesAnother(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (units.at(at).is(Unit.Kind.ORGANISATION) && !phrases.isGoverned(at)) {
                return true;
            }
        }
        return false;
    }

    /// The post that a person at `at` is given: `Smith as chief executive`, `Smith to lead sales`.
    @Nullable
    Role roleAfter(int at) {
        int start = appositions.after(at);
        if (units.at(start).is(",") && units.at(start + 1).isIn(APPOSED)) {
            return null;
        }
        int next = start;
        while (units.at(next).is(",")
                || units.at(next).is("as")
                || units.at(next).is("to")) {
            next++;
        }
        return next == start
                        && !units.at(next).isIn(Lexicon.ROLE_MODIFIERS)
                        && !units.at(next).isIn(Lexicon.ROLE_HEADS)
                        && !units.at(next).is("its")
                ? null
                : roles.at(next);
    }

    /// All units that are people.
    List<Integer> people(List<Integer> units) {
        List<Integer> people = new ArrayList<>();
        for (int at : units) {
            if (who(at) != null) {
                people.add(at);
            }
        }
        return people;
    }
}
