package newshound.moves;

import java.util.regex.Pattern;
import newshound.article.Entity;
import newshound.article.EntityType;
import org.jspecify.annotations.Nullable;

/// The organisations that a sentence names or refers to.
final class Places {
    private static final WordList TEAM_SIGNS = WordList.of("team lab labs group unit division department project");
    /// `the developer community`, `the company car`.
    private static final WordList NO_ORGANISATION =
            WordList.of("model models community communities conference conferences relations tools car policy page");
    /// What stands before the noun for an organisation.
    private static final WordList OF_FIRMS =
            WordList.of("hedge venture law aerospace rival parent holding nonprofit non-profit oil car");
    /// Nouns that mean nothing else, whatever stands before them.
    private static final WordList FIRMS = WordList.of(
            "company firm bank fund lab startup start-up agency network retailer carmaker automaker chipmaker drugmaker insurer lender broadcaster airline brokerage publisher maker manufacturer developer utility operator miner giant conglomerate university newspaper");
    private static final WordList MAKERS = WordList.of("maker developer");
    private static final WordList NO_MODIFIERS = WordList.of(
            "and or but as than when while if because so not then where after before until since he she it they we i");
    private static final WordList AMOUNTS = WordList.of("$ £ € billion million bn");
    private static final int LONGEST_BEFORE_NOUN = 6;
    private static final WordList OWN = WordList.of("own");
    private static final WordList NEW = WordList.of("new another stealth rival competing ai biotech fintech robotics");
    private static final WordList FIRM =
            WordList.of("company startup start-up firm venture fund lab business studio consultancy");

    private static final Pattern TEAM = Pattern.compile("\\b(team|lab|group|unit|crew)$");

    private final Units units;

    Places(Units units) {
        this.units = units;
    }

    /// What the unit at `at` refers to; null where it is no organisation.
    @Nullable
    Where at(int at) {
        Unit unit = units.at(at);
        Entity entity = unit.entity();
        if (isExchange(at)) {
            return null;
        }
        return switch (unit.kind()) {
            case ORGANISATION -> entity == null ? null : new Where.Named(entity);
            case PRODUCT -> entity != null && isTeam(at) ? new Where.Named(entity) : null;
            case GROUP -> entity != null && TEAM.matcher(unit.word()).find() ? new Where.Named(entity) : null;
            case WORD -> reference(at);
            case PERSON, PLACE -> null;
        };
    }

    /// `(NYSE: ACM)` that is no aside.
    private boolean isExchange(int at) {
        return units.at(at + 1).is(":") && units.at(at - 1).is("(");
    }

    private boolean isTeam(int at) {
        Unit before = units.at(at - 1);
        if (before.is("the") && units.at(at + 1).isIn(MAKERS)) {
            return false;
        }
        return units.at(at + 1).isIn(TEAM_SIGNS)
                || units.at(at + 1).isIn(Lexicon.ROLE_HEADS)
                || TriggerLexicon.isVerb(before)
                || before.is("from")
                || before.is("at")
                || (units.at(at + 1).isPossessiveSign() && (units.at(at + 3).isIn(TEAM_SIGNS) || isPost(at + 2)));
    }

    /// `TikTok's head of safety`.
    private boolean isPost(int at) {
        return units.at(at).isIn(Lexicon.ROLE_HEADS)
                || (units.at(at).isIn(Lexicon.ROLE_MODIFIERS)
                        && units.at(at + 1).isIn(Lexicon.ROLE_HEADS));
    }

    private @Nullable Where reference(int at) {
        Unit unit = units.at(at);
        boolean noun = unit.isIn(Lexicon.ORGANISATION_NOUNS) || unit.isIn(Lexicon.UNIT_NOUNS);
        if (!noun
                || (units.at(at + 1).isIn(Lexicon.ROLE_HEADS)
                        && !units.at(at + 1).isIn(Lexicon.PREPOSITIONS))) {
            return null;
        }
        if (units.at(at + 1).isIn(NO_ORGANISATION) || units.at(at + 1).is(Unit.Kind.ORGANISATION)) {
            return null;
        }
        if (units.at(at + 1).is("of")) {
            Where maker = makerOf(at + 2);
            if (maker != null) {
                return maker;
            }
        }
        int left = at - 1;
        while (at - left < LONGEST_BEFORE_NOUN
                && (units.at(left).isWord() || units.at(left).is(Unit.Kind.PRODUCT))
                && (isAmount(units.at(left))
                        || units.at(left).is(Unit.Kind.PRODUCT)
                        || (unit.isIn(FIRMS) && isLoose(units.at(left)))
                        || units.at(left).isIn(Lexicon.ROLE_MODIFIERS)
                        || units.at(left).isIn(OF_FIRMS)
                        || units.at(left).word().endsWith("-based"))
                && !units.at(left).isIn(Lexicon.DETERMINERS)
                && !(units.at(left).isIn(Lexicon.PREPOSITIONS) && at - left > 1)) {
            left--;
        }
        boolean definite = units.at(left).is("the")
                || units.at(left).is("its")
                || units.at(left).is("this");
        return definite ? new Where.Mentioned(unit.word()) : null;
    }

    /// `the pioneering cable network`.
    private static boolean isLoose(Unit unit) {
        return AffiliationWords.isLoose(unit)
                && !unit.isPossessiveSign()
                && !unit.isIn(Lexicon.DETERMINERS)
                && !unit.isIn(Lexicon.AUXILIARIES)
                && !unit.isIn(Lexicon.RELATIVES)
                && !unit.isIn(NO_MODIFIERS)
                && Character.isLowerCase(unit.text().charAt(0));
    }

    /// `the $4 billion fund`.
    private static boolean isAmount(Unit unit) {
        return unit.isIn(AMOUNTS)
                || (!unit.isNone() && Character.isDigit(unit.text().charAt(0)));
    }

    /// `the maker of the Kestrel phone`: the organisation whose product that is.
    private @Nullable Where makerOf(int from) {
        int at = units.at(from).is("the") ? from + 1 : from;
        Entity product = units.at(at).is(Unit.Kind.PRODUCT) ? units.at(at).entity() : null;
        Entity maker = product == null ? null : product.parent();
        return maker != null && maker.type() == EntityType.ORGANISATION ? new Where.Named(maker) : null;
    }

    /// `his own AI start-up`, `a new company`, from `from` on; null where no such firm follows.
    @Nullable
    Described own(int from) {
        boolean own = false;
        for (int at = from; at < from + 9 && units.at(at).isWord(); at++) {
            Unit unit = units.at(at);
            own |= unit.isIn(OWN)
                    || (at == from && unit.is("his"))
                    || (at == from && unit.is("her"))
                    || (unit.isIn(NEW) && at <= from + 1)
                    || (at == from && (unit.is("a") || unit.is("an")));
            if (unit.isIn(FIRM)
                    && !units.at(at + 1).isIn(FIRM)
                    && !units.at(at + 2).isIn(FIRM)) {
                return own ? new Described(new Where.Described(units.text(from, at)), from, at) : null;
            }
            if (unit.is(",") || unit.isIn(Lexicon.PREPOSITIONS)) {
                return null;
            }
        }
        return null;
    }

    record Described(Where.Described where, int first, int last) {}
}
