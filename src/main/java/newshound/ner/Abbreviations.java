package newshound.ner;

import java.util.Locale;
import java.util.Set;

/// Words that keep their full stop, and whether a sentence can end with them.
final class Abbreviations {
    /// A name or number follows them.
    private static final Set<String> BEFORE_NAME = Set.of(
            "mr", "mrs", "ms", "dr", "st", "ste", "gen", "sen", "rep", "gov", "prof", "sgt", "lt", "col", "capt", "cmdr",
            "adm", "maj", "brig", "rev", "fr", "hon", "pres", "supt", "det", "insp", "msgr", "mt", "ft", "vs", "no", "nos",
            "fig", "approx", "ca", "v");
    private static final Set<String> OTHER = Set.of(
            "jr", "sr", "inc", "corp", "co", "ltd", "llc", "bros", "plc", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sep", "sept", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "ave", "blvd", "rd", "dept", "univ",
            "etc", "est", "intl", "assn", "calif", "fla", "mass", "mich", "minn", "conn", "ariz", "colo", "penn", "tenn",
            "wash", "ala", "ark", "okla", "ore", "pa", "va", "md", "al");

    private Abbreviations() {}

    /// Whether a stop at `stop` belongs to the word from `start` to it.
    static boolean endsIn(String text, int start, int stop) {
        return isInitials(text, start, stop) || isKnown(text, start, stop, BEFORE_NAME) || isKnown(text, start, stop, OTHER);
    }

    /// Whether the word from `start` up to its stop at `stop` cannot end a sentence.
    static boolean goesOn(String text, int start, int stop) {
        boolean oneInitial = stop - start == 1 && Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I';
        return oneInitial || isKnown(text, start, stop, BEFORE_NAME);
    }

    /// `J`, `U.S`, `a.m`.
    private static boolean isInitials(String text, int start, int stop) {
        for (int at = start; at < stop; at++) {
            boolean wanted = (at - start) % 2 == 0 ? Character.isLetter(text.charAt(at)) : text.charAt(at) == '.';
            if (!wanted) {
                return false;
            }
        }
        boolean single = stop - start == 1;
        return (stop - start) % 2 == 1 && (!single || Character.isUpperCase(text.charAt(start)));
    }

    private static boolean isKnown(String text, int start, int stop, Set<String> known) {
        return stop - start <= 6 && known.contains(text.substring(start, stop).toLowerCase(Locale.ROOT));
    }
}
