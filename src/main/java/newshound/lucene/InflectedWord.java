package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newshound.schema.Field;
import org.apache.lucene.index.Term;

/// A word of a query as the stems under which the articles of an index have it.
///
/// @param stems none that is in no article, unless the word is in none at all
record InflectedWord(List<Stem> stems) {

    /// @param weight that makes its scores what they would be if all stems were one term: in a language with few
    /// articles every word is rare, which says nothing about the word
    record Stem(String term, float weight) {}

    static InflectedWord of(String word, Set<Stemming> stemmings, NewsSearcher searcher) {
        Set<String> terms = new LinkedHashSet<>();
        stemmings.forEach(stemming -> terms.add(TextAnalysis.stem(stemming, word)));
        if (terms.size() == 1) {
            return new InflectedWord(List.of(new Stem(terms.iterator().next(), 1)));
        }
        List<Found> found = new ArrayList<>();
        terms.forEach(term -> found.add(new Found(term, articles(searcher, term))));
        found.removeIf(stem -> stem.articles == 0);
        if (found.size() < 2) {
            String only = found.isEmpty() ? terms.iterator().next() : found.getFirst().term;
            return new InflectedWord(List.of(new Stem(only, 1)));
        }
        long all = found.stream().mapToLong(Found::articles).sum();
        return new InflectedWord(found.stream()
                .map(stem -> new Stem(stem.term, (float) (rarity(all, searcher) / rarity(stem.articles, searcher))))
                .toList());
    }

    private record Found(String term, long articles) {}

    /// How many articles have a term in the title, or in the text.
    static long articles(NewsSearcher searcher, String term) {
        try {
            return Math.max(
                    searcher.articles(new Term(Field.TITLE.fieldName(), term)),
                    searcher.articles(new Term(Field.BODY.fieldName(), term)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The factor by which BM25 scores grow, its inverse document frequency.
    private static double rarity(long articles, NewsSearcher searcher) {
        long n = Math.min(articles, searcher.articles());
        return Math.log(1 + (searcher.articles() - n + 0.5) / (n + 0.5));
    }
}
