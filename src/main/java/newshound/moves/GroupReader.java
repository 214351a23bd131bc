package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newshound.article.Entity;
import newshound.article.Span;
import newshound.moves.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// Finds described people: `four Apple researchers`, `several core members of the Qwen team`.
///
/// They must be counted or told apart in some way; masses are nobody.
final class GroupReader {
    private static final int LONGEST_DESCRIPTION = 7;

    private static final WordList QUANTIFIERS = WordList.of("""
            two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen twenty thirty forty fifty several dozens dozen handful couple trio pair quartet half
            """);
    private static final WordList BEFORE_COUNT =
            WordList.of("at least more than another about around nearly almost over a all these those as many the");
    private static final WordList LOOSE = WordList.of("other some many more additional key core top");
    private static final WordList STAFF = WordList.of("""
            researchers engineers employees members executives founders co-founders cofounders scientists developers
            staffers leaders bankers partners traders lawyers analysts managers designers directors officials
            colleagues staff workers experts specialists alumni veterans ministers players editors reporters journalists
            professors hires executives execs figures names recruits heads personnel lieutenants underwriters brokers economists advisers advisors consultants strategists writers artists dealmakers
            """);
    private static final WordList TEAM = WordList.of("team group lab unit crew");
    private static final WordList TEAM_NOUNS = TEAM.and(Lexicon.UNIT_NOUNS);
    private static final WordList INNER = WordList.of("""
            of the its a other more former ex senior top key core leading star prominent founding early veteran technical
            research product design and ai 's ' most high-profile long-time longtime software hardware chip current
            team safety security machine-learning big board startup start-up ranking experienced talented machine learning
            """);
    private static final WordList ASKS = WordList.of("invites invited courts courted woos wooed approaches approached");
    private static final WordList TAIL_PREPOSITIONS = WordList.of("of from at in on");

    private final String text;
    private final List<Unit> units;

    private GroupReader(String text, List<Unit> units) {
        this.text = text;
        this.units = units;
    }

    static List<Unit> merge(String text, List<Unit> units) {
        GroupReader reader = new GroupReader(text, units);
        List<Unit> merged = new ArrayList<>();
        int at = 0;
        while (at < units.size()) {
            int head = reader.head(at);
            if (head < 0) {
                merged.add(units.get(at));
                at++;
            } else {
                int last = reader.tail(head);
                merged.add(reader.group(at, last));
                at = last + 1;
            }
        }
        return merged;
    }

    /// The noun of the description that begins here, -1 where none does.
    private int head(int at) {
        int quantifier = at;
        while (at(quantifier).isIn(BEFORE_COUNT) && quantifier - at < 3) {
            quantifier++;
        }
        boolean counted = at(quantifier).isIn(QUANTIFIERS) || isNumber(at(quantifier));
        if (counted) {
            return staff(afterOf(quantifier + 1), at);
        }
        if (isOneOf(at)) {
            return -1;
        }
        if (at(quantifier).isIn(LOOSE) && !(at > 0 && at(at - 1).isIn(LOOSE))) {
            int head = staff(quantifier, at);
            boolean told = at(quantifier).is("key")
                    || at(quantifier).is("core")
                    || at(quantifier).is("top");
            for (int i = quantifier; i <= head; i++) {
                told |= at(i).entity() != null
                        || at(i).is("core")
                        || at(i).is("key")
                        || at(i).is("senior")
                        || at(i).is("co-founders");
            }
            return told ? head : -1;
        }
        int asked = asked(at);
        return asked < 0 ? team(at) : asked;
    }

    /// `two of its three board directors`: behind `of its`, and the count of all.
    private int afterOf(int from) {
        if (at(from).is("of")
                && at(from + 1).is(Kind.ORGANISATION)
                && at(from + 2).isPossessiveSign()) {
            return from + 1; // `several of Acme's engineers`
        }
        boolean part = at(from).is("of") && at(from + 1).isIn(Lexicon.DETERMINERS);
        int at = part ? from + 2 : from;
        return part && at(at).isIn(QUANTIFIERS) ? at + 1 : at;
    }

    /// `one of Acme's top researchers`: one person, who is named beside it.
    private boolean isOneOf(int at) {
        for (int left = at - 1; left >= at - 4; left--) {
            if (at(left).is("of")) {
                return at(left - 1).is("one");
            }
        }
        return false;
    }

    private int staff(int from, int start) {
        for (int i = from; i < start + LONGEST_DESCRIPTION; i++) {
            Unit unit = at(i);
            if (unit.isIn(STAFF)) {
                return i;
            }
            boolean inside = unit.is(Kind.ORGANISATION)
                    || unit.is(Kind.PRODUCT)
                    || unit.isIn(INNER)
                    || unit.isIn(LOOSE)
                    || (unit.isWord() && unit.isIn(Lexicon.ROLE_MODIFIERS));
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    /// `invites Acme engineers`: of those who are asked all are meant.
    private int asked(int at) {
        boolean owned = at(at).is(Kind.ORGANISATION) || at(at).is(Kind.PRODUCT);
        return owned && at(at - 1).isIn(ASKS) && at(at + 1).isIn(STAFF) ? at + 1 : -1;
    }

    /// `the Qwen team`.
    private int team(int at) {
        int name = at(at).is("the") ? at + 1 : at;
        if (name > at && at(name).is("founding") && at(name + 1).is("team")) {
            return name + 1;
        }
        boolean named = at(name).is(Kind.ORGANISATION) || at(name).is(Kind.PRODUCT);
        boolean isTeam =
                named && (name > at ? at(name + 1).isIn(TEAM) : at(name + 1).is("team"));
        return isTeam && !at(at - 1).isPossessiveSign() ? name + 1 : staffOfTeam(at);
    }

    /// `engineers and researchers from Acme's vision team`.
    private int staffOfTeam(int at) {
        int head = at(at).isIn(STAFF) && at(at + 1).is("and") && at(at + 2).isIn(STAFF) ? at + 2 : at;
        boolean staff = at(head).isIn(STAFF) && at(head + 1).isIn(TAIL_PREPOSITIONS);
        int last = staff ? tail(head) : head;
        return last > head && at(last).isIn(TEAM) ? head : -1;
    }

    /// Where `of the Qwen team`, `from the company` after the noun ends.
    private int tail(int head) {
        if (!at(head + 1).isIn(TAIL_PREPOSITIONS)) {
            return head;
        }
        for (int i = head + 2; i < head + 7; i++) {
            Unit unit = at(i);
            if (unit.is(Kind.ORGANISATION) || unit.is(Kind.PRODUCT)) {
                return endOfTeam(i);
            }
            boolean owner = unit.isIn(Lexicon.ORGANISATION_NOUNS) && at(i + 1).isPossessiveSign();
            boolean named = at(i + 1).is(Kind.ORGANISATION) || at(i + 1).is(Kind.PRODUCT);
            if (named && unit.isIn(Lexicon.ORGANISATION_NOUNS)) {
                continue;
            }
            if (!owner && (unit.isIn(TEAM) || unit.isIn(Lexicon.ORGANISATION_NOUNS))) {
                return i;
            }
            if (owner || (unit.isWord() && unit.word().contains("-"))) {
                continue;
            }
            if (!unit.isIn(INNER) && !unit.isPossessiveSign() && !unit.isIn(Lexicon.ROLE_MODIFIERS)) {
                return head;
            }
        }
        return head;
    }

    /// `Acme`, `Acme's team`, `Acme's Bolt team`, `Acme's Bolt video team`.
    private int endOfTeam(int name) {
        if (at(name + 1).isIn(TEAM)) {
            return name + 1;
        }
        boolean owner = at(name + 1).isPossessiveSign();
        if (owner && at(name + 2).isIn(TEAM_NOUNS)) {
            return name + 2;
        }
        boolean named = at(name + 2).is(Kind.ORGANISATION)
                || at(name + 2).is(Kind.PRODUCT)
                || at(name + 2).isIn(INNER);
        if (owner && named && at(name + 3).isIn(TEAM_NOUNS)) {
            return name + 3;
        }
        return owner && named && at(name + 3).isWord() && at(name + 4).isIn(TEAM) ? name + 4 : name;
    }

    private Unit group(int first, int last) {
        Span span =
                new Span(units.get(first).span().start(), units.get(last).span().end());
        String words = span.in(text);
        @Nullable Entity entity = null;
        for (int i = first; i <= last; i++) {
            entity = units.get(i).entity() != null ? units.get(i).entity() : entity;
        }
        return new Unit(Kind.GROUP, words, words.toLowerCase(Locale.ROOT), span, entity);
    }

    private static boolean isNumber(Unit unit) {
        return unit.isWord()
                && unit.word().length() <= 3
                && unit.word().chars().allMatch(Character::isDigit)
                && !unit.word().isEmpty();
    }

    private Unit at(int at) {
        return at >= 0 && at < units.size() ? units.get(at) : Unit.NONE;
    }
}
