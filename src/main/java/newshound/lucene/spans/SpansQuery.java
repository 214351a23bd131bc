package newshound.lucene.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.jspecify.annotations.Nullable;

/// Articles in which a pattern fits so many times, all fields together. It chooses and does not score.
public final class SpansQuery extends Query {
    private final Map<String, SpanPattern> patterns;
    private final int times;

    /// @param patterns by field
    /// @param times how often one must fit, counting only what does not overlap; 1 or more
    public SpansQuery(Map<String, SpanPattern> patterns, int times) {
        this.patterns = new LinkedHashMap<>(patterns);
        this.times = times;
    }

    private Query candidates() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        patterns.forEach((field, pattern) -> any.add(pattern.candidates(field), Occur.SHOULD));
        return any.build();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        Weight candidates = searcher.createWeight(searcher.rewrite(candidates()), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new SpansWeight(candidates, scoreMode, boost);
    }

    private final class SpansWeight extends ConstantScoreWeight {
        private final Weight candidates;
        private final ScoreMode scoreMode;

        private SpansWeight(Weight candidates, ScoreMode scoreMode, float boost) {
            super(SpansQuery.this, boost);
            this.candidates = candidates;
            this.scoreMode = scoreMode;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
            ScorerSupplier supplier = candidates.scorerSupplier(segment);
            if (supplier == null) {
                return null;
            }
            return new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    DocIdSetIterator articles = supplier.get(leadCost).iterator();
                    return new ConstantScoreScorer(score(), scoreMode, fitting(articles, spans(segment, false)));
                }

                @Override
                public long cost() {
                    return supplier.cost();
                }
            };
        }

        @Override
        public @Nullable Matches matches(LeafReaderContext segment, int doc) throws IOException {
            Map<String, Spans> spans = spans(segment, true);
            if (!fits(spans.values(), doc)) {
                return null;
            }
            List<Matches> found = new ArrayList<>();
            for (Map.Entry<String, Spans> inField : spans.entrySet()) {
                Marks marks = new Marks();
                inField.getValue().markAll(doc, marks);
                Matches matches = MatchesUtils.forField(inField.getKey(), () -> marks.matches(SpansQuery.this));
                if (matches != null) {
                    found.add(matches);
                }
            }
            return MatchesUtils.fromSubMatches(found);
        }

        @Override
        public boolean isCacheable(LeafReaderContext segment) {
            return true;
        }
    }

    private Map<String, Spans> spans(LeafReaderContext segment, boolean withOffsets) throws IOException {
        Map<String, Spans> spans = new LinkedHashMap<>();
        for (Map.Entry<String, SpanPattern> pattern : patterns.entrySet()) {
            spans.put(
                    pattern.getKey(),
                    SegmentSpans.open(pattern.getValue(), segment.reader(), pattern.getKey(), withOffsets));
        }
        return spans;
    }

    private TwoPhaseIterator fitting(DocIdSetIterator articles, Map<String, Spans> spans) {
        return new TwoPhaseIterator(articles) {
            @Override
            public boolean matches() throws IOException {
                return fits(spans.values(), articles.docID());
            }

            @Override
            public float matchCost() {
                return 1_000; // reading positions, some hundred operations
            }
        };
    }

    private boolean fits(Iterable<Spans> spans, int doc) throws IOException {
        int found = 0;
        for (Spans inField : spans) {
            found += Span.apart(inField.in(doc));
            if (found >= times) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        QueryVisitor inside = visitor.getSubVisitor(Occur.MUST, this);
        patterns.forEach((field, pattern) -> {
            if (visitor.acceptField(field)) {
                visit(field, pattern, inside);
            }
        });
    }

    private void visit(String field, SpanPattern pattern, QueryVisitor visitor) {
        switch (pattern) {
            case SpanPattern.AnyTerm(Set<String> terms) -> visitTerms(field, terms, visitor);
            case SpanPattern.Sequence(List<String> terms) -> visitTerms(field, terms, visitor);
            case SpanPattern.Matching(String _, Automaton automaton) ->
                visitor.consumeTermsMatching(this, field, () -> new ByteRunAutomaton(automaton));
            case SpanPattern.Either(List<SpanPattern> patterns) ->
                patterns.forEach(alternative -> visit(field, alternative, visitor));
            case SpanPattern.Near(SpanPattern left, SpanPattern right, SpanPattern.Reach reach) -> {
                visit(field, left, visitor);
                visit(field, right, visitor);
                if (reach instanceof SpanPattern.Reach.SameUnit(Set<String> boundaries)) {
                    visitTerms(field, boundaries, visitor); // a highlighter analyses again only what a query names
                }
            }
        }
    }

    private void visitTerms(String field, Iterable<String> terms, QueryVisitor visitor) {
        terms.forEach(term -> visitor.consumeTerms(this, new Term(field, term)));
    }

    @Override
    public String toString(@Nullable String field) {
        return "spans(" + patterns + ", " + times + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SpansQuery query && times == query.times && patterns.equals(query.patterns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(SpansQuery.class, patterns, times);
    }
}
