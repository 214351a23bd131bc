package newshound.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// How rare a word is in English news. The list ships with the program, so that what an article weighs does
/// not depend on what else was loaded.
final class CommonWords {
    private static final String RESOURCE = "common-words.tsv";

    /// The stories that the list was counted over.
    private static final int STORIES = 295;

    /// What a word counts as that the list does not have.
    private static final double UNSEEN = 0.7;

    private static final Map<String, Float> RARITY = load();

    private static final float RAREST = rarity(UNSEEN);

    private CommonWords() {}

    /// The inverse document frequency in nats: near 0 for `the`, about 6 for a word that the list does not have.
    static float rarity(String word) {
        return RARITY.getOrDefault(word, RAREST);
    }

    static boolean contains(String word) {
        return RARITY.containsKey(word);
    }

    private static float rarity(double stories) {
        return (float) Math.log((STORIES + 1) / stories);
    }

    private static Map<String, Float> load() {
        InputStream resource = Objects.requireNonNull(CommonWords.class.getResourceAsStream(RESOURCE), RESOURCE);
        Map<String, Float> rarity = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                rarity.put(line.substring(0, tab), rarity(Integer.parseInt(line, tab + 1, line.length(), 10)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(rarity);
    }
}
