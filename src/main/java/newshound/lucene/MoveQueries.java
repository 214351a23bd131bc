package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/// What is asked of one move → a query for articles with terms at one position, see [MoveTerms].
final class MoveQueries implements FactTest.Names {
    /// A name of an organisation may be one of its product, as with Qwen.
    private static final Set<Field> ORGANISATIONS = EnumSet.of(Field.COMPANY, Field.PRODUCT, Field.PLACE);

    static final Set<Field> NAMED = EnumSet.of(Field.PERSON, Field.COMPANY, Field.PRODUCT, Field.PLACE);

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

    @Override
    public Set<String> meant(Field field, String text, boolean prefix) {
        Set<String> ids = new LinkedHashSet<>();
        named(field).stream()
                .map(name -> columns.column(reader, name.fieldName()))
                .forEach(column -> (prefix ? column.beginning(text) : column.meant(text))
                        .forEach(number -> ids.add(column.value(number).key())));
        return ids;
    }

    /// The entities that a part of a move may name; none for parts that hold no names.
    static Set<Field> named(Field part) {
        return switch (part) {
            case PERSON -> Set.of(Field.PERSON);
            case FROM, TO -> ORGANISATIONS;
            default -> Set.of();
        };
    }

    private IntervalsSource source(FactTest test) {
        return switch (test) {
            case OneOf(Set<String> terms) ->
                any(terms.stream().map(Intervals::term).toList());
            case Beginning(String prefix) -> beginning(prefix);
            case Within(LocalDate first, LocalDate last) -> within(first, last);
            case Any(List<FactTest> tests) ->
                any(tests.stream().map(this::source).toList());
            case All(List<FactTest> tests) -> all(tests);
            case Not(FactTest excluded) -> Intervals.notContaining(anyMove(), source(excluded));
        };
    }

    private IntervalsSource all(List<FactTest> tests) {
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
        return Intervals.containing(days(MoveTerms.FIRST_DAY, first, null), days(MoveTerms.LAST_DAY, null, last));
    }

    private static IntervalsSource days(String field, @Nullable LocalDate first, @Nullable LocalDate last) {
        return any(DayPrefixes.covering(first, last).stream()
                .map(day -> Intervals.term(field + day))
                .toList());
    }

    /// @throws IndexSearcher.TooManyClauses where too many words begin so
    private IntervalsSource beginning(String prefix) {
        try {
            Terms all = MultiTerms.getTerms(reader, IndexFields.MOVE_TERMS);
            List<IntervalsSource> found = new ArrayList<>();
            TermsEnum terms = all == null ? TermsEnum.EMPTY : all.iterator();
            BytesRef start = new BytesRef(prefix);
            boolean more = terms.seekCeil(start) != TermsEnum.SeekStatus.END;
            while (more && StringHelper.startsWith(terms.term(), start)) {
                if (found.size() == IndexSearcher.getMaxClauseCount()) {
                    throw new IndexSearcher.TooManyClauses();
                }
                found.add(Intervals.term(BytesRef.deepCopyOf(terms.term())));
                more = terms.next() != null;
            }
            return any(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
