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
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

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
    ITALIAN(List.of("it"), ItalianLightStemFilter::new),
    PORTUGUESE(List.of("pt"), PortugueseLightStemFilter::new),
    DUTCH(List.of("nl"), tokens -> new SnowballFilter(tokens, new DutchStemmer())),
    SWEDISH(List.of("sv"), SwedishLightStemFilter::new),
    DANISH(List.of("da"), tokens -> new SnowballFilter(tokens, new DanishStemmer())),
    NORWEGIAN(List.of("no", "nb", "nn"), NorwegianLightStemFilter::new),
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

    /// The article's. Where its language is unknown it is stemmed as English if it has no letter but `a` to `z`: of
    /// headlines too short to tell the language by, nearly all those are English.
    static Stemming of(Article article) {
        String language = article.language();
        if (language != null) {
            return BY_LANGUAGE.getOrDefault(language.toLowerCase(Locale.ROOT), NONE);
        }
        return isPlain(article.title()) && isPlain(article.body()) ? ENGLISH : NONE;
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

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80 || !Character.isLetter(c));
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
