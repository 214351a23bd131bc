package newshound.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newshound.article.PublicationDate;
import newshound.schema.Dimension;
import newshound.search.ArticleLink;
import newshound.search.EntityProfile;
import newshound.search.EntityProfile.Unit;
import newshound.story.Relation;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// What the articles of one snapshot tell of one entity, as named steps.
final class EntitySearch {
    private static final int NEWEST = 10;

    private final IndexSearcher searcher;
    private final ReaderColumns columns;
    private final EntityColumns entities;
    private final EntityColumns.Place place;
    private final EntityMoves moves;
    private final Query named;

    EntitySearch(IndexSearcher searcher, ReaderColumns columns, EntityColumns.Place place, EntityMoves moves) {
        this.searcher = searcher;
        this.columns = columns;
        this.entities = new EntityColumns(columns, searcher.getIndexReader());
        this.place = place;
        this.moves = moves;
        this.named = named(place);
    }

    /// The articles that name an entity or a part of it.
    private static Query named(EntityColumns.Place place) {
        return new TermQuery(
                new Term(place.dimension().field().fieldName(), place.term().key()));
    }

    /// Null where all articles that named it were taken out.
    @Nullable
    EntityProfile run() throws IOException {
        HitCounts counts = count(searcher, columns, named);
        if (counts.articles() == 0) {
            return null;
        }
        String id = place.term().key();
        return new EntityProfile(
                id,
                place.term().label(),
                place.dimension().key(),
                otherNames(),
                entities.wholes(id),
                units(id),
                counts.articles(),
                searcher.count(new TermQuery(new Term(IndexFields.NAMED, id))),
                counts.total(),
                day(HitOrder.OLDEST),
                day(HitOrder.NEWEST),
                new CoMentions(entities, background(), counts, id).strongest(),
                moves.arrivals(),
                moves.departures(),
                moves.ofPerson(),
                newest(counts));
    }

    /// Those that are not the usual one in other letters.
    private List<String> otherNames() {
        Set<String> seen = new HashSet<>(Set.of(Folding.fold(place.term().label())));
        return place.term().names().stream()
                .filter(name -> seen.add(Folding.fold(name)))
                .toList();
    }

    /// Counts the entities of the articles that a query finds, copies folded.
    static HitCounts count(IndexSearcher searcher, ReaderColumns columns, Query query) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        EntityColumns entities = new EntityColumns(columns, reader);
        List<FacetColumn> counted = new ArrayList<>();
        EntityNames.DIMENSIONS.forEach(dimension -> counted.add(entities.column(dimension)));
        counted.add(columns.days(reader).column());
        GroupedHits grouped = new GroupedHits(reader, columns.groups(reader, Relation.COPY), true, counted.size());
        HitCounts counts = new HitCounts(searcher, EntityNames.DIMENSIONS, counted, Map.of(), grouped);
        return searcher.search(query, counts.inOneThread()).countGroups();
    }

    private HitCounts background() {
        return columns.all(searcher.getIndexReader());
    }

    private List<Unit> units(String id) throws IOException {
        List<Unit> units = new ArrayList<>();
        for (EntityColumns.Place part : entities.parts(id)) {
            long articles = searcher.count(named(part));
            if (articles > 0) {
                Dimension dimension = part.dimension();
                units.add(new Unit(part.term().key(), part.term().label(), dimension.key(), articles));
            }
        }
        units.sort(Comparator.comparingLong(Unit::articles).reversed().thenComparing(Unit::id));
        return units;
    }

    private @Nullable String day(HitOrder order) throws IOException {
        Query dated = new BooleanQuery.Builder()
                .add(named, Occur.FILTER)
                .add(new FieldExistsQuery(IndexFields.PUBLISHED_ORDER), Occur.FILTER)
                .build();
        ScoreDoc[] first = order.top(searcher, dated, 1, null).scoreDocs;
        if (first.length == 0) {
            return null;
        }
        Document document = StoredDocuments.fetch(searcher, List.of(first[0])).get(first[0].doc);
        String iso = Objects.requireNonNull(document).get(IndexFields.PUBLISHED_TEXT);
        return PublicationDate.ofIso(iso).day().toString();
    }

    private List<ArticleLink> newest(HitCounts counts) throws IOException {
        List<ScoreDoc> top = counts.total() < counts.articles()
                ? new FoldedHits(searcher, HitOrder.NEWEST, named, null, counts.grouped()).top(NEWEST)
                : Arrays.asList(HitOrder.NEWEST.top(searcher, named, NEWEST, null).scoreDocs);
        GroupLinks links = new GroupLinks(columns, searcher.getIndexReader());
        List<ArticleLink> newest = new ArrayList<>();
        for (Map.Entry<Integer, Document> document :
                StoredDocuments.fetch(searcher, top).entrySet()) {
            newest.add(StoredDocuments.link(document.getValue(), links.copies(document.getKey())));
        }
        return newest;
    }
}
