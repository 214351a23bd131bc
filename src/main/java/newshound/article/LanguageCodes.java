package newshound.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/// What people and programs write for a language → its code: `en-US`, `en_GB`, `eng` and `English` are all `en`.
public final class LanguageCodes {
    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (String listed : Locale.getISOLanguages()) {
            Locale language = Locale.of(listed);
            String code = language.getLanguage(); // `he` of `iw`, which both are listed
            CODES.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            CODES.put(listed, code);
            CODES.put(threeLetters(language), code);
        }
        CODES.put("cmn", "zh"); // Mandarin: what tags that name the spoken language call written Chinese
        CODES.put("fil", "tl");
        CODES.put("filipino", "tl");
        CODES.put("farsi", "fa");
        CODES.put("norwegian bokmal", "nb");
    }

    private static String threeLetters(Locale language) {
        try {
            return language.getISO3Language();
        } catch (MissingResourceException _) {
            return language.getLanguage();
        }
    }

    private LanguageCodes() {}

    /// The ISO 639-1 code; null where the language is unknown.
    ///
    /// @param language a code of two or three letters, a tag (BCP 47) or an English name
    public static @Nullable String of(@Nullable String language) {
        if (language == null) {
            return null;
        }
        String name = language.strip().toLowerCase(Locale.ROOT);
        String code = CODES.get(name);
        String primary = name.split("[-_]", 2)[0];
        return code == null ? CODES.get(primary) : code;
    }
}
