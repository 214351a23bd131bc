package newshound.annotate;

import java.util.List;
import java.util.Set;
import newshound.article.EntityType;

/// One entity that a name can stand for, with how the name must then be written.
///
/// @param validity when the name was in use for it
/// @param shapes of the name's tokens as the gazetteer writes them
/// @param ending what follows the last token in the name: the stop of `U.S.`, the sign of `Disney+`
record Sense(LinkTarget target, Ambiguity ambiguity, Validity validity, List<Shape> shapes, String ending) {
    /// Shorter acronyms are words too often when written `Like this`: SAP, UPS, GAP.
    private static final int SHORTEST_CAPITALISED_ACRONYM = 4;
    /// Shorter names mean something else when written in another case: `xAI` and `XAI`.
    private static final int SHORTEST_CASELESS_NAME = 5;
    /// A full stop or exclamation mark may be missing, these may not.
    private static final Set<String> REQUIRED_ENDINGS = Set.of("+", "&");

    boolean isOf(EntityType type) {
        return target.type() == type;
    }

    boolean isPlain() {
        return ambiguity == Ambiguity.NONE;
    }

    /// Whether it still means this before other capitals: `Apple Arcade`, `US Army`; but not `Paris Hilton`.
    boolean canBeginLongerName() {
        boolean isName = isOf(EntityType.ORGANISATION) || isOf(EntityType.PRODUCT) || shapes.getFirst() == Shape.UPPER;
        return ambiguity == Ambiguity.WORD && isName;
    }

    boolean isOneWord() {
        return shapes.size() == 1;
    }

    /// Whether the text writes the name so that it can be meant.
    boolean fits(Tokens tokens, int first) {
        for (int i = 0; i < shapes.size(); i++) {
            int token = first + i;
            if (!fits(i, tokens.shape(token), tokens.length(token))) {
                return false;
            }
        }
        return !needsEnding() || hasEnding(tokens, first + shapes.size() - 1);
    }

    /// Whether the name is another one without its ending: `Disney+`.
    boolean needsEnding() {
        return REQUIRED_ENDINGS.contains(ending);
    }

    /// Whether the text goes on after its token `last` as the name does.
    boolean hasEnding(Tokens tokens, int last) {
        return tokens.text().startsWith(ending, tokens.end(last));
    }

    private boolean fits(int position, Shape written, int length) {
        Shape wanted = shapes.get(position);
        return switch (wanted) {
            case LOWER -> isPlain() || position > 0 || written == Shape.LOWER;
            case CAPITALISED -> written.hasCapital();
            case UPPER -> written == Shape.UPPER || (written == Shape.CAPITALISED && isAlsoWrittenCapitalised(length));
            case MIXED -> written == Shape.MIXED || (isCaseless(length) && (isOneWord() || written.hasCapital()));
            case DIGITS, IDEOGRAPH -> true;
        };
    }

    /// `Nasa`, `Fifa`.
    private boolean isAlsoWrittenCapitalised(int length) {
        return isPlain() && length >= SHORTEST_CAPITALISED_ACRONYM;
    }

    /// `openai`, `OPENAI`: nothing else is called so.
    private boolean isCaseless(int length) {
        return isPlain() && length >= SHORTEST_CASELESS_NAME;
    }

    /// Whether the writing itself, and not the place in the sentence, shows a name.
    boolean showsName(Tokens tokens, int first) {
        if (!isOneWord() || shapes.getFirst() == Shape.IDEOGRAPH) {
            return true;
        }
        Shape written = tokens.shape(first);
        return switch (shapes.getFirst()) {
            case LOWER, DIGITS, IDEOGRAPH -> true;
            case CAPITALISED -> written == Shape.CAPITALISED && tokens.capitalTells(first);
            case UPPER, MIXED ->
                tokens.casing(first) != Casing.CAPITALS && (tokens.length(first) > 1 || tokens.capitalTells(first));
        };
    }
}
