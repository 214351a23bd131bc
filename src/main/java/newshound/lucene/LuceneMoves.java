package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import newshound.article.TalentMove;
import newshound.article.TextField;
import newshound.ledger.DistinctMove;
import newshound.ledger.Flows;
import newshound.ledger.MoveOrder;
import newshound.ledger.Rows;
import newshound.ledger.Selection;
import newshound.ledger.Statement;
import newshound.query.MoveTest;
import newshound.query.ParsedQuery;
import newshound.query.QueryNode;
import newshound.schema.Field;
import newshound.search.DayRange;
import newshound.search.EntityProfile;
import newshound.search.Filters;
import newshound.search.FlowRequest;
import newshound.search.FlowsResponse;
import newshound.search.MoveFilter;
import newshound.search.MoveRequest;
import newshound.search.MoveRow;
import newshound.search.MoveSort;
import newshound.search.MovesResponse;
import newshound.search.Page;
import newshound.search.SearchResponse.Reading;
import newshound.story.Relation;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Questions for moves over one snapshot of the index.
final class LuceneMoves {
    private static final Set<String> SOURCE_FIELDS = Set.of(
            IndexFields.ID,
            Field.TITLE.fieldName(),
            Field.BODY.fieldName(),
            Field.URL.fieldName(),
            Field.SOURCE.fieldName(),
            IndexFields.PUBLISHED_TEXT);

    private final NewsSearcher searcher;
    private final IndexReader reader;
    private final ReaderColumns columns;
    private final MoveQueries names;
    private final ArticleGroups copies;

    private final CursorKey key;

    /// @param searcher this question's own: its time limit is a part of its state
    LuceneMoves(NewsSearcher searcher, ReaderColumns columns, CursorKey key) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
        this.columns = columns;
        this.key = key;
        this.names = new MoveQueries(columns, reader);
        this.copies = columns.groups(reader, Relation.COPY);
    }

    /// Loads what all questions to one snapshot share, where it has not been.
    static void load(IndexReader reader, ReaderColumns columns) {
        columns.ledger(reader);
        columns.groups(reader, Relation.COPY);
        columns.stemmings(reader);
        MoveQueries.NAMED.forEach(field -> columns.column(reader, field.fieldName()));
    }

    MovesResponse moves(MoveRequest request, long startedNanos) throws IOException {
        Selection selection = selection(request.query(), request.filters(), request.days(), request.moves());
        MoveOrder order = new MoveOrder(request.sort(), this::texts);
        List<DistinctMove> all = order.sorted(selection.moves());
        MoveOrder.Place after = request.cursor() == null ? null : MoveCursor.decode(request.cursor(), request, key);
        List<DistinctMove> rest = after == null
                ? all
                : all.stream()
                        .filter(move -> order.place(move).compareTo(after) > 0)
                        .toList();
        int start = Math.min(request.page().offset(), rest.size());
        int end = Math.min(start + request.page().size(), rest.size());
        List<DistinctMove> shown = rest.subList(start, end);
        return new MovesResponse(
                all.size(),
                rows(shown, request.sources()),
                selection.facets(),
                Reading.of(request.query()),
                shown.isEmpty() || end == rest.size()
                        ? null
                        : MoveCursor.encode(order.place(shown.getLast()), request, key),
                searcher.timedOut(),
                (System.nanoTime() - startedNanos) / 1_000_000);
    }

    /// The newest of the moves that are news and answer a query, each with the article that told it first.
    EntityProfile.Moves newest(QueryNode query, int size) throws IOException {
        Selection selection = selection(ParsedQuery.of(query), Filters.NONE, DayRange.ALL, MoveFilter.NEWS);
        List<DistinctMove> all = new MoveOrder(MoveSort.NEWEST, this::texts).sorted(selection.moves());
        return new EntityProfile.Moves(all.size(), rows(all.subList(0, Math.min(size, all.size())), 1));
    }

    /// All moves that answer a question.
    Walk<MoveRow> walk(MoveRequest request) {
        Selection selection = selection(request.query(), request.filters(), request.days(), request.moves());
        List<DistinctMove> all = new MoveOrder(request.sort(), this::texts).sorted(selection.moves());
        return new Walk<>() {
            private int shown;

            @Override
            public long count() {
                return all.size();
            }

            @Override
            public List<MoveRow> next() throws IOException {
                int start = shown;
                shown = Math.min(start + Page.MAX_SIZE, all.size());
                return rows(all.subList(start, shown), request.sources());
            }
        };
    }

    @Nullable
    MoveRow move(String id) throws IOException {
        DistinctMove move = columns.ledger(reader).move(id).orElse(null);
        return move == null ? null : row(move, MoveRequest.MAX_SOURCES);
    }

    FlowsResponse flows(FlowRequest request, long startedNanos) {
        Selection selection = selection(request.query(), request.filters(), request.days(), request.moves());
        Flows flows = Flows.of(selection.moves(), request.level(), request.size());
        return new FlowsResponse(
                request.level().name().toLowerCase(Locale.ROOT),
                flows.total(),
                flows.cells(),
                flows.flows(),
                flows.series(),
                Reading.of(request.query()),
                searcher.timedOut(),
                (System.nanoTime() - startedNanos) / 1_000_000);
    }

    private Selection selection(ParsedQuery query, Filters filters, DayRange days, MoveFilter moves) {
        MoveConditions conditions = new MoveConditions(node -> matching(node, filters, days), names);
        boolean background = moves.background()
                || moves.of(Field.MOVE).contains(MoveTest.BACKGROUND)
                || MoveConditions.askForBackground(query.root());
        return new Selection(columns.ledger(reader), conditions.of(query.root()), background, moves, names);
    }

    /// The articles of the search that tell of moves.
    private BitSet matching(QueryNode node, Filters filters, DayRange days) throws IOException {
        ValueQueries values = new ValueQueries(columns, reader);
        TextQueries texts = new TextQueries(searcher, columns.stemmings(reader), values::isName);
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(new FieldExistsQuery(IndexFields.MOVES), Occur.FILTER)
                .add(Matching.of(new QueryCompiler(texts, values, names).compile(node)), Occur.FILTER);
        if (!days.isOpen()) {
            all.add(QueryCompiler.days(new QueryNode.Days(Field.PUBLISHED, days.first(), days.last())), Occur.FILTER);
        }
        filters.chosen().forEach((dimension, chosen) -> all.add(values.chosen(dimension, chosen), Occur.FILTER));
        return DocumentBits.matching(searcher, all.build());
    }

    /// How many texts tell a move: copies of one text count once.
    private int texts(DistinctMove move) {
        return (int) move.statements().stream()
                .map(Statement::document)
                .map(doc -> copies.group(doc) == ArticleGroups.ALONE ? -1 - doc : copies.group(doc))
                .distinct()
                .count();
    }

    private List<MoveRow> rows(List<DistinctMove> moves, int sources) throws IOException {
        try {
            return moves.stream().map(move -> row(move, sources)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private MoveRow row(DistinctMove move, int sources) {
        List<MoveRow.Source> listed =
                move.statements().stream().limit(sources).map(this::source).toList();
        return Rows.of(move, texts(move), listed);
    }

    private MoveRow.Source source(Statement statement) {
        try {
            Document article = searcher.storedFields().document(statement.document(), SOURCE_FIELDS);
            TalentMove.Evidence evidence = statement.move().evidence();
            Field field = evidence.field() == TextField.TITLE ? Field.TITLE : Field.BODY;
            String text = Objects.requireNonNullElse(article.get(field.fieldName()), "");
            return new MoveRow.Source(
                    article.get(IndexFields.ID),
                    Objects.requireNonNullElse(article.get(Field.TITLE.fieldName()), ""),
                    article.get(Field.URL.fieldName()),
                    article.get(Field.SOURCE.fieldName()),
                    article.get(IndexFields.PUBLISHED_TEXT),
                    MoveLinks.of(statement.move()),
                    evidence.span().in(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
