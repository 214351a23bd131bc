package newshound.lucene;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newshound.ledger.FactTest;
import newshound.ledger.FactTest.All;
import newshound.ledger.FactTest.Any;
import newshound.ledger.FactTest.Beginning;
import newshound.ledger.FactTest.Not;
import newshound.ledger.FactTest.OneOf;
import newshound.ledger.FactTest.Within;
import newshound.ledger.MoveFacts;
import newshound.query.MoveTest;
import newshound.schema.Field;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// What is asked of one move → a query for articles with terms at one position, see [MoveTerms].
final class MoveQueries implements FactTest.Names {
    /// Days that moves took place on, and words of roles.
    private static final int MAX_EXPANSIONS = 100_000;

    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final IntervalsSource NOTHING = Intervals.noIntervals("nothing is called so");

    private final ReaderColumns columns;
    private final IndexReader reader;

    MoveQueries(ReaderColumns columns, IndexReader reader) {
        this.columns = columns;
        this.reader = reader;
    }

    Query of(MoveTest test) {
        return new ConstantScoreQuery(new IntervalQuery(IndexFields.MOVE_TERMS, source(FactTest.asNews(test, this))));
    }

    /// A name of an organisation may be one of its product, as with Qwen.
    @Override
    public Set<String> meant(Field field, String text, boolean prefix) {
        Stream<Field> named =
                field == Field.PERSON ? Stream.of(Field.PERSON) : Stream.of(Field.COMPANY, Field.PRODUCT, Field.PLACE);
        Set<String> ids = new LinkedHashSet<>();
        named.map(name -> columns.column(reader, name.fieldName()))
                .forEach(column -> (prefix ? column.beginning(text) : column.meant(text))
                        .forEach(number -> ids.add(column.value(number).key())));
        return ids;
    }

    private static IntervalsSource source(FactTest test) {
        return switch (test) {
            case OneOf(Set<String> terms) ->
                any(terms.stream().map(Intervals::term).toList());
            case Beginning(String prefix) -> Intervals.prefix(new BytesRef(prefix), MAX_EXPANSIONS);
            case Within(LocalDate first, LocalDate last) -> within(first, last);
            case Any(List<FactTest> tests) ->
                any(tests.stream().map(MoveQueries::source).toList());
            case All(List<FactTest> tests) -> all(tests);
            case Not(FactTest excluded) -> Intervals.notContaining(anyMove(), source(excluded));
        };
    }

    private static IntervalsSource all(List<FactTest> tests) {
        IntervalsSource all = anyMove();
        for (FactTest test : tests) {
            all = test instanceof Not(FactTest excluded)
                    ? Intervals.notContaining(all, source(excluded))
                    : Intervals.containing(all, source(test));
        }
        return all;
    }

    private static IntervalsSource any(List<IntervalsSource> sources) {
        return switch (sources.size()) {
            case 0 -> NOTHING;
            case 1 -> sources.getFirst();
            default -> Intervals.or(sources);
        };
    }

    /// Every move has a kind.
    private static IntervalsSource anyMove() {
        return Intervals.term(MoveFacts.said(Field.MOVE));
    }

    private static IntervalsSource within(@Nullable LocalDate first, @Nullable LocalDate last) {
        IntervalsSource begins = range(MoveTerms.FIRST_DAY, first == null ? FIRST_DAY : first, LAST_DAY);
        IntervalsSource ends = range(MoveTerms.LAST_DAY, FIRST_DAY, last == null ? LAST_DAY : last);
        return Intervals.containing(begins, ends);
    }

    private static IntervalsSource range(String field, LocalDate lowest, LocalDate highest) {
        return Intervals.range(new BytesRef(field + lowest), new BytesRef(field + highest), true, true, MAX_EXPANSIONS);
    }
}
