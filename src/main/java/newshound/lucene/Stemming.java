package newshound.lucene;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import newshound.article.Article;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/// How the words of an article become stems: by its language.
///
/// Stems of all languages are terms of one field, each marked with its language (`de=haus`), so that none is taken
/// for another's; English ones bear no mark. A query's word is looked for as the stem that it has in each
/// language that the index holds.
enum Stemming {
    ENGLISH(List.of("en"), tokens -> new SnowballFilter(tokens, new EnglishStemmer())),
    GERMAN(List.of("de"), GermanLightStemFilter::new),
    FRENCH(List.of("fr"), FrenchLightStemFilter::new),
    SPANISH(List.of("es"), SpanishLightStemFilter::new),
    ITALIAN(List.of("it"), tokens -> new SnowballFilter(tokens, new ItalianStemmer())),
    PORTUGUESE(List.of("pt"), PortugueseLightStemFilter::new),
    DUTCH(List.of("nl"), tokens -> new SnowballFilter(tokens, new DutchStemmer())),
    SWEDISH(List.of("sv"), tokens -> new SnowballFilter(tokens, new SwedishStemmer())),
    DANISH(List.of("da"), tokens -> new SnowballFilter(tokens, new DanishStemmer())),
    NORWEGIAN(List.of("no", "nb", "nn"), tokens -> new SnowballFilter(tokens, new NorwegianStemmer())),
    FINNISH(List.of("fi"), FinnishLightStemFilter::new),
    HUNGARIAN(List.of("hu"), HungarianLightStemFilter::new),
    RUSSIAN(List.of("ru"), RussianLightStemFilter::new),
    /// Words as written: another language, or an unknown one.
    NONE(List.of("und"), tokens -> tokens);

    private static final Map<String, Stemming> BY_LANGUAGE = new HashMap<>();

    static {
        for (Stemming stemming : values()) {
            stemming.languages.forEach(language -> BY_LANGUAGE.put(language, stemming));
        }
    }

    private final List<String> languages;
    private final UnaryOperator<TokenStream> filter;

    /// @param languages ISO 639 codes; the first is the mark
    Stemming(List<String> languages, UnaryOperator<TokenStream> filter) {
        this.languages = languages;
        this.filter = filter;
    }

    /// The article's. Where its language is unknown it is stemmed as English if its letters are those of English:
    /// of headlines too short to tell the language by, nearly all such are.
    static Stemming of(Article article) {
        String language = article.language();
        if (language != null) {
            return BY_LANGUAGE.getOrDefault(language.toLowerCase(Locale.ROOT), NONE);
        }
        return isPlain(article.title() + article.lead()) ? ENGLISH : NONE;
    }

    /// Whether of fifty letters at most one is not of ASCII: an English text names a Zoë now and then.
    private static boolean isPlain(String text) {
        long foreign =
                text.chars().filter(c -> c >= 0x80 && Character.isLetter(c)).count();
        return 50 * foreign <= text.length();
    }

    /// Those of the articles in the index; of an empty one English.
    static Set<Stemming> of(IndexReader reader) throws IOException {
        Set<Stemming> found = EnumSet.noneOf(Stemming.class);
        for (Stemming stemming : values()) {
            if (reader.docFreq(new Term(IndexFields.STEMMING, stemming.code())) > 0) {
                found.add(stemming);
            }
        }
        return found.isEmpty() ? EnumSet.of(ENGLISH) : found;
    }

    /// Some of these as one number.
    static long bits(Set<Stemming> stemmings) {
        return stemmings.stream().mapToLong(Stemming::bit).sum();
    }

    /// Those that are in a number of [#bits(Set)].
    static Set<Stemming> ofBits(long bits) {
        Set<Stemming> stemmings = EnumSet.allOf(Stemming.class);
        stemmings.removeIf(stemming -> (bits & stemming.bit()) == 0);
        return stemmings;
    }

    private long bit() {
        return 1L << List.of(values()).indexOf(this);
    }

    /// The name in the index.
    String code() {
        return languages.getFirst();
    }

    /// Stands before each of its stems.
    private String mark() {
        return this == ENGLISH ? "" : code() + ExactForms.MARK;
    }

    /// Folded words, of which those marked as keywords stay, → marked stems.
    TokenStream stems(TokenStream words) {
        TokenStream stems = filter.apply(words);
        return this == ENGLISH ? stems : new MarkFilter(stems, mark());
    }
}
