package newshound.moves;

import newshound.moves.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// Reads the name of a post.
final class RoleReader {
    private static final int LONGEST = 16;
    private static final int LONGEST_LOOSE = 4;
    private static final WordList NO_MODIFIERS = WordList.of("and or as to after when while because but not so");
    private static final WordList OWNERS = WordList.of("of at for with in");
    private static final WordList VERBLIKE = WordList.of("heads leads chairs heading leading");
    private static final WordList AFTER_VERB = WordList.of("to up for over");
    private static final WordList STARTERS = WordList.of(
            "currently now the a an its his her their new next role of position post title as to be additional added extra responsibility responsibilities duties");

    private final Units units;
    private final Places places;

    RoleReader(Units units, Places places) {
        this.units = units;
        this.places = places;
    }

    /// The post that begins at `from`; null where none does.
    @Nullable
    Role at(int from) {
        int first = from;
        while ((units.at(first).isIn(STARTERS) || units.at(first).isPossessiveSign()) && first - from < 5) {
            first++;
        }
        int head = -1;
        Where owner = from > 0 && units.at(first - 1).is("its") ? new Where.Mentioned("its") : null;
        int textStart = first;
        int at = first;
        while (at < Math.min(units.size(), first + LONGEST) && isInside(at)) {
            Unit unit = units.at(at);
            if (unit.isIn(Lexicon.ROLE_HEADS)) {
                head = at;
            } else if (head < 0 && places.at(at) != null) {
                owner = places.at(at);
                textStart = units.at(at + 1).isPossessiveSign() ? at + 2 : at + 1;
            }
            at++;
        }
        if (head < 0 || textStart > head) {
            return null;
        }
        int end = withComplement(head);
        return new Role(units.text(textStart, end), owner == null ? ownerAfter(end) : owner, first, end);
    }

    private boolean isInside(int at) {
        Unit unit = units.at(at);
        if (isLoose(at)) {
            return true;
        }
        if (unit.isIn(VERBLIKE) && units.at(at + 1).isIn(AFTER_VERB)) {
            return false;
        }
        return unit.isIn(Lexicon.ROLE_HEADS)
                || unit.isIn(Lexicon.ROLE_MODIFIERS)
                || unit.isPossessiveSign()
                || (unit.is(Kind.ORGANISATION)
                        && units.at(at - 1).isWord()
                        && !units.at(at - 1).isIn(OWNERS))
                || (unit.is(Kind.PLACE) && units.at(at + 1).isIn(Lexicon.ROLE_HEADS))
                || (places.at(at) != null && !units.at(at - 1).isIn(OWNERS))
                || (unit.is(",")
                        && units.at(at + 1).isIn(Lexicon.ROLE_HEADS.and(Lexicon.ROLE_MODIFIERS))
                        && units.at(at + 1).isIn(Lexicon.ROLE_HEADS));
    }

    /// `its second external deputy governor`: before the head of a post's name any adjectives and nouns may stand.
    private boolean isLoose(int at) {
        for (int next = at; next < at + LONGEST_LOOSE; next++) {
            Unit unit = units.at(next);
            if (next > at && unit.isIn(Lexicon.ROLE_HEADS)) {
                return true;
            }
            boolean word = unit.isWord()
                    && !unit.isNone()
                    && Character.isLetter(unit.text().charAt(0))
                    && !unit.isIn(Lexicon.PREPOSITIONS)
                    && !unit.isIn(Lexicon.AUXILIARIES)
                    && !unit.isIn(Lexicon.REPORTING)
                    && !unit.isIn(Lexicon.DETERMINERS)
                    && !unit.isIn(Lexicon.RELATIVES)
                    && !unit.isIn(NO_MODIFIERS)
                    && !TriggerLexicon.isVerb(unit);
            if (!word) {
                return false;
            }
        }
        return false;
    }

    /// `head` + `of product design`.
    private int withComplement(int head) {
        int end = head;
        int at = head + 1;
        if (!units.at(at).is("of") && !units.at(at).is("for")) {
            return end;
        }
        while (at < head + 7 && units.at(at).isWord() && units.at(at).isIn(Lexicon.ROLE_MODIFIERS)) {
            boolean linking = units.at(at).isIn(OWNERS)
                    || units.at(at).is("and")
                    || units.at(at).isIn(Lexicon.DETERMINERS);
            end = linking ? end : at;
            at++;
        }
        return end;
    }

    private @Nullable Where ownerAfter(int end) {
        if (!units.at(end + 1).isIn(OWNERS)) {
            return null;
        }
        for (int at = end + 2; at < end + 8 && at < units.size(); at++) {
            Where where = places.at(at);
            if (where != null) {
                return where;
            }
            Unit unit = units.at(at);
            if (!unit.isWord()
                    || unit.is(",")
                    || TriggerLexicon.isVerb(unit)
                    || (unit.isIn(Lexicon.PREPOSITIONS) && !unit.is("of"))) {
                return null;
            }
        }
        return null;
    }
}
