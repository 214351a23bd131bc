package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One sentence, with all that the rules ask of it.
final class Reading {
    /// What a description begins with, and no post that is given.
    private static final WordList APPOSED = WordList.of("a an former formerly ex previously who currently");

    final Units units;
    final NounPhrases phrases;
    final Places places;
    final PlacesAround around;
    final RoleReader roles;
    private final WhoReader people;
    final NameLists lists;
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
        this.appositions = new Appositions(units);
        this.around = new PlacesAround(units, phrases, places, appositions);
        this.roles = new RoleReader(units, places);
        this.people = new WhoReader(units, phrases, roles);
        this.lists = new NameLists(units, appositions);
        this.subjects = new SubjectFinder(units, phrases, appositions, lists);
        this.objects = new ObjectFinder(units, phrases, lists);
        this.certainties = new CertaintyReader(units);
        this.affiliations = new AffiliationReader(units, places, roles).read();
        this.complements = new ComplementReader(this);
    }

    /// Who is meant by the unit at `at`; null where it is nobody.
    @Nullable
    Who who(int at) {
        return people.at(at);
    }

    /// Where the person of the unit works; null where the sentence does not say.
    @Nullable
    Affiliation current(int person) {
        return affiliations.stream()
                .filter(affiliation -> affiliation.person() == person
                        && !affiliation.former()
                        && affiliation.where() != null
                        && !(affiliation.recent() && affiliation.first() > person))
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
            origin = isFounder(affiliation) ? null : where;
        }
        return origin;
    }

    /// A founder need not work any more where he founded.
    static boolean isFounder(Affiliation affiliation) {
        return Employments.isFounder(affiliation.role());
    }

    @Nullable
    Affiliation any(int person) {
        Affiliation current = current(person);
        return current == null ? former(person) : current;
    }

    /// The post that the words around the name say the person has or had; null where they say none beside a place.
    @Nullable
    String post(int person) {
        Affiliation affiliation = any(person);
        return affiliation == null ? null : affiliation.role();
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

    /// Whether the words around the name say that the person holds an office of a state.
    boolean isInOffice(int person) {
        return affiliations.stream()
                .filter(affiliation -> affiliation.person() == person && !affiliation.former())
                .map(Affiliation::role)
                .anyMatch(role -> role != null && Employments.isOffice(role));
    }

    /// Who does the same: `left, along with two colleagues`, `joins the board alongside Jones`.
    List<Integer> companions(int verb) {
        for (int at = verb + 1; at < verb + 12; at++) {
            boolean with = units.at(at).is("with")
                    && (units.at(at - 1).is("along") || units.at(at - 1).is("together"));
            if (with || units.at(at).is("alongside")) {
                return people(objects.after(at)).stream()
                        .filter(person -> units.at(person).isPeople())
                        .toList();
            }
        }
        return List.of();
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
