package newshound.lucene.spans;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;

/// What is looked for in the positions of one field.
public sealed interface SpanPattern {

    /// Any of the terms.
    record AnyTerm(Set<String> terms) implements SpanPattern {
        public AnyTerm {
            terms = Set.copyOf(terms);
        }
    }

    /// Any term that the automaton accepts, told by the pattern that it was made from.
    record Matching(String pattern, Automaton automaton) implements SpanPattern {
        @Override
        public boolean equals(Object other) {
            return other instanceof Matching matching && pattern.equals(matching.pattern);
        }

        @Override
        public int hashCode() {
            return pattern.hashCode();
        }
    }

    /// The terms side by side.
    record Sequence(List<String> terms) implements SpanPattern {
        public Sequence {
            terms = List.copyOf(terms);
        }
    }

    record Either(List<SpanPattern> patterns) implements SpanPattern {
        public Either {
            patterns = List.copyOf(patterns);
        }
    }

    /// Two parts that do not overlap, not farther apart than they may be.
    record Near(SpanPattern left, SpanPattern right, Reach reach) implements SpanPattern {}

    /// How far one part may be from another.
    sealed interface Reach {
        /// The second begins at most `words` positions after the last one of the first.
        record Words(int words, boolean ordered) implements Reach {}

        /// No term of `boundaries` stands between them or where the second begins: each marks the first position
        /// of a unit of text.
        record SameUnit(Set<String> boundaries) implements Reach {
            public SameUnit {
                boundaries = Set.copyOf(boundaries);
            }
        }
    }

    /// A query for the words alone: what fits the pattern is in its articles.
    default Query candidates(String field) {
        return switch (this) {
            case AnyTerm(Set<String> terms)
            when terms.size() == 1 ->
                new TermQuery(new Term(field, terms.iterator().next()));
            case AnyTerm(Set<String> terms) ->
                new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
            case Matching(String pattern, Automaton automaton) ->
                new AutomatonQuery(new Term(field, pattern), automaton);
            case Sequence(List<String> terms) -> {
                BooleanQuery.Builder all = new BooleanQuery.Builder();
                terms.forEach(term -> all.add(new TermQuery(new Term(field, term)), Occur.FILTER));
                yield all.build();
            }
            case Either(List<SpanPattern> patterns) -> {
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                patterns.forEach(pattern -> any.add(pattern.candidates(field), Occur.SHOULD));
                yield any.build();
            }
            case Near(SpanPattern left, SpanPattern right, Reach _) ->
                new BooleanQuery.Builder()
                        .add(left.candidates(field), Occur.FILTER)
                        .add(right.candidates(field), Occur.FILTER)
                        .build();
        };
    }
}
