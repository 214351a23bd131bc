package newshound.corpus;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/// Language codes: `en-US`, `en_GB`, `eng` and `English` are all `en`.
final class Languages {
    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            CODES.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            CODES.put(code, code);
            CODES.put(threeLetters(language), code);
        }
    }

    private static String threeLetters(Locale language) {
        try {
            return language.getISO3Language();
        } catch (MissingResourceException _) {
            return language.getLanguage();
        }
    }

    private Languages() {}

    /// The ISO 639-1 code; null where the language is unknown.
    static @Nullable String code(@Nullable String language) {
        if (language == null) {
            return null;
        }
        String name = language.strip().toLowerCase(Locale.ROOT);
        String code = CODES.get(name);
        String primary = name.split("[-_]", 2)[0];
        return code == null ? CODES.get(primary) : code;
    }
}
