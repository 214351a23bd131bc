package newshound.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The letters of a sample by script.
final class Letters {
    /// A syllable or an ideograph says as much as about three letters.
    private static final int WIDE = 3;
    /// Fewer letters than these say nothing.
    private static final int FEWEST = 12;
    /// Per cent of the letters. Names and terms in Latin letters are common in the news of every script; words of
    /// other scripts are rare in text that is written in Latin letters.
    private static final int FOREIGN_SHARE = 40;
    private static final int LATIN_SHARE = 80;
    /// Kana per cent of Japanese text: half and more in prose; in Chinese text none but in a quoted name.
    private static final int JAPANESE_KANA = 10;
    private static final int CHINESE_KANA = 2;
    /// Han characters in a row that no Japanese text has without any kana.
    private static final int LONG_HAN = 30;

    private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    private int total;
    private int kana;
    private int han;
    private boolean chineseOnly;

    private Letters() {}

    static Letters of(TextSample sample) {
        Letters letters = new Letters();
        sample.passages().forEach(letters::count);
        return letters;
    }

    private void count(String text) {
        int latin = 0;
        HanStandards standards = new HanStandards();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80) {
                latin += Character.isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                count(c, standards);
            }
        }
        add(UnicodeScript.LATIN, latin);
    }

    private void count(int letter, HanStandards standards) {
        UnicodeScript script = UnicodeScript.of(letter);
        switch (script) {
            case HAN -> {
                han++;
                chineseOnly |= standards.isChineseOnly(letter);
                add(UnicodeScript.HAN, WIDE);
            }
            case HIRAGANA, KATAKANA -> {
                kana++;
                add(UnicodeScript.HAN, WIDE);
            }
            case HANGUL -> add(script, WIDE);
            case COMMON, INHERITED -> {}
            default -> add(script, 1);
        }
    }

    private void add(UnicodeScript script, int letters) {
        counts.merge(script, letters, Integer::sum);
        total += letters;
    }

    /// How many letters there are, a syllable or an ideograph counting as three.
    int total() {
        return total;
    }

    /// The script that the text is written in; kana count as Han. Empty where that is in doubt.
    Optional<UnicodeScript> script() {
        if (total < FEWEST) {
            return Optional.empty();
        }
        UnicodeScript foreign = counts.entrySet().stream()
                .filter(script -> script.getKey() != UnicodeScript.LATIN)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.LATIN);
        if (share(UnicodeScript.LATIN) >= LATIN_SHARE) {
            return Optional.of(UnicodeScript.LATIN);
        }
        return share(foreign) >= FOREIGN_SHARE ? Optional.of(foreign) : Optional.empty();
    }

    private int share(UnicodeScript script) {
        return 100 * counts.getOrDefault(script, 0) / total;
    }

    /// Chinese or Japanese, of a text in Han characters and kana. A short one without kana can be a Japanese
    /// headline, unless it has characters that Japanese is not written with.
    Optional<String> eastAsianLanguage() {
        int kanaShare = 100 * kana / (kana + han);
        if (kanaShare >= JAPANESE_KANA) {
            return Optional.of("ja");
        }
        boolean chinese = kanaShare < CHINESE_KANA && (chineseOnly || han >= LONG_HAN);
        return chinese ? Optional.of("zh") : Optional.empty();
    }
}
