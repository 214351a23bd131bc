package newshound.moves;

import newshound.moves.Unit.Kind;

/// Who a sentence says its news comes from: sources without names, papers and agencies.
final class Sourcing {
    private static final WordList SOURCES = WordList.of(
            "sources source people person report reports insiders rumors rumours reportedly speculation memo-seen");
    private static final WordList FAMILIAR = WordList.of("familiar close knowledge briefed matter");
    private static final WordList MEDIA_VERBS = WordList.of("reported reports reporting");
    private static final WordList AMOUNTS =
            WordList.of("a an profit loss net earnings revenue sales record strong quarterly higher lower to results");
    private static final WordList TELLING = WordList.of("said reported reports says saying cited citing");
    private static final WordList TAGS = WordList.of("report reports source sources paper media");
    private static final WordList BEFORE_REPORTED = WordList.of("has have is had first also later earlier");
    private static final WordList REPORTS =
            WordList.of("report reports source sources person people media newspaper newspapers");

    private final Units units;

    Sourcing(Units units) {
        this.units = units;
    }

    /// Whether the sentence says where its news comes from, and that is no party to it.
    boolean isRumour() {
        for (int at = 0; at < units.size(); at++) {
            Unit unit = units.at(at);
            boolean insiders = unit.isIn(SOURCES) && units.anyIn(FAMILIAR, at + 1, at + 5);
            boolean sources =
                    ((unit.is("sources") || unit.is("source")) && units.anyIn(Lexicon.REPORTING, at + 1, at + 4))
                            || unit.is("reportedly")
                            || unit.is("rumored")
                            || unit.is("rumoured");
            boolean media = unit.isIn(MEDIA_VERBS)
                    && isOutlet(at - 1)
                    && !units.at(at + 1).isIn(AMOUNTS);
            boolean according = unit.is("according") && units.at(at + 1).is("to") && isReport(at + 2);
            boolean tells = Outlets.has(unit)
                    && units.anyIn(TELLING, at + 1, at + 3)
                    && !units.at(at + 1).is(",");
            boolean tag = units.isTitle()
                    && at == units.size() - 1
                    && (unit.isIn(TAGS) || Outlets.has(unit))
                    && (units.at(at - 1).is(":") || units.at(at - 1).isIn(Lexicon.DASHES));
            if (tells || tag || insiders || sources || media || according) {
                return true;
            }
        }
        return false;
    }

    private boolean isOutlet(int at) {
        int left = at;
        while (units.at(left).isIn(BEFORE_REPORTED)) {
            left--;
        }
        return Outlets.has(units.at(left))
                || units.at(left).is(Kind.ORGANISATION)
                || units.at(left).is(Kind.PRODUCT)
                || units.at(left).is("media")
                || units.at(left).is("outlet")
                || units.at(left).is("outlets")
                || units.at(left).is("newspaper")
                || units.at(left).is("times");
    }

    /// `according to Bloomberg`, `according to two sources`; not to a statement.
    private boolean isReport(int at) {
        boolean outlet = false;
        for (int next = at; next < at + 4; next++) {
            outlet |= Outlets.has(units.at(next));
        }
        return outlet || units.anyIn(REPORTS, at, at + 5);
    }
}
