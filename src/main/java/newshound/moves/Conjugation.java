package newshound.moves;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newshound.moves.Trigger.Form;

/// The forms of English verbs: made by rule, or listed where the rule fails.
final class Conjugation {
    /// Base, past and past participle.
    private static final String IRREGULAR = """
            be was been; become became become; begin began begun; bring brought brought; build built built;
            choose chose chosen; come came come; cut cut cut; draw drew drawn; drive drove driven; fall fell fallen;
            find found found; get got got; give gave given; go went gone; hang hung hung; hold held held; lay laid laid;
            lead led led;
            leave left left; let let let; lose lost lost; make made made; oversee oversaw overseen; put put put;
            quit quit quit; rise rose risen; run ran run; say said said; set set set; show showed shown;
            spin spun spun; stand stood stood;
            steal stole stolen; strike struck struck; swear swore sworn; take took taken; throw threw thrown;
            win won won; wind wound wound
            """;

    private static final WordList DOUBLING = WordList.of("""
            begin can cut drop expel get grab hop let nab put quit run set ship snag snap spin step strip swap tap transfer
            win
            """);
    private static final String VOWELS = "aeiou";

    private static final Map<String, List<String>> LISTED = new HashMap<>();

    static {
        for (String verb : IRREGULAR.strip().split(";\\s+", -1)) {
            List<String> parts = List.of(verb.split(" ", -1));
            LISTED.put(parts.getFirst(), parts.subList(1, parts.size()));
        }
    }

    private Conjugation() {}

    /// A form that a verb has in a sentence.
    record Inflected(String word, Form form) {}

    static List<Inflected> of(String base) {
        if (base.equals("be")) {
            return List.of(
                    new Inflected("be", Form.BASE),
                    new Inflected("is", Form.BASE),
                    new Inflected("are", Form.BASE),
                    new Inflected("was", Form.PAST),
                    new Inflected("were", Form.PAST),
                    new Inflected("being", Form.ING));
        }
        String stem = DOUBLING.has(base) ? base + base.charAt(base.length() - 1) : base;
        boolean silent = base.endsWith("e") && !base.endsWith("ee");
        String cut = silent ? base.substring(0, base.length() - 1) : stem;
        List<String> past = LISTED.getOrDefault(base, List.of(past(base, cut), past(base, cut)));
        return List.of(
                new Inflected(base, Form.BASE),
                new Inflected(third(base), Form.THIRD),
                new Inflected(past.getFirst(), Form.PAST),
                new Inflected(past.getLast(), Form.PAST),
                new Inflected(cut + "ing", Form.ING));
    }

    private static String third(String base) {
        if (isInY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.endsWith("s") || base.endsWith("ch") || base.endsWith("sh") || base.endsWith("x");
        return base + (hissing || base.endsWith("go") ? "es" : "s");
    }

    private static String past(String base, String cut) {
        return isInY(base) ? base.substring(0, base.length() - 1) + "ied" : cut + "ed";
    }

    private static boolean isInY(String base) {
        return base.endsWith("y") && base.length() > 1 && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
    }
}
