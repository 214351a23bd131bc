package newshound.lucene;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/// A query that only chooses articles, scored by the words that it is about.
final class ScoredByWords extends Query {
    private final Query chosen;
    private final List<Query> words;

    ScoredByWords(Query chosen, List<Query> words) {
        this.chosen = chosen;
        this.words = List.copyOf(words);
    }

    /// What is left where scores do not matter.
    Query chosen() {
        return chosen;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) {
        BooleanQuery.Builder scored = new BooleanQuery.Builder().add(chosen, Occur.FILTER);
        words.forEach(word -> scored.add(word, Occur.SHOULD));
        return scored.build();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        chosen.visit(visitor.getSubVisitor(Occur.MUST, this));
    }

    @Override
    public String toString(@Nullable String field) {
        return chosen.toString(field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoredByWords query && chosen.equals(query.chosen) && words.equals(query.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ScoredByWords.class, chosen, words);
    }
}
