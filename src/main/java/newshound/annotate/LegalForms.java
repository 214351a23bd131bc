package newshound.annotate;

import java.util.Set;

/// What a company's legal form adds to its name, which names no other company.
final class LegalForms {
    private static final Set<String> FORMS = Set.of("""
            inc incorporated corp corporation co company ltd limited llc plc ag nv sa se
            kk gmbh ab asa oyj spa bv lp llp pte pty sas kgaa holdings holding
            集团 公司 集团公司 有限公司 股份有限公司 集團 集團公司 股份公司""".split("\\s+", -1));

    private LegalForms() {}

    /// @param word in small letters, with or without its full stop
    static boolean has(String word) {
        return FORMS.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }
}
