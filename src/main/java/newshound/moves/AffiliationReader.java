package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import newshound.article.Entity;
import newshound.moves.Unit.Kind;

/// Reads who works where from the words beside the names of a sentence.
final class AffiliationReader {
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
