package newshound.lucene.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Opens the postings of patterns in one field of one segment.
final class SegmentSpans {
    /// Words that a pattern with wildcards stands for, the most frequent ones: the postings of each are open at once.
    private static final int MOST_TERMS = 1_024;

    private final Terms terms;
    private final boolean withOffsets;

    private SegmentSpans(Terms terms, boolean withOffsets) {
        this.terms = terms;
        this.withOffsets = withOffsets;
    }

    /// @param withOffsets whether they are to be marked
    static Spans open(SpanPattern pattern, LeafReader segment, String field, boolean withOffsets) throws IOException {
        Terms terms = segment.terms(field);
        return terms == null || !terms.hasPositions()
                ? new TermSpans(List.of(), false)
                : new SegmentSpans(terms, withOffsets && terms.hasOffsets()).spans(pattern);
    }

    private Spans spans(SpanPattern pattern) throws IOException {
        return switch (pattern) {
            case SpanPattern.AnyTerm(Set<String> any) -> terms(any);
            case SpanPattern.Matching(String _, Automaton automaton) -> matching(automaton);
            case SpanPattern.Sequence(List<String> words) -> {
                List<TermSpans> sequence = new ArrayList<>();
                for (String word : words) {
                    sequence.add(terms(List.of(word)));
                }
                yield new SequenceSpans(sequence);
            }
            case SpanPattern.Either(List<SpanPattern> patterns) -> {
                List<Spans> alternatives = new ArrayList<>();
                for (SpanPattern alternative : patterns) {
                    alternatives.add(spans(alternative));
                }
                yield new EitherSpans(alternatives);
            }
            case SpanPattern.Near(SpanPattern left, SpanPattern right, SpanPattern.Reach reach) ->
                new NearSpans(spans(left), spans(right), distance(reach));
        };
    }

    private Distance distance(SpanPattern.Reach reach) throws IOException {
        return switch (reach) {
            case SpanPattern.Reach.Words(int words, boolean ordered) -> new Distance.Words(words, ordered);
            case SpanPattern.Reach.SameUnit(Set<String> boundaries) -> new Distance.SameUnit(terms(boundaries));
        };
    }

    private TermSpans terms(Collection<String> wanted) throws IOException {
        List<PostingsEnum> postings = new ArrayList<>();
        TermsEnum each = terms.iterator();
        for (String term : wanted) {
            if (each.seekExact(new BytesRef(term))) {
                postings.add(postings(each));
            }
        }
        return new TermSpans(postings, withOffsets);
    }

    private PostingsEnum postings(TermsEnum term) throws IOException {
        return term.postings(null, withOffsets ? PostingsEnum.OFFSETS : PostingsEnum.POSITIONS);
    }

    private record Frequent(String term, int articles) {}

    private TermSpans matching(Automaton automaton) throws IOException {
        List<Frequent> found = new ArrayList<>();
        TermsEnum each = new CompiledAutomaton(automaton, false, true).getTermsEnum(terms);
        while (each.next() != null) {
            found.add(new Frequent(each.term().utf8ToString(), each.docFreq()));
        }
        return terms(found.stream()
                .sorted(Comparator.comparingInt(Frequent::articles).reversed())
                .limit(MOST_TERMS)
                .map(Frequent::term)
                .sorted()
                .toList());
    }
}
