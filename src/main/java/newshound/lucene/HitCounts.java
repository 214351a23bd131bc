package newshound.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newshound.schema.Dimension;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// Counts all matches of a query, their facet values and their days in one pass, with drill-sideways.
///
/// An article that passes the choices in every dimension is a hit and counts everywhere. One that fails in
/// exactly one dimension is a near miss: it counts in that dimension alone, which is what shows how many
/// hits choosing another value there would add.
///
/// Where copies are folded, their articles are set aside in this pass and counted as groups after it, by
/// [#countGroups()]: all others, the great majority, cost no more than they did.
final class HitCounts implements Collector {
    private final List<Dimension> dimensions;
    private final List<FacetColumn> columns;
    private final int[][] counts;
    private final List<Dimension> chosen;
    private final List<Weight> choices;
    private final GroupedHits grouped;
    private long articles;
    private long single;
    private long folded;

    /// @param columns one for each of `dimensions`, then the column of days
    /// @param filters the query of each dimension in which something is chosen
    /// @param grouped takes the articles that stand in groups
    HitCounts(
            IndexSearcher searcher,
            List<Dimension> dimensions,
            List<FacetColumn> columns,
            Map<Dimension, Query> filters,
            GroupedHits grouped)
            throws IOException {
        this.dimensions = dimensions;
        this.columns = columns;
        this.grouped = grouped;
        this.counts = new int[columns.size()][];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new int[columns.get(i).size()];
        }
        Map<Dimension, Weight> weights = new EnumMap<>(Dimension.class);
        for (Map.Entry<Dimension, Query> filter : filters.entrySet()) {
            Query rewritten = searcher.rewrite(filter.getValue());
            weights.put(filter.getKey(), searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        this.chosen = List.copyOf(weights.keySet());
        this.choices = List.copyOf(weights.values());
    }

    /// How many hits there are: articles that are counted by themselves, and groups.
    long total() {
        return single + folded;
    }

    long articles() {
        return articles;
    }

    GroupedHits grouped() {
        return grouped;
    }

    /// Adds to the facets what was set aside. The days wait until it is known which of them make a bucket.
    HitCounts countGroups() {
        for (int i = 0; i < dimensions.size(); i++) {
            grouped.count(i, columns.get(i), counts[i]);
        }
        folded = grouped.count();
        return this;
    }

    /// How many of [#ofDays()] there are, those of unknown date included.
    long single() {
        return single;
    }

    /// How often each value of a dimension was counted, by its number in the column.
    int[] of(Dimension dimension) {
        return counts[dimensions.indexOf(dimension)];
    }

    /// The days of the articles that are counted by themselves.
    int[] ofDays() {
        return counts[counts.length - 1];
    }

    /// As the only collector of a search: the searchers here use no threads of their own, since many
    /// searches at once keep the cores busy better than one search on all of them.
    CollectorManager<HitCounts, HitCounts> inOneThread() {
        return new CollectorManager<>() {
            @Override
            public HitCounts newCollector() {
                return HitCounts.this;
            }

            @Override
            public HitCounts reduce(Collection<HitCounts> collectors) {
                return HitCounts.this;
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        Segment segment = new Segment(leaf);
        if (choices.isEmpty()) {
            return segment;
        }
        DocIdSetIterator[] passing = new DocIdSetIterator[choices.size()];
        for (int i = 0; i < passing.length; i++) {
            Scorer scorer = choices.get(i).scorer(leaf);
            passing[i] = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
        }
        return new Sideways(segment, passing);
    }

    /// Counts what it is given, one column after the other for many documents at once: so the counters of a
    /// column stay in the processor's cache.
    private final class Segment implements LeafCollector {
        private static final int BATCH = 1024;

        private final SegmentColumn[] segment = new SegmentColumn[columns.size()];
        private final int[] batch = new int[BATCH];
        private final int docBase;

        private Segment(LeafReaderContext leaf) {
            docBase = leaf.docBase;
            for (int i = 0; i < segment.length; i++) {
                segment[i] = columns.get(i).segment(leaf.ord);
            }
        }

        @Override
        public void setScorer(Scorable scorer) {
            // nothing is scored here
        }

        @Override
        public void collect(int doc) {
            batch[0] = doc;
            countBatch(1);
        }

        @Override
        public void collect(DocIdStream docs) throws IOException {
            for (int size = docs.intoArray(batch); size > 0; size = docs.intoArray(batch)) {
                countBatch(size);
            }
        }

        private void countBatch(int size) {
            articles += size;
            int left = grouped.note(docBase, batch, size);
            single += left;
            for (int i = 0; i < segment.length; i++) {
                if (segment[i].values().length > 0) {
                    count(i, left);
                }
            }
        }

        /// Counts the first `size` documents of the batch in one column.
        private void count(int column, int size) {
            int[] starts = segment[column].starts();
            int[] values = segment[column].values();
            int[] count = counts[column];
            for (int at = 0; at < size; at++) {
                int end = starts[batch[at] + 1];
                for (int i = starts[batch[at]]; i < end; i++) {
                    count[values[i]]++;
                }
            }
        }

        private void countNearMiss(int column, int doc) {
            if (!grouped.noteNearMiss(column, docBase + doc)) {
                batch[0] = doc;
                count(column, 1);
            }
        }
    }

    /// Tells hits from near misses.
    private final class Sideways implements LeafCollector {
        private final Segment segment;
        private final DocIdSetIterator[] passing;

        private Sideways(Segment segment, DocIdSetIterator[] passing) {
            this.segment = segment;
            this.passing = passing;
        }

        @Override
        public void setScorer(Scorable scorer) {
            // nothing is scored here
        }

        @Override
        public void collect(int doc) throws IOException {
            int failed = -1;
            for (int i = 0; i < passing.length; i++) {
                if (!contains(passing[i], doc)) {
                    if (failed >= 0) {
                        return;
                    }
                    failed = i;
                }
            }
            if (failed < 0) {
                segment.collect(doc);
                return;
            }
            int column = dimensions.indexOf(chosen.get(failed));
            if (column >= 0) {
                segment.countNearMiss(column, doc);
            }
        }

        private static boolean contains(DocIdSetIterator docs, int doc) throws IOException {
            return docs.docID() == doc || (docs.docID() < doc && docs.advance(doc) == doc);
        }
    }
}
