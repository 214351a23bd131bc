package newshound.ner;

import java.util.Locale;
import java.util.Set;

/// Words that keep their full stop, and whether a sentence can end with them.
final class Abbreviations {
    private static final int LONGEST = 6;

    /// A name follows them.
    private static final Set<String> BEFORE_NAME =
            Set.of(("mr mrs ms dr st ste gen sen rep gov prof sgt lt col capt cmdr adm maj brig rev fr hon pres "
                            + "supt det insp msgr mt ft vs v")
                    .split(" "));
    /// A number follows them; elsewhere `no` is a word like others.
    private static final Set<String> BEFORE_NUMBER = Set.of("no", "nos", "fig", "approx", "ca", "pp");
    private static final Set<String> OTHER =
            Set.of("jr sr inc corp co ltd llc bros plc ave blvd dept univ etc est intl assn al ph.d".split(" "));
    /// Only with a capital: `mass`, `ore` and `wed` are words too.
    private static final Set<String> CAPITALISED =
            Set.of(("jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri rd calif fla mass mich "
                            + "minn conn ariz colo penn tenn wash ala ark okla ore pa va md")
                    .split(" "));

    private Abbreviations() {}

    /// Whether a stop at `stop` belongs to the word from `start` to it.
    static boolean endsIn(String text, int start, int stop) {
        if (isInitials(text, start, stop)) {
            return true;
        }
        if (stop - start > LONGEST) {
            return false;
        }
        String lower = lower(text, start, stop);
        return BEFORE_NAME.contains(lower)
                || OTHER.contains(lower)
                || (BEFORE_NUMBER.contains(lower) && isBeforeNumber(text, stop))
                || (CAPITALISED.contains(lower) && Character.isUpperCase(text.charAt(start)));
    }

    /// Whether the word from `start` up to its stop at `stop` cannot end a sentence, whatever follows.
    static boolean goesOn(String text, int start, int stop) {
        return stop - start <= LONGEST && BEFORE_NAME.contains(lower(text, start, stop));
    }

    /// `J`, as in `J. P. Morgan`; `I` rather ends a sentence.
    static boolean isInitial(String text, int start, int stop) {
        return stop - start == 1 && Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I';
    }

    /// `J`, `U.S`, `a.m`.
    private static boolean isInitials(String text, int start, int stop) {
        if ((stop - start) % 2 == 0) {
            return false;
        }
        for (int at = start; at < stop; at++) {
            boolean letter = (at - start) % 2 == 0;
            if (letter ? !Character.isLetter(text.charAt(at)) : text.charAt(at) != '.') {
                return false;
            }
        }
        return stop - start > 1 || Character.isUpperCase(text.charAt(start));
    }

    private static boolean isBeforeNumber(String text, int stop) {
        int at = stop + 1;
        while (at < text.length() && Characters.isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '#');
    }

    private static String lower(String text, int start, int stop) {
        return text.substring(start, stop).toLowerCase(Locale.ROOT);
    }
}
