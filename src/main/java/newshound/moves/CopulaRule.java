package newshound.moves;

import java.util.List;
import java.util.Optional;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import newshound.moves.Trigger.Form;
import org.jspecify.annotations.Nullable;

/// `Acme's new chief executive will be Smith`, `Smith is Acme's next finance chief`: what is new says that it changed.
final class CopulaRule implements SentenceRule {
    private static final int LONGEST_POST = 12;
    private static final WordList COPULAS = WordList.of("is are be 's");
    private static final WordList WILL = WordList.of("will 'll");
    private static final WordList INDEFINITE = WordList.of("a an any one no");
    private static final WordList COMING = WordList.of("new next incoming newest");

    @Override
    public void read(Reading reading, List<SentenceMove> moves) {
        Units units = reading.units;
        for (int at = 1; at < units.size(); at++) {
            if (!units.at(at).isIn(COPULAS)
                    || (units.at(at).is("'s") && !units.at(at - 1).isIn(Lexicon.PERSON_PRONOUNS))) {
                continue;
            }
            Role after = reading.roles.at(at + 1);
            int person = person(units, at + 1);
            if (after == null && person < 0) {
                continue;
            }
            Trigger trigger = new Trigger(Frame.BECOME, Form.BASE, false, at, at);
            VerbGroup group = VerbGroup.of(units, trigger);
            Optional<Certainty> certainty = reading.certainties.of(trigger, group);
            if (certainty.isEmpty()) {
                continue;
            }
            if (person > 0) {
                Role before = postBefore(reading, group.start());
                if (before != null) {
                    add(reading, trigger, person, before, certainty.get(), moves);
                }
            } else if (after != null
                    && (units.anyIn(COMING, at + 1, after.last()) || isAhead(units, group, at, after))) {
                for (int subject : reading.people(reading.subjects.of(trigger, group))) {
                    add(reading, trigger, subject, after, certainty.get(), moves);
                }
            }
        }
    }

    /// `will be chief executive`, `will be head of the new unit`; but `will be a witness`.
    private static boolean isAhead(Units units, VerbGroup group, int copula, Role post) {
        return units.at(copula).is("be")
                && units.anyIn(WILL, group.start(), copula)
                && !units.at(copula + 1).isIn(INDEFINITE)
                && !units.at(post.first()).word().endsWith("est")
                && !units.at(post.first() + 1).word().endsWith("est")
                && !units.at(post.last() + 1).is("to")
                && post.first() <= copula + 3;
    }

    /// The person right behind the copula, posts before the name included; -1 where none is.
    private static int person(Units units, int from) {
        int at = from;
        while (units.at(at).isIn(Lexicon.ROLE_HEADS) || units.at(at).isIn(Lexicon.ROLE_MODIFIERS)) {
            at++;
        }
        return units.at(at).isPeople() && !units.at(at + 1).isPossessiveSign() ? at : -1;
    }

    /// The post that ends right before `end` and is called new; null where none does.
    private static @Nullable Role postBefore(Reading reading, int end) {
        for (int at = end - 1; at >= Math.max(0, end - LONGEST_POST); at--) {
            Role role = reading.roles.at(at);
            boolean whole = role != null && role.last() == end - 1 && reading.units.anyIn(COMING, at, end);
            if (whole
                    && (at == 0
                            || !reading.units.at(at).isWord()
                            || reading.units.at(at).isIn(Lexicon.DETERMINERS))) {
                return role;
            }
            if (reading.units.at(at).is(",") || reading.units.at(at).isPeople()) {
                return null;
            }
        }
        return null;
    }

    private static void add(
            Reading reading, Trigger trigger, int person, Role post, Certainty certainty, List<SentenceMove> moves) {
        new Draft(reading, trigger, Direction.POST, person)
                .from(reading.origin(person, false))
                .to(post.owner())
                .roleFrom(reading.post(person))
                .roleTo(post.text())
                .certainty(certainty)
                .confidence(0.8)
                .upTo(post.first())
                .upTo(post.last())
                .addTo(moves);
    }
}
