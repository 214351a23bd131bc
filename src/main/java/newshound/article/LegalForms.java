package newshound.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a company's legal form adds to its name, which names no other company.
public final class LegalForms {
    private static final Set<String> FORMS = Set.of("""
            inc incorporated corp corporation co company ltd limited llc plc ag nv sa se
            kk gmbh ab asa oyj spa bv lp llp pte pty sas kgaa holdings holding
            集团 公司 集团公司 有限公司 股份有限公司 集團 集團公司 股份公司""".split("\\s+", -1));

    /// `& Co`, `and Company`
    private static final Pattern AND = Pattern.compile("(?:&|\\band)\\s+(?=co(?:mpany)?\\b)");

    private LegalForms() {}

    /// @param word in small letters, with or without its full stop
    public static boolean has(String word) {
        return FORMS.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    /// @param text in small letters
    public static String withoutAnd(String text) {
        return AND.matcher(text).replaceAll("");
    }

    /// A name without what is added to it: `Moonwell & Co.` is `Moonwell`. At least one word is left.
    public static String without(String name) {
        String rest = name;
        for (int space = rest.lastIndexOf(' '); space > 0; space = rest.lastIndexOf(' ')) {
            if (!has(rest.substring(space + 1).toLowerCase(Locale.ROOT))) {
                break;
            }
            rest = rest.substring(0, space).replaceFirst("(?:,| &| and)$", "");
        }
        return rest;
    }
}
