package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.article.Entity;
import newshound.moves.Unit.Kind;

/// Reads who works where from the words beside the names of a sentence.
final class AffiliationReader {
    private static final WordList TRADES = WordList.of("industry washington party political hollywood");
    private static final int LONGEST_BESIDE = 6;

    private final Units units;
    private final AffiliationBefore before;
    private final AffiliationAfter after;

    AffiliationReader(Units units, Places places, RoleReader roles) {
        this.units = units;
        this.before = new AffiliationBefore(units, places);
        this.after = new AffiliationAfter(units, places, roles);
    }

    List<Affiliation> read() {
        List<Affiliation> all = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            if (units.at(at).isPeople()) {
                before.read(at, all);
                after.read(at, all);
                readInsider(at, all);
            }
            Entity team = units.at(at).entity();
            if (units.at(at).is(Kind.GROUP) && team != null) {
                all.add(new Affiliation(at, new Where.Named(team), null, isFormer(units.at(at)), false, at, at));
                readNames(at, team, all);
                readNamesBefore(at, team, all);
            }
        }
        return all;
    }

    /// `an insider, Smith`, `Smith, a company veteran,`: one who has a post already, whichever it is.
    private void readInsider(int person, List<Affiliation> all) {
        for (int at = person - LONGEST_BESIDE; at <= person + LONGEST_BESIDE; at++) {
            boolean insider = units.at(at).is("insider") && !units.at(at - 1).isIn(TRADES);
            boolean veteran = units.at(at).is("veteran") && units.at(at - 1).isIn(Lexicon.ORGANISATION_NOUNS);
            if ((insider || veteran) && isBeside(Math.min(at, person), Math.max(at, person))) {
                all.add(new Affiliation(person, null, "insider", false, false, at, at));
                return;
            }
        }
    }

    /// Whether nobody else stands between, and no clause ends.
    private boolean isBeside(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (units.at(at).isPeople() || units.at(at).is(";") || units.at(at).isIn(Lexicon.AUXILIARIES)) {
                return false;
            }
        }
        return true;
    }

    /// `two Acme engineers, Smith and Jones,`: those of the group by name.
    private void readNames(int group, Entity team, List<Affiliation> all) {
        int at = group + 1;
        while (units.at(at).is(",") || units.at(at).is("and") || units.at(at).is(Kind.PERSON)) {
            if (units.at(at).is(Kind.PERSON)) {
                all.add(new Affiliation(
                        at, new Where.Named(team), null, isFormer(units.at(group)), false, group, group));
            }
            at++;
        }
    }

    /// `Smith and Jones, two Acme engineers,`.
    private void readNamesBefore(int group, Entity team, List<Affiliation> all) {
        boolean apposed = units.at(group - 1).is(",") && units.at(group + 1).is(",");
        int at = group - 2;
        while (apposed
                && (units.at(at).is(",")
                        || units.at(at).is("and")
                        || units.at(at).is(Kind.PERSON))) {
            if (units.at(at).is(Kind.PERSON)) {
                all.add(new Affiliation(
                        at, new Where.Named(team), null, isFormer(units.at(group)), false, group, group));
            }
            at--;
        }
    }

    /// `four former Acme engineers`.
    private static boolean isFormer(Unit group) {
        return group.word().contains("former") || group.word().contains("ex-");
    }
}
