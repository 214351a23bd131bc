package newshound.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/// OpenNLP's model of character n-grams, trained on 103 languages.
///
/// It takes half a second and 50 MB to load, and so is loaded when the first text needs it.
final class NgramModel {
    /// How much likelier the best language must be than the next.
    private static final double CLEAR = 2;

    /// The languages of the model (ISO 639-3) that are believed; several of its labels can be one language. The
    /// others only take votes: a text that looks most like Waray or Volapük is in doubt. So is one in Malay,
    /// since the model does not know Indonesian.
    private static final Map<String, String> BELIEVED = codes("""
            eng en, deu de, fra fr, spa es, ita it, por pt, nld nl, swe sv, dan da, nob no, nno no, fin fi, isl is,
            fao fo, ekk et, est et, lvs lv, lav lv, lit lt, pol pl, ces cs, slk sk, slv sl, hun hu, ron ro, hrv hr, bos bs, srp sr,
            sqi sq, tur tr, aze az, uzb uz, cat ca, glg gl, eus eu, gle ga, cym cy, mlt mt, ltz lb, fry fy, afr af,
            vie vi, tgl tl, swa sw, plt mg, epo eo, rus ru, ukr uk, bel be, bul bg, mkd mk, kaz kk,
            kir ky, mon mn, tat tt, tgk tg, bak ba, che ce, ara ar, pes fa, fas fa, urd ur, pus ps, hin hi, mar mr, nep ne,
            ben bn, asm as
            """);

    private NgramModel() {}

    private static Map<String, String> codes(String pairs) {
        return Arrays.stream(pairs.split(","))
                .map(pair -> pair.strip().split(" "))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    /// Holds the model from the first use on.
    private static final class Loaded {
        private static final LanguageDetectorME DETECTOR = load();

        private static LanguageDetectorME load() {
            String model = "/langdetect-183.bin";
            try (InputStream in = Objects.requireNonNull(NgramModel.class.getResourceAsStream(model), model)) {
                return new LanguageDetectorME(new LanguageDetectorModel(new BufferedInputStream(in)));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the language model", e);
            }
        }
    }

    /// The language, as ISO 639-1, that is most likely of every passage, and clearly so of one at least.
    static Optional<String> language(TextSample sample) {
        List<Ranked> ranked = sample.passages().stream().map(NgramModel::ranked).toList();
        String best = ranked.getFirst().best;
        boolean agreed = ranked.stream().allMatch(passage -> passage.best.equals(best));
        boolean clear = ranked.stream().anyMatch(passage -> passage.lead >= CLEAR);
        return agreed && clear && BELIEVED.containsValue(best) ? Optional.of(best) : Optional.empty();
    }

    /// @param lead how many times likelier the best language is than the next
    private record Ranked(String best, double lead) {}

    private static Ranked ranked(String passage) {
        Map<String, Double> likelihoods = new HashMap<>();
        for (Language language : Loaded.DETECTOR.predictLanguages(passage)) {
            String code = BELIEVED.getOrDefault(language.getLang(), language.getLang());
            likelihoods.merge(code, language.getConfidence(), Double::sum);
        }
        List<Map.Entry<String, Double>> best = likelihoods.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(2)
                .toList();
        return new Ranked(
                best.getFirst().getKey(),
                best.getFirst().getValue() / best.getLast().getValue());
    }
}
